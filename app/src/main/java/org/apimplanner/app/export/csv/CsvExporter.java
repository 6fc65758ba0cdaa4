package org.apimplanner.app.export.csv;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.table.ReportTables;
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
    public boolean severalFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return ReportTables.of(report).stream()
                .map(t -> ExportedFile.of(t.name() + ".csv", CsvText.file(t)))
                .toList();
    }
}
