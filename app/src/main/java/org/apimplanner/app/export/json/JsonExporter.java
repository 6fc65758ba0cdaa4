package org.apimplanner.app.export.json;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.report.Report;

/// The whole report as one JSON file.
public final class JsonExporter implements Exporter {
    private static final String FILE = "report.json";

    private final String version;

    /// @param version of the program, which the report names
    public JsonExporter(String version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String summary() {
        return "the whole report, for programs";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of(FILE, ReportFile.write(report, version)));
    }
}
