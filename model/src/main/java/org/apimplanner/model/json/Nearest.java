package org.apimplanner.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what a person may have meant by a word that is not known.
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int LEAST_BEGINNING = 3;

    private Nearest() {}

    /// ` (did you mean "units"?)`, or nothing where no known word is near.
    static String question(String word, Collection<String> known) {
        return of(word, known, 1).stream()
                .findFirst()
                .map(near -> " (did you mean \"" + near + "\"?)")
                .orElse("");
    }

    /// The known words that begin with `word` or differ from it in a third of its letters or fewer,
    /// nearest first.
    public static List<String> of(String word, Collection<String> known, int most) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String wanted = folded(word);
        int farthest = Math.max(1, word.length() / 3);
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(wanted, folded(candidate))))
                .filter(candidate -> candidate.distance() <= farthest)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(most)
                .map(Candidate::word)
                .toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String from, String to) {
        return from.length() >= LEAST_BEGINNING && to.startsWith(from) ? 0 : edits(from, to);
    }

    /// Insertions, deletions, replacements and swaps of neighbours from one word to the other (the
    /// optimal string alignment distance, by its usual table).
    private static int edits(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, i, j, from, to);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int cell(int[][] table, int i, int j, String from, String to) {
        char a = from.charAt(i - 1);
        char b = to.charAt(j - 1);
        int best = Math.min(table[i - 1][j - 1] + (a == b ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a == to.charAt(j - 2) && b == from.charAt(i - 2);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }

    private record Candidate(String word, int distance) {}
}
