package org.apimplanner.app.export.document;

import java.util.List;

/// A numbered section.
///
/// @param id what links lead to
/// @param parts the headings within the section
/// @param content everything under the section's own heading
public record Section(String id, String title, List<Part> parts, List<Markup> content) {
    /// A heading within a section.
    ///
    /// @param elsewhere places that a reader looks for under it and that stand in other sections
    public record Part(String id, String title, List<Part> elsewhere) {
        public Part {
            elsewhere = List.copyOf(elsewhere);
        }

        public Part(String id, String title) {
            this(id, title, List.of());
        }

        public Markup heading() {
            return Markup.of("h3", title).with("id", id);
        }
    }

    public Section {
        parts = List.copyOf(parts);
        content = List.copyOf(content);
    }

    public static Section of(String id, String title, Markup... content) {
        return new Section(id, title, List.of(), List.of(content));
    }

    public static Section of(String id, String title, List<? extends Markup> content) {
        return new Section(id, title, List.of(), List.copyOf(content));
    }
}
