package org.apimplanner.model.benchmark;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks and ends with two tables: how the cost grows with the size, and the limits.
public final class Benchmarks {
    private Benchmarks() {}

    /// @param arguments a regular expression that chooses benchmarks; all where there is none
    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder();
        List.of(arguments).forEach(options::include);
        boolean real = RealTagFileBenchmark.file().isPresent();
        if (!real) {
            options.exclude(RealTagFileBenchmark.class.getSimpleName());
        }
        Collection<RunResult> results = run(new Runner(options.build()));
        List<Measured> measured = results.stream().map(Measured::of).toList();
        GrowthTable.lines(measured).forEach(System.out::println);
        LimitTable.lines(measured).forEach(System.out::println);
        if (!real) {
            System.out.println("Skipped: RealTagFileBenchmark, since there is no ServiceTags_Public_*.json in "
                    + RealTagFileBenchmark.folder() + " (-D" + RealTagFileBenchmark.PROPERTY + "=folder).");
        }
    }

    private static Collection<RunResult> run(Runner runner) throws RunnerException {
        try {
            return runner.run();
        } catch (NoBenchmarksException e) {
            // Such as where only another module's were asked for; the runner has said so.
            return List.of();
        }
    }
}
