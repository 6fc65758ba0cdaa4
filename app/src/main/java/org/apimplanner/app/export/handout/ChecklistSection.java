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
        String notes = material.report().plan().progress().notes().strip();
        if (!notes.isEmpty()) {
            Section.Part part = new Section.Part("checklist-notes", "Notes");
            parts.add(part);
            content.add(part.heading());
            content.add(lines("p.note", notes));
        }
        if (steps.isEmpty()) {
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
        if (!isFolded(step)) {
            boolean done = step.progress().getFirst().done();
            return Markup.of("li", TickBox.of(sentence, done)).add(notes(step));
        }
        return Markup.of("li.folded", sentence, Markup.of("div.boxes", boxes(step)))
                .add(notes(step));
    }

    private static List<Markup> boxes(Step step) {
        List<Markup> boxes = new ArrayList<>();
        for (int i = 0; i < step.regions().size(); i++) {
            Markup region = Markup.of("bdi", step.regions().get(i));
            boxes.add(TickBox.of(region, step.progress().get(i).done()));
            boxes.add(Markup.text(" "));
        }
        return boxes;
    }

    /// What people wrote down beside the step, with the region where there are several.
    private static Markup[] notes(Step step) {
        List<Markup> notes = new ArrayList<>();
        for (int i = 0; i < step.progress().size(); i++) {
            String note = step.progress().get(i).note().strip();
            String region = isFolded(step) ? step.regions().get(i) + ": " : "";
            if (!note.isEmpty()) {
                notes.add(lines("div.note", region + note));
            }
        }
        return notes.toArray(Markup[]::new);
    }

    private static Markup lines(String tag, String text) {
        List<Markup> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!lines.isEmpty()) {
                lines.add(Markup.of("br"));
            }
            lines.add(Markup.text(line));
        }
        return Markup.of(tag, lines);
    }
}
