package org.apimplanner.app.export;

import java.util.List;
import org.apimplanner.model.report.Report;

/// A format whose files are named after the part of a plan that they are of: `topology-westeurope.svg`.
///
/// @param part as files are named
public record PartFiles(Exporter format, String part) implements Exporter {
    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String summary() {
        return format.summary();
    }

    @Override
    public List<String> fileNames() {
        return format.fileNames().stream().map(this::named).toList();
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return format.export(report).stream()
                .map(file -> new ExportedFile(named(file.name()), file.content()))
                .toList();
    }

    private String named(String file) {
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "-" + part + file.substring(dot);
    }
}
