package org.apimplanner.app.export.xlsx;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// One workbook, a sheet a table. It names no type of the library, which so is loaded only when a file
/// is made.
///
/// @param reference asked when a workbook is made, not before
/// @param version of the program, for the foot of each printed page
public record XlsxExporter(Supplier<ReferenceData> reference, String version, Paper paper) implements Exporter {
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
        return List.of(new ExportedFile(FILE, PlanWorkbook.of(report, new Labels(reference.get()), paper, version)));
    }

    @Override
    public Exporter on(Paper other) {
        return new XlsxExporter(reference, version, other);
    }
}
