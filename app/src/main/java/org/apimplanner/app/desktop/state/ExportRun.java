package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.program.FolderWriter;
import org.apimplanner.app.program.FolderWriter.Part;

/// One export while it is made; each part is named after its first file.
final class ExportRun implements FolderWriter.Follower {
    private final Path folder;
    private final ExportWatch watch;
    private final List<Path> written = new ArrayList<>();
    private final List<Exported.Refused> refused = new ArrayList<>();

    ExportRun(Path folder, ExportWatch watch) {
        this.folder = folder;
        this.watch = watch;
    }

    Exported of(List<Part> parts) throws IOException {
        FolderWriter writer = FolderWriter.into(folder, this);
        for (int i = 0; i < parts.size(); i++) {
            if (watch.stops()) {
                return new Exported(written, refused, true);
            }
            watch.making(parts.get(i).name(), i + 1, parts.size());
            writer.write(parts.get(i));
        }
        return new Exported(written, refused, false);
    }

    @Override
    public void wrote(Path file) {
        written.add(file);
    }

    @Override
    public void refused(Path file, IOException reason) {
        refused.add(new Exported.Refused(file.getFileName().toString(), reason));
    }

    @Override
    public void failed(Part part, RuntimeException reason) {
        refused.add(new Exported.Refused(part.name(), reason));
    }
}
