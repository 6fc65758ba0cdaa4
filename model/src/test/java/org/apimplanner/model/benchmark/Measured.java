package org.apimplanner.model.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/// One result of a benchmark.
///
/// @param name class, method and every parameter but the size
/// @param size how many rules or ranges; empty where the benchmark has one size only
record Measured(String name, OptionalInt size, double milliseconds) {
    private static final List<String> SIZES = List.of("rules", "ranges");

    static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        Collection<String> keys = params.getParamsKeys();
        String[] path = params.getBenchmark().split("\\.");
        String others = keys.stream()
                .filter(key -> !SIZES.contains(key))
                .map(key -> " " + params.getParam(key))
                .collect(Collectors.joining());
        return new Measured(
                path[path.length - 2] + "." + path[path.length - 1] + others,
                keys.stream()
                        .filter(SIZES::contains)
                        .mapToInt(key -> Integer.parseInt(params.getParam(key)))
                        .findFirst(),
                result.getPrimaryResult().getScore() * unit(params.getTimeUnit()));
    }

    /// How many milliseconds a unit is.
    private static double unit(TimeUnit unit) {
        return unit.toNanos(1) / 1e6;
    }

    /// Whether it is somebody else's, measured to compare with.
    boolean isPeer() {
        return name.contains("ByPeer");
    }

    double perStep() {
        int n = size.orElseThrow();
        return milliseconds * 1e6 / (n * (Math.log(n) / Math.log(2)));
    }
}
