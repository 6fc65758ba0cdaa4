package org.apimplanner.app.export.handout;

import java.util.List;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.resources.ShippedResources;

/// What the words of the document mean, for readers outside the team.
final class TermSection {
    private static final String TERMS = "document/terms.txt";
    private static final String BETWEEN = ": ";

    private TermSection() {}

    static Section section() {
        List<Markup.Element> terms =
                ShippedResources.text(TERMS).lines().map(TermSection::term).toList();
        return Section.of("terms", "Terms", Markup.of("ul.terms", terms));
    }

    private static Markup.Element term(String line) {
        int end = line.indexOf(BETWEEN);
        return Markup.of(
                "li",
                Markup.of("span.name", line.substring(0, end)),
                Markup.text(" – " + line.substring(end + BETWEEN.length())));
    }
}
