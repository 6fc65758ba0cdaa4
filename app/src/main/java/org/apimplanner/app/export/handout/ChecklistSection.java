package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.report.ChecklistItem;

/// The steps for people, with boxes to tick, by phase.
record ChecklistSection(HandoutContext material) {
    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<ChecklistItem> items = material.report().checklist().stream()
                    .filter(i -> i.phase() == phase)
                    .toList();
            if (!items.isEmpty()) {
                Section.Part part = new Section.Part("checklist-" + phase.word(), Labels.phase(phase));
                parts.add(part);
                content.add(part.heading());
                content.add(
                        Markup.of("ul.checklist", items.stream().map(this::item).toList()));
            }
        }
        if (parts.isEmpty()) {
            content.add(Markup.of("p", "There is nothing to check."));
        }
        return new Section("checklist", "Checklist", parts, content);
    }

    private Markup item(ChecklistItem item) {
        return Markup.of(
                "li",
                Markup.of("span.box"),
                Markup.of("span.item", item.item()).add(Markup.text(" "), material.marks(item.references())));
    }
}
