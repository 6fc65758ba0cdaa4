package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds regions by what a person types: first those that begin with it, then those of which a word does,
/// then those that have every typed word as the beginning of one of theirs, then those that contain it.
final class RegionSearch {
    private static final List<Function<String, Predicate<String>>> ORDER = List.of(
            typed -> name -> name.startsWith(typed),
            typed -> name -> name.contains(" " + typed),
            typed -> name -> everyWordBegins(typed, name),
            typed -> name -> name.contains(typed));

    private record Hit(String name, int rank, int place) {}

    private RegionSearch() {}

    /// @param names API names, in the order for a person who has typed nothing
    /// @param label the display name for an API name
    static List<String> found(String text, List<String> names, Function<String, String> label) {
        String typed = plain(text);
        return names.stream()
                .flatMap(name -> rank(typed, name, plain(label.apply(name))).stream()
                        .mapToObj(rank -> new Hit(name, rank, names.indexOf(name))))
                .sorted(Comparator.comparingInt(Hit::rank).thenComparingInt(Hit::place))
                .map(Hit::name)
                .toList();
    }

    private static OptionalInt rank(String typed, String name, String label) {
        for (int rank = 0; rank < ORDER.size(); rank++) {
            Predicate<String> fits = ORDER.get(rank).apply(typed);
            if (fits.test(label) || fits.test(name)) {
                return OptionalInt.of(rank);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean everyWordBegins(String typed, String name) {
        String words = " " + name;
        for (String word : typed.split(" ")) {
            if (!words.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /// The first of the names that is exactly this, in either spelling.
    static Optional<String> exactly(String text, List<String> names, Function<String, String> label) {
        String typed = plain(text);
        return names.stream()
                .filter(name -> typed.equals(name) || typed.equals(plain(label.apply(name))))
                .findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
