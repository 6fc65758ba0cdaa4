package org.apimplanner.app.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Runs the benchmarks whose names match, and prints what they took beside what they may take.
public final class ExportBenchmarkTable {
    private static final String LINE = "%-10s %-4s %10s %10s %10s %10s   %s%n";

    private ExportBenchmarkTable() {}

    /// @param args a pattern for the names, then JMH's own options
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.printf(LINE, "format", "", "min ms", "median ms", "max ms", "limit ms", "");
        results.forEach(ExportBenchmarkTable::print);
    }

    private static void print(RunResult result) {
        String format = result.getParams().getParam("format");
        BenchmarkPlans plan = BenchmarkPlans.valueOf(result.getParams().getParam("regions"));
        Statistics times = result.getPrimaryResult().getStatistics();
        Optional<Double> limit = switch (plan) {
            case ONE -> Optional.empty();
            case TEN -> Optional.of(ExportBenchmark.limit(format));
        };
        double median = times.getPercentile(50);
        System.out.printf(
                LINE,
                format,
                plan.name().toLowerCase(Locale.ROOT),
                tenths(times.getMin()),
                tenths(median),
                tenths(times.getMax()),
                limit.map(ExportBenchmarkTable::tenths).orElse(""),
                limit.map(l -> median < l ? "met" : "NOT MET").orElse(""));
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
