package org.apimplanner.app.desktop.state;

import java.util.List;
import java.util.Map;

/// How a person set a table up.
///
/// @param order the ids of the columns from left to right
/// @param widths in pixels, of the columns that were made wider or narrower
/// @param sorted the ids of the columns that it is sorted by, first first; descending with a `-` before it
/// @param hidden the ids of the columns that were put away
public record TableLayout(List<String> order, Map<String, Double> widths, List<String> sorted, List<String> hidden) {
    /// As the program sets it up.
    public static final TableLayout USUAL = new TableLayout(List.of(), Map.of(), List.of(), List.of());

    public TableLayout {
        order = List.copyOf(order);
        widths = Map.copyOf(widths);
        sorted = List.copyOf(sorted);
        hidden = List.copyOf(hidden);
    }
}
