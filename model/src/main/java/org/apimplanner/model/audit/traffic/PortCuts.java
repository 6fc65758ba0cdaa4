package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apimplanner.model.net.PortRange;

/// Ports, cut where the rules' ranges begin or end, so that no rule matches a piece in part.
///
/// @param rules those that match each piece, in their order
record PortCuts(List<PortRange> pieces, List<List<FilterRule>> rules) {
    /// @param whole the ports to cut
    /// @param ports those of a rule
    static PortCuts of(List<PortRange> whole, List<FilterRule> rules, Function<FilterRule, List<PortRange>> ports) {
        List<PortRange> pieces = new ArrayList<>();
        List<List<FilterRule>> matching = new ArrayList<>();
        for (PortRange range : whole.stream().distinct().toList()) {
            NavigableMap<Integer, List<FilterRule>> byStart = byStart(range, rules, ports);
            byStart.forEach((start, those) -> {
                Integer next = byStart.higherKey(start);
                pieces.add(new PortRange(start, next == null ? range.to() : next - 1));
                matching.add(those);
            });
        }
        return new PortCuts(pieces, matching);
    }

    /// The rules that match each piece of one range, by where it begins.
    private static NavigableMap<Integer, List<FilterRule>> byStart(
            PortRange range, List<FilterRule> rules, Function<FilterRule, List<PortRange>> ports) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(range.from());
        for (FilterRule rule : rules) {
            ports.apply(rule).forEach(cut -> addCuts(starts, range, cut));
        }
        NavigableMap<Integer, List<FilterRule>> byStart = new TreeMap<>();
        starts.forEach(start -> byStart.put(start, new ArrayList<>()));
        for (FilterRule rule : rules) {
            for (PortRange own : ports.apply(rule)) {
                int from = Math.max(own.from(), range.from());
                if (from <= own.to()) {
                    byStart.subMap(from, true, own.to(), true).values().forEach(those -> addOnce(those, rule));
                }
            }
        }
        return byStart;
    }

    private static void addOnce(List<FilterRule> those, FilterRule rule) {
        if (those.isEmpty() || those.getLast() != rule) {
            those.add(rule);
        }
    }

    private static void addCuts(TreeSet<Integer> starts, PortRange range, PortRange cut) {
        if (cut.from() > range.from() && cut.from() <= range.to()) {
            starts.add(cut.from());
        }
        if (cut.to() >= range.from() && cut.to() < range.to()) {
            starts.add(cut.to() + 1);
        }
    }

    static boolean cover(List<PortRange> ranges, PortRange piece) {
        for (PortRange range : ranges) {
            if (range.contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
