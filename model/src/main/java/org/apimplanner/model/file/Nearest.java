package org.apimplanner.model.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what a person may have meant by a word that is not known.
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /// ` (did you mean "units"?)`, or nothing where no known word is near.
    static String question(String word, Collection<String> known) {
        return of(word, known, 1).stream()
                .findFirst()
                .map(near -> " (did you mean \"" + near + "\"?)")
                .orElse("");
    }

    /// The known words that differ from `word` in a third of its letters or fewer, nearest first.
    static List<String> of(String word, Collection<String> known, int most) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        int farthest = Math.max(1, word.length() / 3);
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(folded(word), folded(candidate))))
                .filter(candidate -> candidate.distance() <= farthest)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(most)
                .map(Candidate::word)
                .toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Levenshtein's distance: insertions, deletions and replacements from one word to the other.
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row = next(row, from.charAt(i - 1), to, i);
        }
        return row[to.length()];
    }

    private static int[] next(int[] above, char letter, String to, int first) {
        int[] row = new int[above.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }

    private record Candidate(String word, int distance) {}
}
