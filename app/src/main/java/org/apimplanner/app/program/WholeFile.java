package org.apimplanner.app.program;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/// Writes a file whole or not at all: first beside it, then moved over it. A reader sees the old file or
/// the new one, and a failure leaves the old one and nothing else behind.
public final class WholeFile {
    /// As many as Linux follows.
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /// Writes text in UTF-8; otherwise as the other one.
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A link is followed, and an existing file's permissions are kept. A pipe or a device is written into,
    /// and so is a file of several names, since a move would leave the other names with the old text, and one
    /// whose permissions a new file cannot have.
    ///
    /// @throws IOException when it could not be written; an older file of that name is as it was, unless it
    ///     was one to be written into
    public static void write(Path file, byte[] content) throws IOException {
        Path target = followed(file);
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            fill(target, content, WRITE);
            return;
        }
        // Not createTempFile, whose files only their owner may read.
        Path beside = target.resolveSibling(LeftOvers.name(target, UUID.randomUUID()));
        // Where the program is stopped halfway. Archives and other systems of files within a program know no such end.
        if (beside.getFileSystem().equals(FileSystems.getDefault())) {
            beside.toFile().deleteOnExit();
        }
        try {
            fill(beside, content, CREATE_NEW, WRITE);
            LeftOvers.remove(target, beside);
            if (hasSeveralNames(target) || !keepsPermissions(target, beside)) {
                // The text stands beside the file until all of it is in there.
                fill(target, content, WRITE, TRUNCATE_EXISTING);
            } else {
                move(beside, target);
                keepEntry(target);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Where the file really lies, or will: a link to nothing is followed, too, as by every shell.
    private static Path followed(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "Too many levels of symbolic links");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return Files.exists(at) ? at.toRealPath() : at;
    }

    private static void fill(Path file, byte[] content, OpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    private static boolean hasSeveralNames(Path target) throws IOException {
        return supports(target, "unix")
                && Files.exists(target)
                && Files.getAttribute(target, "unix:nlink") instanceof Integer names
                && names > 1
                && Files.isRegularFile(target);
    }

    /// Gives the new file the permissions of the old one. Many shares have the same for every file and take none.
    ///
    /// @return whether it has them
    private static boolean keepsPermissions(Path target, Path beside) throws IOException {
        if (!supports(target, "posix") || !Files.exists(target)) {
            return true;
        }
        Set<PosixFilePermission> wanted = Files.getPosixFilePermissions(target);
        if (wanted.equals(Files.getPosixFilePermissions(beside))) {
            return true;
        }
        try {
            Files.setPosixFilePermissions(beside, wanted);
            return true;
        } catch (FileSystemException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean supports(Path file, String view) {
        return file.getFileSystem().supportedFileAttributeViews().contains(view);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Has the folder's entry written, too, so that a power cut does not bring the old file back. Systems
    /// that open no folder do without.
    private static void keepEntry(Path target) {
        try (FileChannel folder = FileChannel.open(target.resolveSibling("."), READ)) {
            folder.force(true);
        } catch (IOException e) {
            System.getLogger(WholeFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "The folder was not written through.", e);
        }
    }
}
