package org.apimplanner.app.export.markdown;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.wording.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The report as one Markdown file.
///
/// @param reference asked when a document is made, not before
public record MarkdownExporter(Supplier<ReferenceData> reference) implements Exporter {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String summary() {
        return "the report for wikis and pull requests";
    }

    @Override
    public boolean severalFiles() {
        return false;
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of("report.md", MarkdownReport.of(report, new Labels(reference.get()))));
    }
}
