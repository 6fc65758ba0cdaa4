package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.file.WholeFile;

/// The folder that results are written to, each file whole or not at all.
final class OutputFolder {
    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder with this name, made with its parents when missing.
    static OutputFolder at(String name) {
        try {
            Path folder = Path.of(name);
            // Not createDirectories alone, which refuses a link to a folder.
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw Failure.in(name, IoSentence.reason(e), "a folder to write to");
        } catch (InvalidPathException e) {
            throw Failure.in(name, "a name that this system or its locale does not allow", "a folder to write to");
        }
    }

    Path path() {
        return folder;
    }

    /// Writes one file and gives its path.
    ///
    /// @throws IOException when it could not be written; an older file of that name is as it was
    Path write(ExportedFile file) throws IOException {
        Path target = folder.resolve(file.name());
        WholeFile.write(target, file.content());
        return target;
    }
}
