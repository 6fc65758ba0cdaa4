package org.apimplanner.app.picture.pen;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.Line;

/// A small writer of well-formed XML, in UTF-8 and with line feeds.
final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /// The dashes of a line, as SVG and draw.io write them.
    static final String DASHES = Line.DASHES.stream().map(String::valueOf).collect(Collectors.joining(" "));

    private final StringBuilder out = new StringBuilder();

    /// Begins a line with an open tag. Attributes are names and values in turn.
    Xml open(String tag, Object... attributes) {
        return tag(tag, attributes).end(">\n");
    }

    /// A tag without content, on a line of its own.
    Xml empty(String tag, Object... attributes) {
        return tag(tag, attributes).end("/>\n");
    }

    /// A tag with text, on a line of its own.
    Xml text(String tag, String text, Object... attributes) {
        return tag(tag, attributes).end(">" + escaped(text) + "</" + tag + ">\n");
    }

    Xml close(String tag) {
        return end("</" + tag + ">\n");
    }

    /// What another writer wrote, as it stands.
    Xml add(Xml other) {
        out.append(other.out);
        return this;
    }

    private Xml tag(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(written(attributes[i + 1]))).append('"');
        }
        return this;
    }

    private Xml end(String text) {
        out.append(text);
        return this;
    }

    private static String written(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /// At most three decimals, none where there is no need.
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// What was written, as a file of its own.
    String file() {
        return DECLARATION + out;
    }

    /// What was written, as a part of another document.
    @Override
    public String toString() {
        return out.toString();
    }
}
