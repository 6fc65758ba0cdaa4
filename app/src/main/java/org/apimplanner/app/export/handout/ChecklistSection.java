package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.export.document.TickBox;
import org.apimplanner.app.words.FoldedSteps;
import org.apimplanner.app.words.FoldedSteps.Step;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.Phase;

/// The steps for people, by phase: each said once, with a box to tick for each region in which it has to
/// be done.
record ChecklistSection(HandoutContext material) {
    Section section() {
        List<Step> steps = FoldedSteps.of(material.report());
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        if (steps.stream().anyMatch(ChecklistSection::isFolded)) {
            content.add(Markup.of("p.small", "The API Management subnets: " + subnets() + "."));
        }
        for (Phase phase : Phase.values()) {
            List<Step> ofPhase =
                    steps.stream().filter(step -> step.phase() == phase).toList();
            if (!ofPhase.isEmpty()) {
                Section.Part part = new Section.Part("checklist-" + phase.word(), Labels.phase(phase));
                parts.add(part);
                content.add(part.heading());
                content.add(Markup.of(
                        "ul.checklist", ofPhase.stream().map(this::item).toList()));
            }
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "There is nothing to check."));
        }
        return new Section("checklist", "Checklist", parts, content);
    }

    private static boolean isFolded(Step step) {
        return step.regions().size() > 1;
    }

    private String subnets() {
        return material.regions().stream()
                .flatMap(region -> region.subnet().flatMap(s -> s.chosen()).stream()
                        .map(chosen -> region.displayName() + " " + chosen.cidr()))
                .collect(Collectors.joining(", "));
    }

    private Markup item(Step step) {
        Markup.Element sentence =
                Markup.of("span.item", step.sentence()).add(Markup.text(" "), material.marks(step.references()));
        return isFolded(step)
                ? Markup.of("li.folded", sentence, Markup.of("div.boxes", boxes(step)))
                : Markup.of("li", TickBox.of(sentence));
    }

    private static List<Markup> boxes(Step step) {
        List<Markup> boxes = new ArrayList<>();
        for (String region : step.regions()) {
            boxes.add(TickBox.of(Markup.of("bdi", region)));
            boxes.add(Markup.text(" "));
        }
        return boxes;
    }
}
