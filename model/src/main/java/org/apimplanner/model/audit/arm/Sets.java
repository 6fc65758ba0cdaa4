package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.apimplanner.model.json.Json;

/// The functions that compare values, and those on lists and objects that compare their entries.
final class Sets {
    /// Azure's own limit of `range`.
    private static final int MOST_NUMBERS = 10_000;

    /// Comparing every entry with every other is not done beyond this.
    private static final int MOST_COMPARED = 5_000;

    private Sets() {}

    static Optional<Json> call(String function, List<Json> arguments) {
        return switch (function) {
            case "true" -> Optional.of(Values.of(true));
            case "false" -> Optional.of(Values.of(false));
            case "null" -> Optional.of(Json.NULL);
            case "not" -> one(arguments).flatMap(Values::flag).map(flag -> Values.of(!flag));
            case "bool" -> one(arguments).flatMap(Sets::bool);
            case "equals" ->
                arguments.size() == 2
                        ? Optional.of(Values.of(Values.same(arguments.get(0), arguments.get(1))))
                        : Optional.empty();
            case "contains" -> arguments.size() == 2 ? contains(arguments.get(0), arguments.get(1)) : Optional.empty();
            case "union" -> folded(arguments, Sets::union);
            case "intersection" -> folded(arguments, Sets::intersection);
            case "range" -> range(arguments);
            default -> Optional.empty();
        };
    }

    private static Optional<Json> one(List<Json> arguments) {
        return arguments.size() == 1 ? Optional.of(arguments.getFirst()) : Optional.empty();
    }

    private static Optional<Json> bool(Json value) {
        Optional<Json> number =
                Values.whole(value).stream().mapToObj(n -> Values.of(n != 0)).findFirst();
        return Values.spelled(value)
                .filter(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))
                .map(text -> Values.of(text.equalsIgnoreCase("true")))
                .or(() -> number);
    }

    private static Optional<Json> contains(Json whole, Json part) {
        Optional<Json> text =
                Values.text(whole).flatMap(t -> Values.spelled(part).map(p -> Values.of(t.contains(p))));
        return text.or(() -> Values.list(whole).map(items -> Values.of(has(items, part))))
                .or(() -> Values.members(whole)
                        .flatMap(m -> Values.spelled(part))
                        .map(name -> Values.of(Values.field(whole, name).isPresent())));
    }

    private static boolean has(List<Json> items, Json item) {
        return items.stream().anyMatch(i -> Values.same(i, item));
    }

    private interface Joining {
        Optional<Json> of(Json one, Json other);
    }

    private static Optional<Json> folded(List<Json> arguments, Joining joining) {
        Optional<Json> value = arguments.stream().findFirst();
        for (Json next : arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size())) {
            value = value.flatMap(v -> joining.of(v, next));
        }
        return value;
    }

    /// Of lists, each entry once; of objects, the later value of each field, where both are objects those
    /// of both.
    private static Optional<Json> union(Json one, Json other) {
        if (one instanceof Json.Arr first && other instanceof Json.Arr second) {
            if (first.items().size() + second.items().size() > MOST_COMPARED) {
                return Optional.empty();
            }
            List<Json> items = new ArrayList<>();
            first.items().stream().filter(i -> !has(items, i)).forEach(items::add);
            second.items().stream().filter(i -> !has(items, i)).forEach(items::add);
            return Optional.of(new Json.Arr(items));
        }
        return one instanceof Json.Obj first && other instanceof Json.Obj second
                ? Optional.of(deep(first, second))
                : Optional.empty();
    }

    private static Json deep(Json.Obj one, Json.Obj other) {
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : one.members()) {
            Json later = Values.field(other, member.name()).orElse(member.value());
            boolean both = member.value() instanceof Json.Obj && later instanceof Json.Obj;
            members.add(
                    new Json.Member(member.name(), both ? deep((Json.Obj) member.value(), (Json.Obj) later) : later));
        }
        other.members().stream()
                .filter(m -> Values.field(one, m.name()).isEmpty())
                .forEach(members::add);
        return new Json.Obj(members);
    }

    private static Optional<Json> intersection(Json one, Json other) {
        if (one instanceof Json.Arr first && other instanceof Json.Arr second) {
            return first.items().size() + second.items().size() > MOST_COMPARED
                    ? Optional.empty()
                    : Optional.of(new Json.Arr(first.items().stream()
                            .filter(i -> has(second.items(), i))
                            .toList()));
        }
        return Values.members(one)
                .filter(m -> other instanceof Json.Obj)
                .map(members -> new Json.Obj(members.stream()
                        .filter(m -> Values.field(other, m.name())
                                .filter(v -> Values.same(v, m.value()))
                                .isPresent())
                        .toList()));
    }

    private static Optional<Json> range(List<Json> arguments) {
        OptionalLong first = arguments.isEmpty() ? OptionalLong.empty() : Values.whole(arguments.getFirst());
        OptionalLong count = arguments.size() == 2 ? Values.whole(arguments.get(1)) : OptionalLong.empty();
        boolean fits =
                first.isPresent() && count.isPresent() && count.getAsLong() >= 0 && count.getAsLong() <= MOST_NUMBERS;
        return fits
                ? Optional.of(Values.of(LongStream.range(first.getAsLong(), first.getAsLong() + count.getAsLong())
                        .mapToObj(Values::of)
                        .toList()))
                : Optional.empty();
    }
}
