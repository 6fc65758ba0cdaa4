package org.apimplanner.app.export.document.docx;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.document.Markup;

/// The text of a paragraph: runs of letters of one look and one direction, and links.
final class Runs {
    private final WordXml out;
    private final Links links;

    Runs(WordXml out, Links links) {
        this.out = out;
        this.links = links;
    }

    /// How letters look.
    private record Look(boolean bold, boolean link, boolean small) {
        static final Look PLAIN = new Look(false, false, false);

        Look of(Markup.Element element) {
            boolean strong = List.of("b", "strong").contains(element.name())
                    || WordStyle.classes(element).stream()
                            .anyMatch(c -> List.of("tag", "count", "name", "change", "total")
                                    .contains(c));
            boolean less = WordStyle.has(element, "small") || WordStyle.has(element, "marks");
            return new Look(bold || strong, link, small || less);
        }

        Look asLink() {
            return new Look(bold, true, small);
        }
    }

    void write(List<? extends Markup> content) {
        content.forEach(markup -> write(markup, Look.PLAIN));
    }

    private void write(Markup markup, Look look) {
        switch (markup) {
            case Markup.Text text -> text(text.text(), look);
            case Markup.Drawing drawing -> throw new IllegalStateException("A picture stands in a figure.");
            case Markup.Element element -> element(element, look);
        }
    }

    private void element(Markup.Element element, Look look) {
        Optional.ofNullable(element.attributes().get("id")).ifPresent(id -> out.raw(links.bookmark(id)));
        Optional<String> target = Optional.ofNullable(element.attributes().get("href"));
        if (WordStyle.has(element, "box") || element.name().equals("input")) {
            text(element.attributes().containsKey("checked") ? "☒ " : "☐ ", look);
        } else if (element.name().equals("br")) {
            out.raw("<w:r><w:br/></w:r>");
        } else if (target.isPresent()) {
            out.raw(links.opening(target.get()));
            element.content().forEach(part -> write(part, look.asLink()));
            out.raw("</w:hyperlink>");
        } else {
            element.content().forEach(part -> write(part, look.of(element)));
        }
    }

    private void text(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            run(text, look, false);
            return;
        }
        Bidi directions = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < directions.getRunCount(); i++) {
            boolean fromTheRight = directions.getRunLevel(i) % 2 == 1;
            run(text.substring(directions.getRunStart(i), directions.getRunLimit(i)), look, fromTheRight);
        }
    }

    private void run(String text, Look look, boolean fromTheRight) {
        out.raw("<w:r>");
        String properties = (look.link() ? "<w:rStyle w:val=\"Hyperlink\"/>" : "")
                + (look.bold() ? "<w:b/><w:bCs/>" : "")
                + (look.small() ? "<w:sz w:val=\"14\"/><w:szCs w:val=\"14\"/>" : "")
                + (fromTheRight ? "<w:rtl/>" : "");
        if (!properties.isEmpty()) {
            out.raw("<w:rPr>").raw(properties).raw("</w:rPr>");
        }
        out.raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t></w:r>");
    }
}
