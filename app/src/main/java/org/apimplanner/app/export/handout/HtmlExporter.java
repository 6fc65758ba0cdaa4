package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.WebPage;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PageFoot;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as one web page that needs nothing outside itself and prints well.
///
/// @param reference asked when a document is made, not before
/// @param version of the program, for the foot of each page
/// @param whole the plan that reports are a part of; empty where they are of all of it
public record HtmlExporter(Supplier<ReferenceData> reference, String version, Paper paper, Optional<Plan> whole)
        implements Exporter {
    public HtmlExporter(Supplier<ReferenceData> reference, String version, Paper paper) {
        this(reference, version, paper, Optional.empty());
    }

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
        PagedDocument handout = Handout.of(
                HandoutContext.of(report, new Labels(reference.get()), whole.isPresent()),
                PageFoot.of(whole.orElse(report.plan()), report.edition(), version),
                paper);
        return List.of(ExportedFile.of(FILE, WebPage.of(handout)));
    }

    @Override
    public Exporter on(Paper other) {
        return new HtmlExporter(reference, version, other, whole);
    }

    @Override
    public Exporter partOf(Plan all) {
        return new HtmlExporter(reference, version, paper, Optional.of(all));
    }
}
