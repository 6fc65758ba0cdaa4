package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apimplanner.app.export.ExportedFile;

/// The folder that results are written to, each file whole or not at all: a reader sees the old file
/// or the new one, and a failure leaves the old one and nothing else behind.
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

    /// Writes one file through a temporary one beside it, and gives its path.
    ///
    /// @throws IOException when it could not be written; an older file of that name is as it was
    Path write(ExportedFile file) throws IOException {
        Path target = folder.resolve(file.name());
        // Not createTempFile, whose files only their owner may read.
        Path temporary = folder.resolve("." + file.name() + "." + UUID.randomUUID() + ".tmp");
        temporary.toFile().deleteOnExit();
        try {
            writeThrough(temporary, file.content());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeThrough(Path path, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
