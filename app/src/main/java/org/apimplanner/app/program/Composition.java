package org.apimplanner.app.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.code.CodeExporter;
import org.apimplanner.app.export.code.azcli.AzcliLanguage;
import org.apimplanner.app.export.code.powershell.PowerShellLanguage;
import org.apimplanner.app.export.code.template.ArmLanguage;
import org.apimplanner.app.export.code.template.BicepLanguage;
import org.apimplanner.app.export.code.terraform.TerraformLanguage;
import org.apimplanner.app.export.csv.CsvExporter;
import org.apimplanner.app.export.drawio.DrawioExporter;
import org.apimplanner.app.export.handout.HandoutExporter;
import org.apimplanner.app.export.handout.HandoutKind;
import org.apimplanner.app.export.json.JsonExporter;
import org.apimplanner.app.export.markdown.MarkdownExporter;
import org.apimplanner.app.export.png.PngExporter;
import org.apimplanner.app.export.svg.SvgExporter;
import org.apimplanner.app.export.text.TextExporter;
import org.apimplanner.app.export.xlsx.XlsxExporter;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;

/// The parts of the program, wired to each other. The reference data are read once, when something
/// first asks for them, so that `--help` does not wait. Safe to share between threads.
public final class Composition {
    private final String version;
    private final Exporters exporters;
    private final Supplier<Loaded> loaded;

    private record Loaded(ReferenceData reference, Planner planner) {
        static Loaded of(ReferenceData reference) {
            return new Loaded(reference, new Planner(reference));
        }
    }

    /// @param source reads the reference data; called at most once
    public Composition(String version, Exporters exporters, Supplier<ReferenceData> source) {
        this.version = version;
        this.exporters = exporters;
        this.loaded = new Once<>(() -> Loaded.of(source.get()));
    }

    /// The program as it ships.
    public static Composition shipped() {
        String version = shippedVersion();
        Supplier<ReferenceData> reference = new Once<>(() -> ReferenceReader.readShipped(ShippedResources::reference));
        return new Composition(
                version,
                new Exporters(List.of(
                        new JsonExporter(version),
                        new TextExporter(reference),
                        new CsvExporter(),
                        new HandoutExporter(HandoutKind.PDF, reference, version, Paper.A4),
                        new HandoutExporter(HandoutKind.HTML, reference, version, Paper.A4),
                        new HandoutExporter(HandoutKind.DOCX, reference, version, Paper.A4),
                        new XlsxExporter(reference, version, Paper.A4),
                        new MarkdownExporter(reference),
                        new SvgExporter(),
                        new PngExporter(),
                        new DrawioExporter(),
                        new CodeExporter(new BicepLanguage(), reference, version),
                        new CodeExporter(new TerraformLanguage(), reference, version),
                        new CodeExporter(new ArmLanguage(), reference, version),
                        new CodeExporter(new AzcliLanguage(), reference, version),
                        new CodeExporter(new PowerShellLanguage(), reference, version))),
                reference);
    }

    public String version() {
        return version;
    }

    public Exporters exporters() {
        return exporters;
    }

    /// Begins to read the reference data while the program does other things. A fault is met by who asks for them.
    public void readAhead() {
        Thread reader = new Thread(new FutureTask<>(loaded::get), "reference data");
        reader.setDaemon(true);
        reader.start();
    }

    public ReferenceData reference() {
        return loaded.get().reference();
    }

    public Planner planner() {
        return loaded.get().planner();
    }

    /// The report for the text of a plan file.
    ///
    /// @throws UnreadableInput when the text is not a plan
    public Report report(String planJson) {
        return planner().plan(PlanFile.read(planJson, reference()));
    }

    /// A report as JSON on one line, without its end.
    public String reportLine(Report report) {
        return ReportFile.writeLine(report, version);
    }

    /// Asks its source only once, however many ask it.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private volatile Optional<T> answer = Optional.empty();

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            return answer.orElseGet(this::ask);
        }

        private synchronized T ask() {
            T answered = answer.orElseGet(source);
            answer = Optional.of(answered);
            return answered;
        }
    }

    private static String shippedVersion() {
        try (InputStream stream = Composition.class.getResourceAsStream("version.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
