package org.apimplanner.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// A row that several regions have alike, so that a reader reads it once.
///
/// @param regions those that have it, in the plan's order
/// @param all how many regions the plan has
/// @param place where it stands among the rows of the first of them
record SharedRow<V>(List<RegionReport> regions, int all, int place, V value) {
    SharedRow {
        regions = List.copyOf(regions);
    }

    /// Each row of the regions once, near where it stands in each.
    static <V> List<SharedRow<V>> of(Report report, Function<RegionReport, List<V>> part) {
        SequencedMap<V, List<RegionReport>> regions = new LinkedHashMap<>();
        SequencedMap<V, Integer> places = new LinkedHashMap<>();
        for (RegionReport region : report.regions()) {
            List<V> rows = part.apply(region).stream().distinct().toList();
            for (int i = 0; i < rows.size(); i++) {
                regions.computeIfAbsent(rows.get(i), row -> new ArrayList<>()).add(region);
                places.putIfAbsent(rows.get(i), i);
            }
        }
        int all = report.regions().size();
        List<SharedRow<V>> shared = new ArrayList<>();
        places.forEach(
                (row, place) -> shared.add(new SharedRow<>(regions.getOrDefault(row, List.of()), all, place, row)));
        return shared.stream().sorted(Comparator.comparingInt(SharedRow::place)).toList();
    }

    /// The names of the regions, or one word for all of them.
    String names() {
        return regions.size() == all
                ? "all"
                : Listed.forReading(
                        regions.stream().map(RegionReport::displayName).toList());
    }
}
