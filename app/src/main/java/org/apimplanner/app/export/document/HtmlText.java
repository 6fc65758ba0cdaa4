package org.apimplanner.app.export.document;

import java.util.Set;

/// Writes a tree of markup as HTML, with every text and attribute escaped.
public final class HtmlText {
    private static final Set<String> VOID = Set.of("meta", "br", "col", "hr", "input");
    private static final Set<String> ON_A_LINE = Set.of(
            "head", "body", "title", "meta", "style", "header", "main", "section", "nav", "footer", "h1", "h2", "h3",
            "h4", "p", "table", "thead", "tbody", "tr", "ul", "ol", "li", "div", "figure");

    private final StringBuilder out = new StringBuilder();

    private HtmlText() {}

    /// A whole document.
    ///
    /// @param root the `html` element
    public static String of(Markup.Element root) {
        HtmlText text = new HtmlText();
        text.out.append("<!DOCTYPE html>");
        text.write(root);
        return text.out.append('\n').toString();
    }

    private void write(Markup markup) {
        switch (markup) {
            case Markup.Text text -> escape(text.text(), false);
            case Markup.Drawing drawing -> write(InlineSvg.of(drawing.scene()));
            case Markup.Element element -> write(element);
        }
    }

    private void write(Markup.Element element) {
        String name = element.name();
        if (ON_A_LINE.contains(name)) {
            out.append('\n');
        }
        out.append('<').append(name);
        element.attributes().forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(value, true);
            out.append('"');
        });
        out.append('>');
        if (VOID.contains(name)) {
            return;
        }
        if (name.equals("style")) {
            element.content().forEach(c -> out.append(((Markup.Text) c).text()));
        } else {
            element.content().forEach(this::write);
        }
        out.append("</").append(name).append('>');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }
}
