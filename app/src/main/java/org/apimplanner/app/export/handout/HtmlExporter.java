package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.wording.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as one web page that needs nothing outside itself and prints well.
///
/// @param reference asked when a document is made, not before
public record HtmlExporter(Supplier<ReferenceData> reference, Paper paper) implements Exporter {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String summary() {
        return "the handout as one web page";
    }

    @Override
    public boolean severalFiles() {
        return false;
    }

    @Override
    public List<ExportedFile> export(Report report) {
        Handout handout = Handout.of(report, new Labels(reference.get()), paper);
        return List.of(ExportedFile.of("handout.html", HtmlText.of(handout.page())));
    }

    @Override
    public Exporter on(Paper other) {
        return new HtmlExporter(reference, other);
    }
}
