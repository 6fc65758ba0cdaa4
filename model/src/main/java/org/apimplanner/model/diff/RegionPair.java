package org.apimplanner.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// One region as it is in each of two reports.
///
/// @param name the API name, with `#2` and so on where a plan wrongly names a region again
/// @param before empty where the region is added, `after` where it is removed
record RegionPair(String name, Optional<Region> before, Optional<Region> after) {

    /// A region's part of plan and report.
    record Region(RegionPlan plan, RegionReport report) {}

    /// A region that both reports have.
    record Kept(String name, Region before, Region after) {}

    /// The regions of the first report in its order, then those that only the second has.
    static List<RegionPair> of(Report before, Report after) {
        Map<String, Region> old = byName(before);
        Map<String, Region> fresh = byName(after);
        Set<String> names = new LinkedHashSet<>(labels(before.plan().regions()));
        names.addAll(labels(after.plan().regions()));
        return names.stream()
                .map(name ->
                        new RegionPair(name, Optional.ofNullable(old.get(name)), Optional.ofNullable(fresh.get(name))))
                .toList();
    }

    /// The names of the regions of a plan, each told apart.
    static List<String> labels(List<RegionPlan> regions) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> labels = new ArrayList<>();
        for (RegionPlan region : regions) {
            int count = seen.merge(region.name(), 1, Integer::sum);
            labels.add(count == 1 ? region.name() : region.name() + "#" + count);
        }
        return labels;
    }

    private static Map<String, Region> byName(Report report) {
        List<String> labels = labels(report.plan().regions());
        Map<String, Region> regions = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            regions.put(
                    labels.get(i),
                    new Region(report.plan().regions().get(i), report.regions().get(i)));
        }
        return regions;
    }

    Stream<Kept> kept() {
        return before.flatMap(b -> after.map(a -> new Kept(name, b, a))).stream();
    }

    /// The region as it is after the change, or was before it was removed.
    Region latest() {
        return after.or(() -> before).orElseThrow();
    }

    Action action() {
        if (before.isEmpty()) {
            return Action.ADDED;
        }
        return after.isEmpty() ? Action.REMOVED : Action.CHANGED;
    }
}
