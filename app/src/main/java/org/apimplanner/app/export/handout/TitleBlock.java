package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.app.export.document.DocumentHead;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Report;

/// The head of the document: what it is, which plan it belongs to and how the plan fares.
record TitleBlock(HandoutContext material) {
    DocumentHead head(String foot) {
        Report report = material.report();
        long errors = report.count(Severity.ERROR);
        return new DocumentHead(
                "Network design review",
                material.title(),
                material.facts().edition(),
                errors == 0 ? Optional.empty() : Optional.of("NOT READY – " + Plural.of(errors, "error")),
                foot);
    }

    Markup verdict() {
        PlanFacts plan = material.facts();
        List<Markup> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = material.report().count(severity);
            String noun = Labels.severity(severity).toLowerCase(Locale.ROOT);
            counts.add(Markup.of("span.count." + (count == 0 ? "none" : severity.word()), Plural.of(count, noun)));
            counts.add(Markup.text(" "));
        }
        return Markup.of("p.verdict", counts).add(Markup.of("span.sentence", plan.verdict()));
    }
}
