package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apimplanner.model.json.ReadProblem;

/// What a reader got out of some part of a file, with what it could not read there.
///
/// @param unread the parts that are missing among the values, until the resource they belong to gathers
///     them
record Reading<T>(List<T> values, List<ReadProblem> problems, List<Unread> unread) {
    /// More problems than this in one resource are counted, not listed.
    private static final int MOST_PROBLEMS = 2000;

    static <T> Reading<T> none() {
        return new Reading<>(List.of(), List.of(), List.of());
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(List.of(value), List.of(), List.of());
    }

    /// Something that could not be read, and of which nothing else is known.
    static <T> Reading<T> problem(ReadProblem problem) {
        return new Reading<>(List.of(), List.of(problem), List.of(Unread.anything(problem.subject(), problem.place())));
    }

    /// Something that could not be read and is no part of any resource.
    static <T> Reading<T> apart(ReadProblem problem) {
        return new Reading<>(List.of(), List.of(problem), List.of());
    }

    static <T> Reading<T> all(Collection<Reading<T>> readings) {
        List<T> values = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Reading<T> reading : readings) {
            values.addAll(reading.values);
            problems.addAll(reading.problems);
            unread.addAll(reading.unread);
        }
        return new Reading<>(values, problems, unread);
    }

    /// Reads each element, keeping the order.
    static <T> Reading<T> each(List<PlacedValue> elements, Function<PlacedValue, Reading<T>> reader) {
        return each(elements, reader, Integer.MAX_VALUE);
    }

    /// As [#each], for the entries of one resource, of which a file may hold any number: problems beyond
    /// a sensible number become one that counts them.
    static <T> Reading<T> entries(List<PlacedValue> elements, Function<PlacedValue, Reading<T>> reader) {
        return each(elements, reader, MOST_PROBLEMS);
    }

    private static <T> Reading<T> each(List<PlacedValue> elements, Function<PlacedValue, Reading<T>> reader, int most) {
        List<T> values = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        int left = 0;
        for (PlacedValue element : elements) {
            Reading<T> reading = reader.apply(element);
            values.addAll(reading.values);
            unread.addAll(reading.unread);
            List<ReadProblem> fitting =
                    reading.problems.subList(0, Math.min(reading.problems.size(), most - problems.size()));
            problems.addAll(fitting);
            left += reading.problems.size() - fitting.size();
        }
        if (left > 0) {
            problems.add(new ReadProblem(
                    elements.getLast().place(),
                    false,
                    "the rest of this list",
                    left + " more problems, which are not listed one by one",
                    "entries like those that could be read"));
        }
        return new Reading<>(values, problems, unread);
    }

    /// One value made of all, and of what is missing among them.
    <R> Reading<R> gathered(BiFunction<List<T>, List<Unread>, R> whole) {
        return new Reading<>(List.of(whole.apply(values, unread)), problems, List.of());
    }

    /// The same, with something more known of each part that is missing.
    Reading<T> allUnread(UnaryOperator<Unread> known) {
        return new Reading<>(values, problems, unread.stream().map(known).toList());
    }

    /// The same, whose problems and missing parts go by another name.
    Reading<T> about(String subject) {
        return new Reading<>(
                values,
                problems.stream().map(problem -> problem.about(subject)).toList(),
                unread.stream().map(part -> part.called(subject)).toList());
    }

    /// The values without the problems, which were told already.
    Reading<T> withoutProblems() {
        return new Reading<>(values, List.of(), unread);
    }

    /// The problems alone.
    <R> Reading<R> withoutValues() {
        return new Reading<>(List.of(), problems, unread);
    }

    Reading<T> plus(Reading<T> other) {
        return all(List.of(this, other));
    }

    boolean isEmpty() {
        return values.isEmpty() && problems.isEmpty();
    }
}
