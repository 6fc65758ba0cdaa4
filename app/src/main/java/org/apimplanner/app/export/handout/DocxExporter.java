package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.docx.WordFile;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PageFoot;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as a Word file, to be edited and pasted into a design of one's own.
///
/// @param reference asked when a document is made, not before
/// @param version of the program, for the foot of each page
/// @param whole the plan that reports are a part of; empty where they are of all of it
public record DocxExporter(Supplier<ReferenceData> reference, String version, Paper paper, Optional<Plan> whole)
        implements Exporter {
    private static final String FILE = "handout.docx";

    public DocxExporter(Supplier<ReferenceData> reference, String version, Paper paper) {
        this(reference, version, paper, Optional.empty());
    }

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String summary() {
        return "the handout for Word, to edit and to paste";
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
        return List.of(new ExportedFile(FILE, WordFile.of(handout)));
    }

    @Override
    public Exporter on(Paper other) {
        return new DocxExporter(reference, version, other, whole);
    }

    @Override
    public Exporter partOf(Plan all) {
        return new DocxExporter(reference, version, paper, Optional.of(all));
    }
}
