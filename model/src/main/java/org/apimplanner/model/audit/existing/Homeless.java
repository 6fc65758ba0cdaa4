package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.model.json.ReadProblem;

/// Rules or routes on their own whose group or table the file names by something that it does not spell
/// out: they may belong to any of the file, so none of these is known whole.
///
/// @param parts the others, in their order, the whole ones lacking what may be theirs
record Homeless<T>(List<Part<T>> parts, List<ReadProblem> problems) {
    /// The name of a group or table of which nothing is known.
    static final String SOMEWHERE = "{unknown}";

    private static final String EXPECTED = "the name itself, a parameter with a value, or the deployed resource";

    /// @param known what is known of an item of which it is open whether it is there
    static <T> Homeless<T> of(List<Part<T>> parts, Function<T, Unread> known) {
        List<Part<T>> homeless =
                parts.stream().filter(part -> isHomeless(part, parts)).toList();
        if (homeless.isEmpty() || parts.stream().noneMatch(Part::whole)) {
            List<Part<T>> named = parts.stream()
                    .filter(part -> !homeless.contains(part) || !part.items().isEmpty())
                    .toList();
            return new Homeless<>(named, List.of());
        }
        List<Unread> unread = homeless.stream()
                .flatMap(part -> Stream.concat(part.items().stream().map(known), part.unread().stream()))
                .toList();
        List<Part<T>> rest = new ArrayList<>();
        parts.stream()
                .filter(part -> !homeless.contains(part))
                .map(part -> part.whole() ? part.lacking(unread) : part)
                .forEach(rest::add);
        return new Homeless<>(rest, homeless.stream().flatMap(Homeless::problem).toList());
    }

    private static boolean isHomeless(Part<?> part, List<? extends Part<?>> parts) {
        return !part.whole()
                && part.owner().open()
                && parts.stream()
                        .noneMatch(other -> other.whole() && other.owner().matches(part.owner()));
    }

    private static <T> Stream<ReadProblem> problem(Part<T> part) {
        String owner = part.owner().name().orElse("");
        Optional<ReadProblem> problem = part.items().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReadProblem(part.place(), true, "what this belongs to", "the name " + owner, EXPECTED));
        return problem.stream();
    }
}
