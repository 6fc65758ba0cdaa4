package org.apimplanner.app.export.document;

import java.util.Locale;
import java.util.Optional;

/// What a document is, at its head and on each of its pages.
///
/// @param kind what it is, such as `Network design review`
/// @param title its name, which may be a person's words
/// @param subtitle the state of what it rests on
/// @param status what every page has to say, such as that the plan is not ready; empty where all is well
/// @param foot what tells this state of the document from others, on every page
public record DocumentHead(String kind, String title, String subtitle, Optional<String> status, String foot) {
    private static final String SUBJECT = "Azure API Management";

    /// The title where it stands without the document, as on a window or in a list of files.
    public String longTitle() {
        return title + " – " + kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    }

    String description() {
        return kind + " of an " + SUBJECT + " instance. " + subtitle;
    }

    Markup markup() {
        return Markup.of(
                "header.title",
                Markup.of("p.kind", kind + " · " + SUBJECT),
                Markup.of("h1", Markup.of("bdi", title)),
                Markup.of("p.edition", subtitle));
    }
}
