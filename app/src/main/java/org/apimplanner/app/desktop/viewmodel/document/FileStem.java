package org.apimplanner.app.desktop.viewmodel.document;

import java.util.Locale;

/// A plan's name as every system takes it in the name of a file.
final class FileStem {
    private static final int MOST = 60;

    private FileStem() {}

    /// Small letters, digits and hyphens; empty where the name has neither letters nor digits.
    static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String whole = plain.replaceAll("^-+|-+$", "");
        return whole.length() <= MOST ? whole : whole.substring(0, MOST).replaceAll("-+$", "");
    }
}
