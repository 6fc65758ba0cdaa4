package org.apimplanner.app.desktop.viewmodel.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Finds commands, fields, rules, findings and regions by the words that a person types. What begins with
/// them stands first, then what has a word that does.
public final class CommandSearch {
    private static final int MOST = 60;

    private final List<Supplier<List<Command>>> sources = new ArrayList<>();

    /// @param source is asked anew at each search, since plans change
    public void add(Supplier<List<Command>> source) {
        sources.add(source);
    }

    /// Everything in which each typed word occurs, the best first.
    public List<Command> found(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = List.of(wanted.split("\\s+"));
        return sources.stream()
                .flatMap(source -> source.get().stream())
                .filter(command -> words.stream().allMatch(command.searched()::contains))
                .sorted(Comparator.comparingInt(command -> rank(command, wanted)))
                .limit(MOST)
                .toList();
    }

    private static int rank(Command command, String wanted) {
        String words = command.words().toLowerCase(Locale.ROOT);
        if (words.startsWith(wanted)) {
            return 0;
        }
        return words.contains(" " + wanted) ? 1 : 2;
    }
}
