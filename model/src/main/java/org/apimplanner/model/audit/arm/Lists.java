package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apimplanner.model.json.Json;

/// The functions on lists and objects that do not look into their entries. What is open inside stays so.
final class Lists {
    private Lists() {}

    /// Empty where the arguments are of another kind.
    static Optional<Json> call(String function, List<Json> arguments) {
        if (function.equals("createarray")) {
            return Optional.of(new Json.Arr(arguments));
        }
        if (function.equals("createobject")) {
            return created(arguments);
        }
        if (arguments.isEmpty() || arguments.getFirst() instanceof Json.Unresolved) {
            return Optional.empty();
        }
        Json first = arguments.getFirst();
        return switch (function) {
            case "array" -> Optional.of(first instanceof Json.Arr ? first : new Json.Arr(List.of(first)));
            case "length" -> size(first).map(Values::of);
            case "empty" ->
                first instanceof Json.Nothing
                        ? Optional.of(Values.of(true))
                        : size(first).map(size -> Values.of(size == 0));
            case "first" -> end(first, true);
            case "last" -> end(first, false);
            case "items" -> Values.members(first).map(Lists::items);
            case "objectkeys" ->
                Values.members(first)
                        .map(members -> Values.of(sorted(members).stream()
                                .<Json>map(m -> new Json.Text(m.name()))
                                .toList()));
            case "concat" -> concat(arguments);
            case "tryget" -> tryGet(arguments);
            case "tryindexfromend" -> fromEnd(arguments).or(() -> Optional.of(Json.NULL));
            case "indexfromend" -> fromEnd(arguments);
            case "take", "skip" -> cut(arguments, function.equals("take"));
            case "flatten" -> flat(first);
            case "shallowmerge" -> merged(first);
            default -> Optional.empty();
        };
    }

    private static Optional<Json> created(List<Json> arguments) {
        Map<String, Json> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Optional<String> name = Values.text(arguments.get(i));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            values.put(name.get(), arguments.get(i + 1));
        }
        return arguments.size() % 2 == 0 ? Optional.of(object(values)) : Optional.empty();
    }

    private static Json object(Map<String, Json> values) {
        return new Json.Obj(values.entrySet().stream()
                .map(e -> new Json.Member(e.getKey(), e.getValue()))
                .toList());
    }

    private static Optional<Long> size(Json value) {
        return switch (value) {
            case Json.Arr list -> Optional.of((long) list.items().size());
            case Json.Obj object -> Optional.of((long) object.members().size());
            case Json.Text text -> Optional.of((long) text.value().length());
            case Json.Literal l -> Optional.empty();
            case Json.Nothing n -> Optional.empty();
            case Json.Unresolved u -> Optional.empty();
        };
    }

    /// Azure gives nothing for an empty list and an empty text for an empty one.
    private static Optional<Json> end(Json value, boolean first) {
        if (value instanceof Json.Arr list) {
            List<Json> items = list.items();
            return Optional.of(items.isEmpty() ? Json.NULL : first ? items.getFirst() : items.getLast());
        }
        return Values.text(value).map(text -> {
            int at = first ? 0 : text.length() - 1;
            return new Json.Text(text.isEmpty() ? "" : text.substring(at, at + 1));
        });
    }

    /// Azure gives the fields by name.
    private static List<Json.Member> sorted(List<Json.Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(Json.Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Json items(List<Json.Member> members) {
        return Values.of(sorted(members).stream()
                .<Json>map(m -> new Json.Obj(
                        List.of(new Json.Member("key", new Json.Text(m.name())), new Json.Member("value", m.value()))))
                .toList());
    }

    private static Optional<Json> concat(List<Json> arguments) {
        if (!arguments.stream().allMatch(Json.Arr.class::isInstance)) {
            return Optional.empty();
        }
        List<Json> items = new ArrayList<>();
        arguments.forEach(list -> items.addAll(((Json.Arr) list).items()));
        return Optional.of(new Json.Arr(items));
    }

    /// The part under one key after the other, nothing where one is not there.
    private static Optional<Json> tryGet(List<Json> arguments) {
        Json value = arguments.getFirst();
        for (Json key : arguments.subList(1, arguments.size())) {
            if (key instanceof Json.Unresolved) {
                return Optional.empty();
            }
            value = value instanceof Json.Unresolved
                    ? value
                    : Evaluator.part(value, key).orElse(Json.NULL);
        }
        return Optional.of(value);
    }

    /// Counts from one, the last.
    private static Optional<Json> fromEnd(List<Json> arguments) {
        Optional<List<Json>> items = Values.list(arguments.getFirst());
        OptionalLong index = arguments.size() < 2 ? OptionalLong.empty() : Values.whole(arguments.get(1));
        boolean there = items.isPresent()
                && index.isPresent()
                && index.getAsLong() >= 1
                && index.getAsLong() <= items.get().size();
        return there ? Optional.of(items.get().get(items.get().size() - (int) index.getAsLong())) : Optional.empty();
    }

    private static Optional<Json> cut(List<Json> arguments, boolean take) {
        OptionalLong count = arguments.size() < 2 ? OptionalLong.empty() : Values.whole(arguments.get(1));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        Json whole = arguments.getFirst();
        int length = (int) Math.clamp(count.getAsLong(), 0, size(whole).orElse(0L));
        Optional<Json> text =
                Values.text(whole).map(t -> new Json.Text(take ? t.substring(0, length) : t.substring(length)));
        return text.or(() -> Values.list(whole)
                .map(items -> new Json.Arr(take ? items.subList(0, length) : items.subList(length, items.size()))));
    }

    private static Optional<Json> flat(Json lists) {
        return Values.list(lists)
                .filter(all -> all.stream().allMatch(Json.Arr.class::isInstance))
                .flatMap(all -> all.isEmpty() ? Optional.of(new Json.Arr(List.of())) : concat(all));
    }

    private static Optional<Json> merged(Json list) {
        Optional<List<Json>> objects =
                Values.list(list).filter(all -> all.stream().allMatch(Json.Obj.class::isInstance));
        return objects.map(all -> {
            Map<String, Json> values = new LinkedHashMap<>();
            all.forEach(object -> ((Json.Obj) object).members().forEach(m -> values.put(m.name(), m.value())));
            return object(values);
        });
    }
}
