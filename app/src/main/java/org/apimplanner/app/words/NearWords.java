package org.apimplanner.app.words;

import java.util.Collection;
import java.util.List;

/// Words that a mistyped one may have meant.
public final class NearWords {
    private NearWords() {}

    /// The candidates that differ in at most two letters, but not in most of them.
    public static List<String> to(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(c -> distance(word, c) <= Math.min(2, c.length() / 2))
                .toList();
    }

    /// Levenshtein's distance: the fewest letters to insert, delete or replace.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
