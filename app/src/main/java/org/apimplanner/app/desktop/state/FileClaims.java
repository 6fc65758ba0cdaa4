package org.apimplanner.app.desktop.state;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Says which plan file this program has open, so that a second window on the same file is told.
///
/// A claim is a locked file in a folder of the program's own, named after the plan file; the system frees
/// it when the program ends, however it ends. Used from one thread at a time.
public final class FileClaims implements Claims {
    private final Path folder;
    private Optional<Claim> held = Optional.empty();

    private record Claim(Path mark, FileChannel channel) {}

    public FileClaims(Path folder) {
        this.folder = folder;
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
        FileChannel channel = FileChannel.open(mark, CREATE, WRITE);
        if (locks(channel)) {
            held = Optional.of(new Claim(mark, channel));
            return true;
        }
        channel.close();
        return false;
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
        }
    }
}
