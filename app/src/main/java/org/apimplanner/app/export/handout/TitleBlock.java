package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.reference.Severity;

/// The head of the document: what it is, which plan it belongs to and how the plan fares.
record TitleBlock(HandoutContext material) {
    private static final int FACTS_A_ROW = 2;

    /// A longer value has a row of its own, so that its neighbour does not stand beside a gap.
    private static final int SHORT = 60;

    Markup markup() {
        PlanFacts plan = material.facts();
        return Markup.of(
                "header.title",
                Markup.of("p.kind", "Network design review · Azure API Management"),
                Markup.of("h1", Markup.of("bdi", plan.title())),
                Markup.of("p.edition", plan.edition()),
                verdict(plan),
                facts(plan.facts()));
    }

    private Markup verdict(PlanFacts plan) {
        List<Markup> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = material.report().count(severity);
            String noun = Labels.severity(severity).toLowerCase(Locale.ROOT);
            counts.add(Markup.of("span.count." + (count == 0 ? "none" : severity.word()), Plural.of(count, noun)));
            counts.add(Markup.text(" "));
        }
        return Markup.of("p.verdict", counts).add(Markup.of("span.sentence", plan.verdict()));
    }

    private static Markup facts(List<PlanFacts.Fact> facts) {
        List<PlanFacts.Fact> beside = facts.stream().filter(TitleBlock::isShort).toList();
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

    private static boolean isShort(PlanFacts.Fact fact) {
        return fact.value().length() <= SHORT;
    }

    private static List<Markup> fact(PlanFacts.Fact fact, int columns) {
        Markup.Element value = Markup.of("td", Markup.of("bdi", fact.value()));
        return List.of(
                Markup.of("th", fact.label()).with("scope", "row"),
                columns == 1 ? value : value.with("colspan", Integer.toString(columns)));
    }
}
