package org.apimplanner.app.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a report takes to become the files of a format, once the program is warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExportBenchmark {
    @Param({
        "json",
        "text",
        "csv",
        "pdf",
        "html",
        "docx",
        "xlsx",
        "markdown",
        "svg",
        "png",
        "drawio",
        "bicep",
        "terraform",
        "arm",
        "azcli",
        "powershell"
    })
    public String format;

    @Param
    public BenchmarkPlans regions;

    private Exporter exporter;
    private Report report;

    @Setup
    public void prepare() {
        Composition program = Composition.shipped();
        exporter = program.exporters().named(format).orElseThrow();
        report = program.report(regions.text());
    }

    @Benchmark
    public List<ExportedFile> export() {
        return exporter.export(report);
    }

    /// The longest that ten regions may take, in milliseconds.
    static double limit(String format) {
        return switch (format) {
            case "pdf" -> 2000;
            case "png" -> 1000;
            default -> 300;
        };
    }
}
