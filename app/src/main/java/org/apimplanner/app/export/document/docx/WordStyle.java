package org.apimplanner.app.export.document.docx;

import java.util.List;
import java.util.Map;
import org.apimplanner.app.export.document.Markup;

/// Which of the styles of the style part stands for a class of the style sheet, which web page and PDF
/// use.
final class WordStyle {
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";

    private static final Map<String, String> HEADINGS =
            Map.of("h1", "Title", "h2", "Heading1", "h3", "Heading2", "h4", "Heading3");

    private static final Map<String, String> PARAGRAPHS = Map.ofEntries(
            Map.entry("kind", "DocumentKind"),
            Map.entry("edition", "Subtitle"),
            Map.entry("lead", "Lead"),
            Map.entry("comment", "Code"),
            Map.entry("name", "TableName"),
            Map.entry("purpose", "TableSmall"),
            Map.entry("small", "TableSmall"),
            Map.entry("fix", "TableSmall"),
            Map.entry("path", "TableSmall"),
            Map.entry("label", "TableSmall"),
            Map.entry("value", "TableName"));

    private static final Map<String, String> LISTS =
            Map.of("checklist", "ChecklistItem", "sources", "SourceItem", "remarks", "ListItem");

    private WordStyle() {}

    static boolean isHeading(Markup.Element element) {
        return HEADINGS.containsKey(element.name());
    }

    static String heading(Markup.Element element) {
        return HEADINGS.getOrDefault(element.name(), "Heading3");
    }

    /// @param usual the style where none of the element's classes has one
    static String paragraph(Markup.Element element, String usual) {
        return first(element, PARAGRAPHS, usual);
    }

    static String list(Markup.Element element) {
        return first(element, LISTS, "ListItem");
    }

    private static String first(Markup.Element element, Map<String, String> styles, String usual) {
        return classes(element).stream()
                .filter(styles::containsKey)
                .findFirst()
                .map(styles::get)
                .orElse(usual);
    }

    static List<String> classes(Markup.Element element) {
        return List.of(element.attributes().getOrDefault("class", "").split(" "));
    }

    static boolean has(Markup.Element element, String className) {
        return classes(element).contains(className);
    }
}
