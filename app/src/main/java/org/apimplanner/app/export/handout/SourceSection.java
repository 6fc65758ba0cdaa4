package org.apimplanner.app.export.handout;

import org.apimplanner.model.reference.Source;

/// The notes that the numbers in brackets lead to.
record SourceSection(Material material) {
    Section section() {
        return Section.of(
                "sources",
                "Sources",
                Markup.of(
                        "ul.sources",
                        material.notes().all().stream()
                                .map(e -> note(e.getValue(), e.getKey()))
                                .toList()));
    }

    private static Markup note(int number, Source source) {
        return Markup.of(
                        "li",
                        Markup.of("span.mark", "[" + number + "]"),
                        Markup.text(" "),
                        Markup.of("cite", source.document()),
                        Markup.text(", “" + source.section() + "”, as of " + source.asOf()))
                .with("id", "source-" + number);
    }
}
