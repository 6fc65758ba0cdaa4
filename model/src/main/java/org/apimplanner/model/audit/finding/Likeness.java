package org.apimplanner.model.audit.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Words that differ in few letters.
final class Likeness {
    private static final int SHORTEST = 5;

    private Likeness() {}

    /// The candidate that differs from the word in the fewest letters, `most` at most; none for short
    /// words, which are like too many others.
    static Optional<String> nearest(String word, Collection<String> candidates, int most) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (folded.length() < SHORTEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - folded.length()) <= most)
                .filter(candidate -> distance(folded, candidate.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Insertions, deletions and replacements from one word to the other.
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
