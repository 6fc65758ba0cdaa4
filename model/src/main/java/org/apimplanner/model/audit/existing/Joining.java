package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One resource while the parts of a file that belong to it are joined to it.
final class Joining<T> {
    private final Part<T> first;
    private final List<T> items;
    private final Set<Unread> unread;
    private final Set<T> known = new HashSet<>();

    private Joining(Part<T> first) {
        this.first = first;
        this.items = new ArrayList<>(first.items());
        this.unread = new LinkedHashSet<>(first.unread());
    }

    /// One part for each resource, with all of its items. What a part on its own repeats of its resource
    /// counts once.
    ///
    /// @param placeless an item without its place, so that repetitions are equal
    static <T> List<Part<T>> join(List<Part<T>> parts, UnaryOperator<T> placeless) {
        Map<String, List<Joining<T>>> byName = new HashMap<>();
        List<Joining<T>> resources = new ArrayList<>();
        List<Part<T>> wholeFirst = Stream.concat(
                        parts.stream().filter(Part::whole), parts.stream().filter(p -> !p.whole()))
                .toList();
        for (Part<T> part : wholeFirst) {
            List<Joining<T>> namesakes = byName.computeIfAbsent(part.owner().key(), key -> new ArrayList<>());
            Optional<Joining<T>> home = namesakes.stream()
                    .filter(j -> !part.whole() && j.takes(part))
                    .findFirst();
            if (namesakes.stream().anyMatch(joined -> joined.repeats(part, placeless))) {
                continue;
            }
            if (home.isPresent()) {
                home.get().add(part, placeless);
            } else {
                Joining<T> fresh = new Joining<>(part);
                namesakes.add(fresh);
                resources.add(fresh);
            }
        }
        return resources.stream().map(Joining::part).toList();
    }

    private boolean takes(Part<T> part) {
        return first.owner().matches(part.owner()) && first.effective() == part.effective();
    }

    /// Whether a whole resource was met before, as where a query gives it once for each of its rules.
    private boolean repeats(Part<T> part, UnaryOperator<T> placeless) {
        return part.whole()
                && !part.effective()
                && first.whole()
                && first.owner().equals(part.owner())
                && part.owner().subscription().isPresent()
                && part.unread().isEmpty()
                && first.unread().isEmpty()
                && first.items().stream()
                        .map(placeless)
                        .toList()
                        .equals(part.items().stream().map(placeless).toList());
    }

    private void add(Part<T> part, UnaryOperator<T> placeless) {
        unread.addAll(part.unread());
        if (known.isEmpty()) {
            items.forEach(item -> known.add(placeless.apply(item)));
        }
        part.items().stream().filter(item -> known.add(placeless.apply(item))).forEach(items::add);
    }

    private Part<T> part() {
        return new Part<>(
                first.owner(),
                first.place(),
                true,
                first.effective(),
                first.location(),
                List.copyOf(items),
                List.copyOf(unread));
    }
}
