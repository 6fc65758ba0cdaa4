package org.apimplanner.app.export.document;

import java.util.stream.Collectors;

/// A document as one web page that needs nothing outside itself, reads well in any width and prints
/// well: what stands on each printed page is in its style.
public final class WebPage {
    private static final String SMALL =
            "font-family: 'Inter', 'DejaVu Sans', 'Droid Sans Fallback', sans-serif; font-size: 7.5pt; color: #4a5563; ";

    private WebPage() {}

    public static String of(PagedDocument document) {
        DocumentHead head = document.head();
        return HtmlText.of(Markup.of(
                        "html",
                        Markup.of(
                                "head",
                                Markup.of("meta").with("charset", "utf-8"),
                                Markup.of("title", head.longTitle()),
                                meta("viewport", "width=device-width, initial-scale=1"),
                                meta("description", head.description()),
                                Markup.of("style", new Markup.Text(document.style() + margins(head)))),
                        Markup.of("body", document.body()))
                .with("lang", PagedDocument.LANGUAGE));
    }

    private static Markup meta(String name, String content) {
        return Markup.of("meta").with("name", name).with("content", content);
    }

    /// The margins of printed pages, in the letters of the page's number; the first has the title itself.
    private static String margins(DocumentHead head) {
        String title = "@page { @top-left { content: " + quoted(RunningTitle.of(head.title())) + "; " + SMALL + "}";
        String status = head.status()
                .map(text -> " @top-right { content: " + quoted(text) + "; " + SMALL
                        + "color: #8f1d1d; font-weight: bold; }")
                .orElse("");
        return title + status + " @bottom-left { content: " + quoted(head.foot()) + "; " + SMALL + "} }\n"
                + "@page :first { @top-left { content: none; } }\n";
    }

    /// A text as a string of a style sheet. All but plain letters are written as numbers, so that none
    /// ends the string or the style sheet.
    private static String quoted(String text) {
        Markup.Text plain = (Markup.Text) Markup.text(text);
        return plain.text()
                .codePoints()
                .mapToObj(c -> isPlain(c) ? Character.toString(c) : "\\%06X".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' || c == '.' || c == '-';
    }
}
