package org.apimplanner.model.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Shows that the cost of no benchmark grows worse than n log n: the time for each of the n log2 n steps,
/// held against that at the smallest size.
///
/// Larger inputs fall out of the processor's caches, so a step may cost up to twice as much; a quadratic cost
/// from 100 to 10,000 would make it fifty times.
final class GrowthTable {
    private static final double MOST = 2;
    private static final String ROW = "%-46s %7s %12s %12s %9s %7s  %s";

    private GrowthTable() {}

    static List<String> lines(List<Measured> all) {
        Map<String, List<Measured>> bySubject = all.stream()
                .filter(measured -> measured.size().isPresent() && !measured.isPeer())
                .collect(Collectors.groupingBy(Measured::name, LinkedHashMap::new, Collectors.toList()));
        if (bySubject.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Growth of the cost with the size n, against n log2 n");
        lines.add(String.format(
                Locale.ROOT, ROW, "benchmark", "n", "ms", "ns/(n log n)", "ratio", "limit", "no worse than n log n"));
        bySubject.values().forEach(sizes -> addSizes(lines, sizes));
        return lines;
    }

    private static void addSizes(List<String> lines, List<Measured> sizes) {
        List<Measured> sorted = sizes.stream()
                .sorted(Comparator.comparingInt(measured -> measured.size().orElseThrow()))
                .toList();
        for (Measured measured : sorted) {
            double ratio = measured.perStep() / sorted.getFirst().perStep();
            lines.add(String.format(
                    Locale.ROOT,
                    ROW,
                    measured.name(),
                    measured.size().orElseThrow(),
                    String.format(Locale.ROOT, "%.3f", measured.milliseconds()),
                    String.format(Locale.ROOT, "%.2f", measured.perStep()),
                    String.format(Locale.ROOT, "%.2f", ratio),
                    String.format(Locale.ROOT, "%.2f", MOST),
                    ratio <= MOST ? "met" : "NOT MET"));
        }
    }
}
