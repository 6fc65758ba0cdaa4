package org.apimplanner.model.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What two tables do not have in common, in words.
final class TableDiff {
    private TableDiff() {}

    /// Empty when the tables agree as sets and no line stands twice.
    static List<String> of(String heading, List<String> expected, List<String> actual) {
        List<String> differences = new ArrayList<>();
        List<String> unexplained = new ArrayList<>(actual);
        for (String line : expected) {
            boolean found = line.startsWith("~ ") ? removeMatches(unexplained, line) : unexplained.remove(line);
            if (!found) {
                differences.add(heading + " misses      " + line);
            }
        }
        unexplained.forEach(line -> differences.add(heading + " should lack " + line));
        return differences;
    }

    private static boolean removeMatches(List<String> lines, String pattern) {
        return lines.removeIf(Pattern.compile(pattern.substring(2)).asMatchPredicate());
    }
}
