package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.model.plan.Plan;

/// Plan files on disk, in UTF-8.
public final class FilePlanStore implements PlanStore {
    /// As on the command line: far more than any plan has.
    private static final int MOST_BYTES = 10 << 20;

    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Function<String, Plan> reader;
    private final Function<Plan, String> writer;

    /// @param reader makes a plan of a file's text, or throws UnreadableInput
    public FilePlanStore(Function<String, Plan> reader, Function<Plan, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Plan read(Path file) throws IOException {
        return reader.apply(BoundedFile.text(file, MOST_BYTES));
    }

    @Override
    public FileStamp write(Path file, Plan plan) throws IOException {
        String text = writer.apply(plan);
        if (Files.exists(file) && isProtected(file)) {
            throw new AccessDeniedException(file.toString());
        }
        WholeFile.write(file, text);
        return FileStamp.of(text);
    }

    /// A file that nobody may write is kept, though whoever may write its folder could replace it, and an
    /// administrator anything.
    private static boolean isProtected(Path file) throws IOException {
        boolean noOne = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Collections.disjoint(Files.getPosixFilePermissions(file), WRITING);
        return noOne || !Files.isWritable(file);
    }

    @Override
    public Optional<FileStamp> stamp(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Optional.of(FileStamp.of(content));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
