package org.apimplanner.app.cli;

import java.io.IOException;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.model.report.Report;

/// Writes a report in several formats into one folder. A file or a format that fails is said, and the
/// others are written all the same.
final class ReportFolder {
    private final OutputFolder folder;
    private final Console console;
    private final boolean quiet;

    ReportFolder(OutputFolder folder, Console console, boolean quiet) {
        this.folder = folder;
        this.console = console;
        this.quiet = quiet;
    }

    /// Whether everything was written.
    boolean write(Report report, List<Exporter> exporters) {
        boolean complete = true;
        for (Exporter exporter : exporters) {
            complete &= write(report, exporter);
        }
        return complete;
    }

    private boolean write(Report report, Exporter exporter) {
        try {
            return write(exporter.export(report));
        } catch (RuntimeException e) {
            console.failure("The format '" + exporter.name() + "' could not be made (" + e + ").");
            return false;
        }
    }

    /// Whether all of them were written; each that was is listed.
    boolean write(List<ExportedFile> files) {
        boolean complete = true;
        for (ExportedFile file : files) {
            complete &= write(file);
        }
        return complete;
    }

    private boolean write(ExportedFile file) {
        try {
            String written = folder.write(file).toString();
            if (!quiet) {
                console.message("Wrote " + written);
            }
            return true;
        } catch (IOException e) {
            console.failure(
                    folder.path().resolve(file.name()) + ": could not be written (" + IoSentence.reason(e) + ").");
            return false;
        }
    }
}
