package org.apimplanner.app.export.document.docx;

import org.apimplanner.app.words.Plain;

/// Writes WordprocessingML. Texts are plain; what markup cannot hold is replaced.
final class WordXml {
    private final StringBuilder out = new StringBuilder();

    /// Markup, as it stands.
    WordXml raw(String markup) {
        out.append(markup);
        return this;
    }

    /// A text within an element or an attribute.
    WordXml text(String text) {
        out.append(escaped(text));
        return this;
    }

    static String escaped(String text) {
        return Plain.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
