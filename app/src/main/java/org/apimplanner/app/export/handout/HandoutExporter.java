package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PageFoot;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as a file of one kind.
///
/// @param reference asked when a document is made, not before
/// @param version of the program, for the foot of each page
/// @param whole the plan that reports are a part of; empty where they are of all of it
public record HandoutExporter(
        HandoutKind kind, Supplier<ReferenceData> reference, String version, Paper paper, Optional<Plan> whole)
        implements Exporter {
    public HandoutExporter(HandoutKind kind, Supplier<ReferenceData> reference, String version, Paper paper) {
        this(kind, reference, version, paper, Optional.empty());
    }

    @Override
    public String name() {
        return kind.word();
    }

    @Override
    public String summary() {
        return kind.summary();
    }

    @Override
    public List<String> fileNames() {
        return List.of(kind.fileName());
    }

    @Override
    public List<ExportedFile> export(Report report) {
        byte[] content = kind.bytes(Handout.of(
                HandoutContext.of(report, new Labels(reference.get()), whole.isPresent()),
                PageFoot.of(whole.orElse(report.plan()), report.edition(), version),
                paper));
        return List.of(new ExportedFile(kind.fileName(), content));
    }

    @Override
    public Exporter on(Paper other) {
        return new HandoutExporter(kind, reference, version, other, whole);
    }

    @Override
    public Exporter partOf(Plan all) {
        return new HandoutExporter(kind, reference, version, paper, Optional.of(all));
    }
}
