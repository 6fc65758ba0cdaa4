package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.file.WholeFile;

/// One export while it is made.
final class ExportRun {
    private final Path folder;
    private final ExportWatch watch;
    private final List<Path> written = new ArrayList<>();
    private final List<Exported.Refused> refused = new ArrayList<>();

    /// What is made in one go.
    ///
    /// @param name of its first file
    record Part(String name, Supplier<List<ExportedFile>> files) {}

    ExportRun(Path folder, ExportWatch watch) {
        this.folder = folder;
        this.watch = watch;
    }

    Exported of(List<Part> parts) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (watch.stops()) {
                return new Exported(written, refused, true);
            }
            watch.making(parts.get(i).name(), i + 1, parts.size());
            write(parts.get(i));
        }
        return new Exported(written, refused, false);
    }

    private void write(Part part) {
        try {
            part.files().get().forEach(this::write);
        } catch (RuntimeException e) {
            refused.add(new Exported.Refused(part.name(), e));
        }
    }

    private void write(ExportedFile file) {
        Path target = folder.resolve(file.name());
        try {
            WholeFile.write(target, file.content());
            written.add(target);
        } catch (IOException e) {
            refused.add(new Exported.Refused(file.name(), e));
        }
    }
}
