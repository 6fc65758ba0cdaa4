package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.CodePreview;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.program.FolderWriter.Part;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// Offers the program's exporters, and writes what they make.
public final class ExporterService implements ExportService {
    private static final String HANDOUT = "pdf";

    private final Exporters exporters;
    private final AuditExports audits;

    public ExporterService(Exporters exporters, AuditExports audits) {
        this.exporters = exporters;
        this.audits = audits;
    }

    @Override
    public List<ExportFormat> formats() {
        return exporters.all().stream()
                .map(e -> format(e.name(), e.summary(), e.fileNames()))
                .toList();
    }

    @Override
    public List<ExportFormat> auditFormats() {
        return Stream.of(AuditFormat.values())
                .map(f -> format(f.word(), f.summary(), f.fileNames()))
                .toList();
    }

    private static ExportFormat format(String name, String summary, List<String> files) {
        String sentence = summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
        return new ExportFormat(name, sentence, files);
    }

    @Override
    public Exported export(Report report, ExportWish wish, ExportWatch watch) throws IOException {
        List<Part> parts = exporters.all().stream()
                .filter(e -> wish.formats().contains(e.name()))
                .map(e -> part(
                        wish, e.fileNames().getFirst(), () -> e.on(wish.paper()).export(report)))
                .toList();
        return new ExportRun(wish.folder(), watch).of(parts);
    }

    @Override
    public PdfPages pages(Report report, Paper paper) throws IOException {
        Exporter handout = exporters.named(HANDOUT).orElseThrow();
        return PdfPages.of(handout.on(paper).export(report).getFirst().content());
    }

    @Override
    public CodePreview code(Report report, String format, AzurermVersion azurerm) {
        CodeChoices choices = new CodeChoices(DeploymentChoices.USUAL, azurerm, false);
        return exporters
                .named(format)
                .flatMap(exporter -> exporter.with(choices).code(report))
                .orElseThrow();
    }

    @Override
    public Exported export(Audit audit, Plan plan, ExportWish wish, ExportWatch watch) throws IOException {
        List<Part> parts = Stream.of(AuditFormat.values())
                .filter(f -> wish.formats().contains(f.word()))
                .map(f -> part(wish, f.fileNames().getFirst(), () -> audits.files(f, audit, plan, wish.paper())))
                .toList();
        return new ExportRun(wish.folder(), watch).of(parts);
    }

    private static Part part(ExportWish wish, String name, Supplier<List<ExportedFile>> files) {
        return new Part(
                ExportWish.named(wish.stem(), name),
                () -> files.get().stream()
                        .map(file -> new ExportedFile(ExportWish.named(wish.stem(), file.name()), file.content()))
                        .toList());
    }
}
