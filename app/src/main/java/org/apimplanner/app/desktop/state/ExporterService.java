package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.report.Report;

/// Offers the program's exporters, and writes what they make.
public final class ExporterService implements ExportService {
    private final Exporters exporters;
    private final AuditExports audits;

    public ExporterService(Exporters exporters, AuditExports audits) {
        this.exporters = exporters;
        this.audits = audits;
    }

    @Override
    public List<ExportFormat> formats() {
        return exporters.all().stream()
                .map(e -> new ExportFormat(e.name(), e.name().toUpperCase(Locale.ROOT), sentence(e.summary())))
                .toList();
    }

    private static String sentence(String summary) {
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
    }

    @Override
    public List<Path> export(Report report, List<String> formats, Path folder) throws IOException {
        make(folder);
        List<Path> written = new ArrayList<>();
        for (Exporter exporter : exporters.all()) {
            if (formats.contains(exporter.name())) {
                written.addAll(write(exporter.export(report), folder));
            }
        }
        return written;
    }

    @Override
    public List<ExportFormat> auditFormats() {
        return Stream.of(AuditFormat.values())
                .map(f -> new ExportFormat(f.word(), f.word().toUpperCase(Locale.ROOT), sentence(f.summary())))
                .toList();
    }

    @Override
    public List<Path> export(Audit audit, List<String> formats, Path folder) throws IOException {
        make(folder);
        List<Path> written = new ArrayList<>();
        for (AuditFormat format : AuditFormat.values()) {
            if (formats.contains(format.word())) {
                written.addAll(write(audits.files(format, audit), folder));
            }
        }
        return written;
    }

    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private static List<Path> write(List<ExportedFile> files, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (ExportedFile file : files) {
            Path target = folder.resolve(file.name());
            WholeFile.write(target, file.content());
            written.add(target);
        }
        return written;
    }
}
