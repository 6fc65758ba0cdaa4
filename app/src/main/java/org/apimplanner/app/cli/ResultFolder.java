package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.program.FolderWriter;
import org.apimplanner.app.program.FolderWriter.Part;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.model.report.Report;

/// The folder that results are written to. Each file is listed; one that fails, or a format that does,
/// is said, and the others are written all the same.
final class ResultFolder implements FolderWriter.Follower {
    private static final String EXPECTED = "a folder to write to";

    private final Path path;
    private final FolderWriter writer;
    private final Console console;
    private final boolean quiet;
    private boolean complete = true;

    private ResultFolder(Path path, Console console, boolean quiet) throws IOException {
        this.path = path;
        this.console = console;
        this.quiet = quiet;
        this.writer = FolderWriter.into(path, this);
    }

    /// The folder with this name, made with its parents when missing.
    ///
    /// @param quiet whether only failures are said
    static ResultFolder at(String name, Console console, boolean quiet) {
        try {
            return new ResultFolder(Path.of(name), console, quiet);
        } catch (IOException e) {
            throw Failure.in(name, FileFault.reason(e), EXPECTED);
        } catch (InvalidPathException e) {
            throw Failure.in(name, InputFile.BAD_NAME, EXPECTED);
        }
    }

    Path path() {
        return path;
    }

    /// Whether the report was written in every format, and everything before it.
    boolean write(Report report, List<Exporter> exporters) {
        exporters.forEach(each -> writer.write(new Part(each.name(), () -> each.export(report))));
        return complete;
    }

    /// Whether all of them were written, and everything before them.
    boolean write(List<ExportedFile> files) {
        writer.write(files);
        return complete;
    }

    @Override
    public void wrote(Path file) {
        if (!quiet) {
            console.message("Wrote " + file);
        }
    }

    @Override
    public void refused(Path file, IOException reason) {
        complete = false;
        console.failure(file + ": could not be written (" + FileFault.reason(reason) + ").");
    }

    @Override
    public void failed(Part part, RuntimeException reason) {
        complete = false;
        console.failure("The format '" + part.name() + "' could not be made (" + reason + ").");
    }
}
