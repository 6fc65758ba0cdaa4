package org.apimplanner.model.audit.arm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apimplanner.model.json.Json;

/// Values as template functions take, give and compare them.
final class Values {
    private Values() {}

    static Json of(long number) {
        return new Json.Literal(Long.toString(number));
    }

    static Json of(boolean flag) {
        return new Json.Literal(Boolean.toString(flag));
    }

    static Json of(List<Json> items) {
        return new Json.Arr(items);
    }

    static Optional<String> text(Json value) {
        return value instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /// A text, or a number or truth value as `string` writes it.
    static Optional<String> spelled(Json value) {
        return switch (value) {
            case Json.Text text -> Optional.of(text.value());
            case Json.Literal literal -> Optional.of(word(literal));
            case Json.Arr a -> Optional.empty();
            case Json.Obj o -> Optional.empty();
            case Json.Nothing n -> Optional.of("");
            case Json.Unresolved u -> Optional.empty();
        };
    }

    private static String word(Json.Literal literal) {
        return switch (literal.value()) {
            case "true" -> "True";
            case "false" -> "False";
            default -> literal.value();
        };
    }

    static OptionalLong whole(Json value) {
        boolean number =
                value instanceof Json.Literal literal && literal.value().matches("-?[0-9]{1,18}");
        return number ? OptionalLong.of(Long.parseLong(((Json.Literal) value).value())) : OptionalLong.empty();
    }

    static Optional<Boolean> flag(Json value) {
        return value instanceof Json.Literal literal && literal.isFlag()
                ? Optional.of(literal.value().equals("true"))
                : Optional.empty();
    }

    static Optional<List<Json>> list(Json value) {
        return value instanceof Json.Arr list ? Optional.of(list.items()) : Optional.empty();
    }

    static Optional<List<Json.Member>> members(Json value) {
        return value instanceof Json.Obj object ? Optional.of(object.members()) : Optional.empty();
    }

    /// A field of an object; names match in any case.
    static Optional<Json> field(Json value, String name) {
        return members(value)
                .flatMap(members -> members.stream()
                        .filter(m -> m.name().equalsIgnoreCase(name))
                        .map(Json.Member::value)
                        .findFirst());
    }

    /// Whether two values are one to `equals`: texts in their exact spelling, objects in any order.
    static boolean same(Json one, Json other) {
        return switch (one) {
            case Json.Text text -> text.equals(other);
            case Json.Literal literal -> other instanceof Json.Literal second && sameLiteral(literal, second);
            case Json.Nothing n -> other instanceof Json.Nothing;
            case Json.Unresolved open -> open.equals(other);
            case Json.Arr list -> other instanceof Json.Arr second && sameItems(list.items(), second.items());
            case Json.Obj object -> other instanceof Json.Obj second && sameMembers(object, second);
        };
    }

    private static boolean sameLiteral(Json.Literal one, Json.Literal other) {
        if (one.value().equals(other.value())) {
            return true;
        }
        boolean numbers =
                Math.max(one.value().length(), other.value().length()) < 20 && !one.isFlag() && !other.isFlag();
        return numbers && new BigDecimal(one.value()).compareTo(new BigDecimal(other.value())) == 0;
    }

    private static boolean sameItems(List<Json> one, List<Json> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }

    private static boolean sameMembers(Json.Obj one, Json.Obj other) {
        return one.members().size() == other.members().size()
                && one.members().stream()
                        .allMatch(m -> field(other, m.name())
                                .filter(value -> same(m.value(), value))
                                .isPresent());
    }
}
