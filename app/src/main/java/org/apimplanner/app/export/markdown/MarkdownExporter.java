package org.apimplanner.app.export.markdown;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The report as one Markdown file.
///
/// @param reference asked when a document is made, not before
/// @param brief only what a comment has room for
public record MarkdownExporter(Supplier<ReferenceData> reference, boolean brief) implements Exporter {
    private static final String FILE = "report.md";

    public MarkdownExporter(Supplier<ReferenceData> reference) {
        this(reference, false);
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String summary() {
        return "the report for wikis and pull requests";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of(FILE, MarkdownReport.of(report, new Labels(reference.get()), brief)));
    }

    @Override
    public Exporter inBrief() {
        return new MarkdownExporter(reference, true);
    }
}
