package org.apimplanner.app.export.document;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.words.PlanFacts.Fact;

/// Labels and their values, two a row.
public final class FactTable {
    private static final int FACTS_A_ROW = 2;

    /// A longer value has a row of its own, so that its neighbour does not stand beside a gap.
    private static final int SHORT = 60;

    private FactTable() {}

    public static Markup of(List<Fact> facts) {
        List<Fact> beside = facts.stream().filter(FactTable::isShort).toList();
        int rows = (beside.size() + FACTS_A_ROW - 1) / FACTS_A_ROW;
        List<Markup.Element> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Markup> cells = new ArrayList<>();
            for (int i = row; i < beside.size(); i += rows) {
                cells.addAll(fact(beside.get(i), 1));
            }
            lines.add(Markup.of("tr", cells));
        }
        facts.stream().filter(f -> !isShort(f)).forEach(f -> lines.add(Markup.of("tr", fact(f, 2 * FACTS_A_ROW - 1))));
        return Markup.of("table.facts", Markup.of("tbody", lines));
    }

    private static boolean isShort(Fact fact) {
        return fact.value().length() <= SHORT;
    }

    private static List<Markup> fact(Fact fact, int columns) {
        Markup.Element value = Markup.of("td", Markup.of("bdi", fact.value()));
        return List.of(
                Markup.of("th", fact.label()).with("scope", "row"),
                columns == 1 ? value : value.with("colspan", Integer.toString(columns)));
    }
}
