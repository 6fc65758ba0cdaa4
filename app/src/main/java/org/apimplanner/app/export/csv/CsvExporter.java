package org.apimplanner.app.export.csv;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.model.report.Report;

/// One CSV file a table, also where the table has no row.
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
        return ReportTables.of(report).stream()
                .map(t -> ExportedFile.of(file(t.name()), CsvText.file(t)))
                .toList();
    }

    private static String file(String table) {
        return table + ".csv";
    }
}
