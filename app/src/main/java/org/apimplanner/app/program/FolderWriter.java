package org.apimplanner.app.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;

/// Writes results into one folder, each file whole or not at all. A file or a format that fails is
/// told to whoever follows, and the others are written all the same.
public final class FolderWriter {
    private final Path folder;
    private final Follower follower;

    /// What is made in one go: a format, with all its files.
    ///
    /// @param name what the follower calls it
    /// @param files makes them
    public record Part(String name, Supplier<List<ExportedFile>> files) {}

    /// Learns of each file and format as soon as its fate is known.
    public interface Follower {
        /// The file is written, whole.
        void wrote(Path file);

        /// The file could not be written; an older one of that name is as it was.
        void refused(Path file, IOException reason);

        /// The files of the part could not be made.
        void failed(Part part, RuntimeException reason);
    }

    private FolderWriter(Path folder, Follower follower) {
        this.folder = folder;
        this.follower = follower;
    }

    /// For a folder, which is made with its parents when missing.
    ///
    /// @throws IOException when there is no such folder and it cannot be made
    public static FolderWriter into(Path folder, Follower follower) throws IOException {
        makeFolder(folder);
        return new FolderWriter(folder, follower);
    }

    private static void makeFolder(Path folder) throws IOException {
        // Not createDirectories alone, which refuses a link to a folder.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /// Makes a part and writes its files.
    public void write(Part part) {
        try {
            write(part.files().get());
        } catch (RuntimeException e) {
            follower.failed(part, e);
        }
    }

    /// Writes files that are made.
    public void write(List<ExportedFile> files) {
        files.forEach(this::write);
    }

    private void write(ExportedFile file) {
        Path target = folder.resolve(file.name());
        try {
            // A file may lie in a folder of its format within the folder of all.
            makeFolder(target.resolveSibling("."));
            WholeFile.write(target, file.content());
            follower.wrote(target);
        } catch (IOException e) {
            follower.refused(target, e);
        }
    }
}
