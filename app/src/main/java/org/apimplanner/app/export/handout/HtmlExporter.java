package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as one web page that needs nothing outside itself and prints well.
///
/// @param reference asked when a document is made, not before
public record HtmlExporter(Supplier<ReferenceData> reference, Paper paper) implements Exporter {
    private static final String FILE = "handout.html";

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String summary() {
        return "the handout as one web page";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        Handout handout = Handout.of(report, new Labels(reference.get()), paper);
        return List.of(ExportedFile.of(FILE, HtmlText.of(handout.page())));
    }

    @Override
    public Exporter on(Paper other) {
        return new HtmlExporter(reference, other);
    }
}
