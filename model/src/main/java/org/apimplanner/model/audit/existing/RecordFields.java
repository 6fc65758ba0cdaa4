package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.Shown;

/// Reads the fields of one thing, such as a rule, and keeps what is wrong with each, so that a person
/// sees all faults of a rule at once.
final class RecordFields {
    private final PlacedValue element;
    private final String subject;
    private final Set<ReadProblem> problems = new LinkedHashSet<>();
    private int faults;

    RecordFields(PlacedValue element, String subject) {
        this.element = element;
        this.subject = subject;
        element.spelledTwice()
                .ifPresent(name -> fault(new ReadProblem(
                        element.place(),
                        false,
                        subject,
                        Shown.clipped(name) + " a second time in another spelling, with another value",
                        "each field once")));
    }

    /// The entries of all the named fields together, each once: whether a tool uses the singular or the
    /// plural field, or both, is its own affair. A text may hold several entries, divided by commas or
    /// semicolons.
    <T> List<T> all(Notation<T> notation, String... names) {
        Set<T> values = new LinkedHashSet<>();
        for (PlacedValue field : element.fields(names)) {
            for (PlacedValue item : field.items()) {
                values.addAll(entries(notation, item));
            }
        }
        return List.copyOf(values);
    }

    private <T> List<T> entries(Notation<T> notation, PlacedValue item) {
        List<T> values = new ArrayList<>();
        for (String part : readable(item) ? item.text().orElse("").split("[,;]") : new String[0]) {
            String entry = part.strip();
            Optional<T> value = entry.isEmpty() || TypeName.is(entry) ? Optional.empty() : notation.read(entry);
            value.ifPresent(values::add);
            if (TypeName.is(entry)) {
                fault(TypeName.problem(item.place()));
            } else if (value.isEmpty() && readsInParts(notation, entry)) {
                Stream.of(entry.split("\\s+"))
                        .flatMap(word -> notation.read(word).stream())
                        .forEach(values::add);
            } else if (value.isEmpty() && !entry.isEmpty()) {
                fault(new ReadProblem(item.place(), false, subject, Shown.clippedQuote(entry), notation.expected()));
            }
        }
        if (!readable(item) && !item.json().absent()) {
            fault(item.problem(subject, notation.expected()));
        }
        return values;
    }

    /// Whether blanks divide the entries, as where PowerShell writes a list that lies too deep for it.
    private static boolean readsInParts(Notation<?> notation, String entry) {
        return entry.matches(".*\\s.*")
                && Stream.of(entry.split("\\s+"))
                        .allMatch(word -> notation.read(word).isPresent());
    }

    private static boolean readable(PlacedValue item) {
        return item.text().isPresent() && !item.unresolved();
    }

    /// As [#all], and a fault where there is no entry.
    <T> List<T> some(Notation<T> notation, String... names) {
        int before = faults;
        List<T> values = all(notation, names);
        if (values.isEmpty() && faults == before) {
            missing(notation.expected(), names[0]);
        }
        return values;
    }

    /// The one value of the first of the fields that is there, if any.
    <T> Optional<T> maybe(Notation<T> notation, String... names) {
        Optional<PlacedValue> field = element.field(names);
        Optional<PlacedValue> lone =
                field.filter(f -> f.items().size() == 1).map(f -> f.items().getFirst());
        Optional<T> value =
                lone.filter(RecordFields::readable).flatMap(PlacedValue::text).flatMap(notation::read);
        if (value.isEmpty() && field.isPresent() && !field.get().items().isEmpty()) {
            PlacedValue wrong = lone.orElse(field.get());
            fault(
                    wrong.text().filter(TypeName::is).isPresent()
                            ? TypeName.problem(wrong.place())
                            : wrong.problem(subject, notation.expected()));
        }
        return value;
    }

    /// As [#maybe], and a fault where it is absent.
    <T> Optional<T> one(Notation<T> notation, String... names) {
        int before = faults;
        Optional<T> value = maybe(notation, names);
        if (value.isEmpty() && faults == before) {
            missing(notation.expected(), names[0]);
        }
        return value;
    }

    void missing(String expected, String name) {
        fault(new ReadProblem(element.place(), false, subject, "no " + name, expected));
    }

    /// Notes a problem that leaves the whole unusable.
    void fault(ReadProblem problem) {
        problems.add(problem);
        faults++;
    }

    /// How many problems leave the whole unusable so far.
    int faults() {
        return faults;
    }

    /// Notes a problem with a part that can be left out.
    void note(ReadProblem problem) {
        problems.add(problem);
    }

    /// The whole where nothing is wrong with it, and all problems.
    <T> Reading<T> give(Supplier<T> whole) {
        return give(whole, () -> Unread.anything(subject, element.place()));
    }

    /// As [#give(Supplier)].
    ///
    /// @param known what is known of the whole where something is wrong with it
    <T> Reading<T> give(Supplier<T> whole, Supplier<Unread> known) {
        return faults > 0
                ? new Reading<>(List.of(), List.copyOf(problems), List.of(known.get()))
                : giveAnyway(whole.get());
    }

    /// The whole with what could be read of it.
    <T> Reading<T> giveAnyway(T whole) {
        List<Unread> unread = problems.isEmpty() ? List.of() : List.of(Unread.anything(subject, element.place()));
        return new Reading<>(List.of(whole), List.copyOf(problems), unread);
    }
}
