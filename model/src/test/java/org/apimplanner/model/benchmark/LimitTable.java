package org.apimplanner.model.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Holds the results against the limits that are promised, and against peers in the same run.
final class LimitTable {
    private static final String ROW = "%-58s %12s %12s  %s";

    /// @param name as in [Measured#name]
    private record Limit(String what, String name, OptionalInt size, double milliseconds) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("verdicts, 1,000 rules, every requirement", "AuditBenchmark.verdicts", OptionalInt.of(1000), 5),
            new Limit("whole audit, 1,000 rules, compliant", "AuditBenchmark.compliant", OptionalInt.of(1000), 5),
            new Limit("whole audit, 1,000 rules, with a repair", "AuditBenchmark.lacking", OptionalInt.of(1000), 10),
            new Limit("read Microsoft's service tag file", "RealTagFileBenchmark.read", OptionalInt.empty(), 80),
            new Limit("merge all its IPv4 ranges", "RealTagFileBenchmark.merge", OptionalInt.empty(), 15),
            new Limit("report of one region", "PlannerBenchmark.oneRegion", OptionalInt.empty(), 0.1),
            new Limit("report of ten", "PlannerBenchmark.tenRegionsWithEveryFeature", OptionalInt.empty(), 1));

    private LimitTable() {}

    static List<String> lines(List<Measured> all) {
        List<String> lines = new ArrayList<>();
        for (Limit limit : LIMITS) {
            find(all, limit.name(), limit.size())
                    .ifPresent(found -> lines.add(row(limit.what(), found.milliseconds(), limit.milliseconds())));
        }
        find(all, "RealTagFileBenchmark.merge", OptionalInt.empty())
                .ifPresent(ours -> find(all, "RealTagFileBenchmark.mergeByPeer", OptionalInt.empty())
                        .ifPresent(peer -> lines.add(row(
                                "the same merge, the limit being the ipaddress library's",
                                ours.milliseconds(),
                                peer.milliseconds()))));
        if (!lines.isEmpty()) {
            lines.addFirst(String.format(Locale.ROOT, ROW, "limits and peers", "ms", "limit ms", ""));
            lines.addFirst("");
        }
        return lines;
    }

    private static Optional<Measured> find(List<Measured> all, String name, OptionalInt size) {
        return all.stream()
                .filter(measured ->
                        measured.name().equals(name) && measured.size().equals(size))
                .findFirst();
    }

    private static String row(String what, double milliseconds, double limit) {
        return String.format(
                Locale.ROOT,
                ROW,
                what,
                String.format(Locale.ROOT, "%.3f", milliseconds),
                String.format(Locale.ROOT, "%.3f", limit),
                milliseconds < limit ? "met" : "NOT MET");
    }
}
