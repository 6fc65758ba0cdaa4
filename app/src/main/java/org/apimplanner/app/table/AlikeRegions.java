package org.apimplanner.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.report.RegionReport;

/// What several regions have alike, so that a reader reads it once: a row, or a whole table.
///
/// @param regions those that have it, in the plan's order
/// @param place where it stands among the rows of the first of them
public record AlikeRegions<T>(List<RegionReport> regions, int place, T value) {
    /// From here on a heading does not name all regions.
    private static final int MANY = 4;

    public AlikeRegions {
        regions = List.copyOf(regions);
    }

    /// Regions with equal things together, in the order of the first of each.
    public static <T> List<AlikeRegions<T>> of(List<RegionReport> regions, Function<RegionReport, T> thing) {
        return ofEach(regions, region -> List.of(thing.apply(region)));
    }

    /// Each thing of the regions' lists once, in the order of the first region that has it.
    public static <T> List<AlikeRegions<T>> ofEach(List<RegionReport> regions, Function<RegionReport, List<T>> list) {
        SequencedMap<T, AlikeRegions<T>> found = new LinkedHashMap<>();
        for (RegionReport region : regions) {
            List<T> things = list.apply(region).stream().distinct().toList();
            for (int i = 0; i < things.size(); i++) {
                found.merge(things.get(i), new AlikeRegions<>(List.of(region), i, things.get(i)), AlikeRegions::with);
            }
        }
        return List.copyOf(found.sequencedValues());
    }

    /// Each thing once, near where it stands in each of the lists.
    static <T> List<AlikeRegions<T>> byPlace(List<RegionReport> regions, Function<RegionReport, List<T>> list) {
        return ofEach(regions, list).stream()
                .sorted(Comparator.comparingInt(AlikeRegions::place))
                .toList();
    }

    private AlikeRegions<T> with(AlikeRegions<T> later) {
        List<RegionReport> both = new ArrayList<>(regions);
        both.addAll(later.regions);
        return new AlikeRegions<>(both, place, value);
    }

    /// The regions' names, joined for a heading.
    ///
    /// @param all the plan's regions
    public String names(List<RegionReport> all) {
        return names(regions, all);
    }

    /// Names of regions, joined for a heading.
    ///
    /// @param all the plan's regions
    public static String names(List<RegionReport> regions, List<RegionReport> all) {
        if (regions.size() == all.size() && all.size() >= MANY) {
            return "All " + all.size() + " regions";
        }
        List<String> names = regions.stream().map(RegionReport::displayName).toList();
        return names.size() < 2
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// The regions' names for a cell, or one word for all of them.
    String cell(List<RegionReport> all) {
        return isEverywhere(all)
                ? "all"
                : Listed.forReading(
                        regions.stream().map(RegionReport::displayName).toList());
    }

    public boolean isEverywhere(List<RegionReport> all) {
        return regions.size() == all.size();
    }
}
