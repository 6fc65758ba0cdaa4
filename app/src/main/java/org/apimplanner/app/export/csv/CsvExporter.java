package org.apimplanner.app.export.csv;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.table.CompanionTables;
import org.apimplanner.app.table.NameTable;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.model.report.Report;

/// One CSV file a table, also where the table has no row; what stands beside the instance, and the names of
/// resources, have files only where there is something.
public final class CsvExporter implements Exporter {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String summary() {
        return "one table a file, for spreadsheets";
    }

    @Override
    public List<String> fileNames() {
        return ReportTables.NAMES.stream().map(CsvExporter::file).toList();
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return Stream.of(
                        ReportTables.of(report).stream(),
                        CompanionTables.of(report).stream(),
                        NameTable.of(report).stream())
                .flatMap(tables -> tables)
                .map(t -> ExportedFile.of(file(t.name()), CsvText.file(t)))
                .toList();
    }

    private static String file(String table) {
        return table + ".csv";
    }
}
