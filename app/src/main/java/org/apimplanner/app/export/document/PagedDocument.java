package org.apimplanner.app.export.document;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.resources.ShippedResources;

/// A document as every form of it is written: its head, what comes before the contents, its numbered
/// sections, and what a reader can jump to.
///
/// @param front what stands on the first page, under the head
/// @param sections in their order
public record PagedDocument(DocumentHead head, List<Markup> front, List<Section> sections, Paper paper) {
    /// The document's language.
    public static final String LANGUAGE = "en";

    private static final String STYLE = "document/document.css";

    public PagedDocument {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
    }

    /// A place in the document.
    public record Bookmark(String id, String title, List<Bookmark> below) {}

    /// The document in the order of reading.
    public List<Markup> body() {
        List<Markup> body = new ArrayList<>();
        body.add(head.markup());
        body.addAll(front);
        body.add(contents());
        for (int i = 0; i < sections.size(); i++) {
            body.add(section(i + 1, sections.get(i)));
        }
        return body;
    }

    /// The style sheet of every form. Pictures are wider than high: their pages lie on the side.
    public String style() {
        return ShippedResources.text(STYLE) + "@page { size: " + paper.css() + "; }\n@page wide { size: " + paper.css()
                + " landscape; }\n.pdf section.topology { width: " + lyingWidth() + "mm; }\n";
    }

    /// How wide a page that lies on its side is between its margins, in millimetres. The PDF's layout has to
    /// be told: it takes every width from the first page, which stands upright.
    public int lyingWidth() {
        return switch (paper) {
            case A4 -> 283;
            case LETTER -> 265;
        };
    }

    /// In the order of the document.
    public List<Bookmark> bookmarks() {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            bookmarks.add(new Bookmark(section.id(), numbered(i + 1, section), bookmarks(section.parts())));
        }
        return bookmarks;
    }

    private static List<Bookmark> bookmarks(List<Section.Part> parts) {
        return parts.stream()
                .map(part -> new Bookmark(part.id(), part.title(), bookmarks(part.elsewhere())))
                .toList();
    }

    private Markup contents() {
        int half = (sections.size() + 1) / 2;
        return Markup.of(
                "nav.contents",
                Markup.of("h2", "Contents"),
                Markup.of(
                        "table",
                        Markup.of("tbody", Markup.of("tr", contents(0, half), contents(half, sections.size())))));
    }

    private Markup contents(int from, int to) {
        List<Markup> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Section section = sections.get(i);
            items.add(Markup.of("li", Markup.of("a", numbered(i + 1, section)).with("href", "#" + section.id())));
        }
        return items.isEmpty() ? Markup.of("td") : Markup.of("td", Markup.of("ul", items));
    }

    private static Markup section(int number, Section section) {
        return Markup.of(
                        "section." + section.id(),
                        Markup.of("h2", numbered(number, section)).with("id", section.id()))
                .add(section.content().toArray(Markup[]::new));
    }

    private static String numbered(int number, Section section) {
        return number + "  " + section.title();
    }
}
