package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.model.plan.Plan;

/// Plan files on disk, in UTF-8.
public final class FilePlanStore implements PlanStore {
    /// As on the command line: far more than any plan has.
    private static final int MOST_BYTES = 10 << 20;

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
        WholeFile.write(file, text);
        return FileStamp.of(text);
    }

    @Override
    public Optional<FileStamp> stamp(Path file) throws IOException {
        try {
            return Optional.of(FileStamp.of(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
