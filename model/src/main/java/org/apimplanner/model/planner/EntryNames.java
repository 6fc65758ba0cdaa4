package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apimplanner.model.net.AzureName;

/// What people call their clients and backends, as parts of the names of rules.
final class EntryNames {
    /// Room for a number that tells two alike apart.
    private static final int NUMBER = "-9999".length();

    private EntryNames() {}

    /// One part for each name, in order: letters, digits, underscores, periods and hyphens of ASCII, unique
    /// whatever the case. A name that has none of them goes by its number.
    ///
    /// @param around how many characters the rest of a rule's name takes
    static List<String> parts(List<String> names, int around) {
        Set<String> taken = new HashSet<>();
        // Where a thousand names have one beginning, each search goes on where the last one ended.
        Map<String, Integer> next = new HashMap<>();
        List<String> parts = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String plain = plain(names.get(i), longest(around));
            String first = plain.isEmpty() ? Integer.toString(i + 1) : plain;
            String part = first;
            String key = first.toLowerCase(Locale.ROOT);
            int again = next.getOrDefault(key, 2);
            for (; !taken.add(part.toLowerCase(Locale.ROOT)); again++) {
                part = first + "-" + again;
            }
            next.put(key, again);
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /// Whether the end of the name has no room in the name of a rule.
    static boolean isShortened(String name, int around) {
        return plain(name).length() > longest(around);
    }

    private static int longest(int around) {
        return AzureName.LONGEST - around - NUMBER;
    }

    private static String plain(String name) {
        return trimmed(name.replaceAll("[^A-Za-z0-9_.]+", "-"));
    }

    private static String plain(String name, int longest) {
        String plain = plain(name);
        return plain.length() <= longest ? plain : trimmed(plain.substring(0, longest));
    }

    private static String trimmed(String part) {
        return part.replaceAll("^[-.]+|[-.]+$", "");
    }
}
