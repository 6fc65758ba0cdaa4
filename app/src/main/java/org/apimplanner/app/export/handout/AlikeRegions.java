package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apimplanner.model.report.RegionReport;

/// Something that several regions have alike, so that a document says it once.
///
/// @param regions in the plan's order
record AlikeRegions<T>(List<RegionReport> regions, T it) {
    /// From here on a heading does not name all regions.
    private static final int MANY = 4;

    /// Regions with equal things together, in the order of the first of each.
    static <T> List<AlikeRegions<T>> of(List<RegionReport> regions, Function<RegionReport, T> thing) {
        return ofEach(regions, region -> List.of(thing.apply(region)));
    }

    /// Each thing of the regions' lists, with the regions that have it.
    static <T> List<AlikeRegions<T>> ofEach(List<RegionReport> regions, Function<RegionReport, List<T>> list) {
        SequencedMap<T, List<RegionReport>> byThing = new LinkedHashMap<>();
        for (RegionReport region : regions) {
            list.apply(region).stream()
                    .distinct()
                    .forEach(t ->
                            byThing.computeIfAbsent(t, x -> new ArrayList<>()).add(region));
        }
        return shares(byThing);
    }

    private static <T> List<AlikeRegions<T>> shares(SequencedMap<T, List<RegionReport>> byThing) {
        return byThing.entrySet().stream()
                .map(e -> new AlikeRegions<>(List.copyOf(e.getValue()), e.getKey()))
                .toList();
    }

    /// The regions' names, joined for a heading.
    ///
    /// @param all the plan's regions
    String names(List<RegionReport> all) {
        if (regions.size() == all.size() && all.size() >= MANY) {
            return "All " + all.size() + " regions";
        }
        List<String> names = regions.stream().map(RegionReport::displayName).toList();
        return names.size() < 2
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    boolean isEverywhere(List<RegionReport> all) {
        return regions.size() == all.size();
    }
}
