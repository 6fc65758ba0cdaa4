package org.apimplanner.app.export.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A file's name as a URI reference, as RFC 3986 spells it.
final class FileUri {
    private static final String PLAIN = "-._~/";

    private FileUri() {}

    /// Relative names stay relative; a drive of Windows makes an absolute `file:` URI.
    static String of(String name) {
        boolean drive = name.matches("[A-Za-z]:[\\\\/].*");
        String path = drive || name.contains("\\") && !name.contains("/") ? name.replace('\\', '/') : name;
        return drive ? "file:///" + path.charAt(0) + ":" + escaped(path.substring(2)) : escaped(path);
    }

    private static String escaped(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
