package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.model.reference.Source;

/// The notes that the numbers in brackets lead to.
record SourceSection(HandoutContext material) {
    /// So many stay together at the end, so that no page holds a lonely one.
    private static final int TOGETHER = 5;

    Section section() {
        List<Map.Entry<Source, Integer>> all = List.copyOf(material.notes().all());
        List<Markup> notes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean together = i >= all.size() - TOGETHER && i < all.size() - 1;
            notes.add(note(all.get(i).getValue(), all.get(i).getKey(), together ? "li.together" : "li"));
        }
        return Section.of("sources", "Sources", Markup.of("ul.sources", notes));
    }

    private static Markup note(int number, Source source, String element) {
        return Markup.of(
                        element,
                        Markup.of("span.mark", "[" + number + "]"),
                        Markup.text(" "),
                        Markup.of("cite", source.document()),
                        Markup.text(", “" + source.section() + "”, as of " + source.asOf()))
                .with("id", "source-" + number);
    }
}
