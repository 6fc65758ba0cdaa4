package org.apimplanner.app.export.xlsx;

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

/// One workbook, a sheet a table. It names no type of the library, which so is loaded only when a file
/// is made.
///
/// @param reference asked when a workbook is made, not before
/// @param version of the program, for the foot of each printed page
/// @param whole the plan that reports are a part of; empty where they are of all of it
public record XlsxExporter(Supplier<ReferenceData> reference, String version, Paper paper, Optional<Plan> whole)
        implements Exporter {
    public XlsxExporter(Supplier<ReferenceData> reference, String version, Paper paper) {
        this(reference, version, paper, Optional.empty());
    }

    private static final String FILE = "report.xlsx";

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String summary() {
        return "one workbook with a sheet a table, to filter and to pass on";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        String foot = PageFoot.of(whole.orElse(report.plan()), report.edition(), version);
        return List.of(new ExportedFile(
                FILE, PlanWorkbook.of(report, new Labels(reference.get()), new SheetPage(paper, foot))));
    }

    @Override
    public Exporter on(Paper other) {
        return new XlsxExporter(reference, version, other, whole);
    }

    @Override
    public Exporter partOf(Plan all) {
        return new XlsxExporter(reference, version, paper, Optional.of(all));
    }
}
