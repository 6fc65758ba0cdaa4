package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.AlikeRegions;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.report.RegionReport;

/// The tables of one kind, of which regions with equal ones share one: their headings, and which is a
/// region's own.
///
/// @param kind begins the ids of their headings
/// @param item what a row is called, as one of it
/// @param groups those that have rows
record SharedTables<T>(String kind, String item, List<RegionReport> all, List<AlikeRegions<List<T>>> groups) {
    static <T> SharedTables<T> of(
            String kind, String item, List<RegionReport> all, Function<RegionReport, List<T>> rows) {
        return new SharedTables<>(
                kind,
                item,
                all,
                AlikeRegions.of(all, rows).stream()
                        .filter(group -> !group.value().isEmpty())
                        .toList());
    }

    Section.Part part(int index) {
        AlikeRegions<List<T>> group = groups.get(index);
        return new Section.Part(
                id(index), group.names(all) + " · " + Plural.of(group.value().size(), item));
    }

    /// The heading of a region's table; empty where it has none.
    Optional<String> idFor(RegionReport region) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).regions().contains(region)) {
                return Optional.of(id(i));
            }
        }
        return Optional.empty();
    }

    private String id(int index) {
        return kind + "-" + (index + 1);
    }
}
