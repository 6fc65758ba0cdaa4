package org.apimplanner.app.export.text;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The report as text for a terminal.
///
/// @param reference asked when a text is made, not before
/// @param width in columns
/// @param brief only what a first look needs
public record TextExporter(Supplier<ReferenceData> reference, int width, boolean brief) implements Exporter {
    /// The width of text that goes to no terminal.
    public static final int USUAL_WIDTH = 120;

    private static final String FILE = "report.txt";

    public TextExporter(Supplier<ReferenceData> reference) {
        this(reference, USUAL_WIDTH, false);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String summary() {
        return "for a terminal, what is wrong first";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of(FILE, TextReport.of(report, new Labels(reference.get()), width, brief)));
    }

    @Override
    public Exporter within(int columns) {
        return new TextExporter(reference, columns, brief);
    }

    @Override
    public Exporter inBrief() {
        return new TextExporter(reference, width, true);
    }
}
