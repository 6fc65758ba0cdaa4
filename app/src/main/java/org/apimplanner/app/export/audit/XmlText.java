package org.apimplanner.app.export.audit;

/// Text within XML 1.0, in an element or an attribute.
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// With markup escaped; what XML cannot hold at all becomes U+FFFD, and so do orders to turn the direction
    /// of writing, which would reach beyond the name they stand in. Line breaks and tabs are written
    /// as references, since a reader would turn those of an attribute into spaces.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isAllowed(c) && !turnsDirection(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /// The production Char of XML 1.0, but for the blanks.
    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
