package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.model.reference.Source;

/// The notes that the numbers in brackets lead to, document by document, each with its address.
record SourceSection(HandoutContext material) {
    private record Cited(String title, String asOf) {}

    Section section() {
        SequencedMap<Cited, List<Map.Entry<Source, Integer>>> documents = new LinkedHashMap<>();
        material.notes()
                .all()
                .forEach(note -> documents
                        .computeIfAbsent(
                                new Cited(
                                        note.getKey().document(), note.getKey().asOf()),
                                key -> new ArrayList<>())
                        .add(note));
        return Section.of(
                "sources",
                "Sources",
                Markup.of("p", "Addresses lead to the documents as they are today, which may be newer."),
                Markup.of(
                        "ul.sources",
                        documents.entrySet().stream()
                                .map(entry -> document(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    private Markup document(Cited document, List<Map.Entry<Source, Integer>> notes) {
        Optional<String> url = material.sources().url(notes.getFirst().getKey());
        List<Markup> sections = new ArrayList<>();
        for (Map.Entry<Source, Integer> note : notes) {
            sections.add(Markup.of(
                            "span.section",
                            Markup.of("span.mark", "[" + note.getValue() + "]"),
                            Markup.text(" " + note.getKey().section()))
                    .with("id", "source-" + note.getValue()));
            sections.add(Markup.text("  "));
        }
        Markup.Element item = Markup.of(
                "li", Markup.of("div", Markup.of("cite", document.title()), Markup.text(", as of " + document.asOf())));
        return url.map(address -> item.add(
                        Markup.of("div", Markup.of("a.address", address).with("href", address))))
                .orElse(item)
                .add(Markup.of("div.sections", sections));
    }
}
