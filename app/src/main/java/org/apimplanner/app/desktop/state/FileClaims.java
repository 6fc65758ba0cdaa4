package org.apimplanner.app.desktop.state;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says which plan file this program has open, so that a second window on the same file is told.
///
/// A claim is a locked file in a folder of the program's own, named after the plan file; the system frees
/// it when the program ends, however it ends. Each window has claims of its own, and each is used from one
/// thread at a time.
public final class FileClaims implements Claims {
    private final Path folder;

    /// What all windows of this program hold. None of these is opened a second time: on some systems closing
    /// a file lets go of every lock that the program has on it.
    private final Set<Path> marks;

    private Optional<Claim> held = Optional.empty();

    private record Claim(Path mark, FileChannel channel) {}

    public FileClaims(Path folder) {
        this(folder, ConcurrentHashMap.newKeySet());
    }

    private FileClaims(Path folder, Set<Path> marks) {
        this.folder = folder;
        this.marks = marks;
    }

    /// The claims of another window of this program.
    public FileClaims another() {
        return new FileClaims(folder, marks);
    }

    @Override
    public boolean claim(Path file) throws IOException {
        Path real =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        Path mark = folder.resolve(FileStamp.of(real.toString()).digest() + ".open");
        if (held.filter(claim -> claim.mark().equals(mark)).isPresent()) {
            return true;
        }
        release();
        Files.createDirectories(folder);
        if (!marks.add(mark)) {
            return false;
        }
        try {
            held = locked(mark).map(channel -> new Claim(mark, channel));
        } finally {
            if (held.isEmpty()) {
                marks.remove(mark);
            }
        }
        return held.isPresent();
    }

    private static Optional<FileChannel> locked(Path mark) throws IOException {
        FileChannel channel = FileChannel.open(mark, CREATE, WRITE);
        if (locks(channel)) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void release() throws IOException {
        if (held.isPresent()) {
            Claim claim = held.get();
            held = Optional.empty();
            Files.deleteIfExists(claim.mark());
            claim.channel().close();
            marks.remove(claim.mark());
        }
    }
}
