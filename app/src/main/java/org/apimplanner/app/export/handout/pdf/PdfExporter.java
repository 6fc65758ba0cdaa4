package org.apimplanner.app.export.handout.pdf;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.handout.Handout;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as a PDF file. It names no type of the PDF library, which so is loaded only when a file
/// is made.
///
/// @param reference asked when a document is made, not before
public record PdfExporter(Supplier<ReferenceData> reference, Paper paper) implements Exporter {
    private static final String FILE = "handout.pdf";

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String summary() {
        return "the handout to print and to pass on";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        Handout handout = Handout.of(report, new Labels(reference.get()), paper);
        return List.of(new ExportedFile(FILE, PdfFile.of(handout)));
    }

    @Override
    public Exporter on(Paper other) {
        return new PdfExporter(reference, other);
    }
}
