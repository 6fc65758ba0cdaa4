package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import org.apimplanner.model.json.Json;

/// The functions on whole numbers, and those that order numbers or texts.
final class NumberFunctions {
    private NumberFunctions() {}

    static Optional<Json> call(String function, List<Json> arguments) {
        return switch (function) {
            case "int" -> arguments.size() == 1 ? number(arguments.getFirst()) : Optional.empty();
            case "add" -> both(arguments, Math::addExact);
            case "sub" -> both(arguments, Math::subtractExact);
            case "mul" -> both(arguments, Math::multiplyExact);
            case "div" -> both(arguments, (a, b) -> a / b);
            case "mod" -> both(arguments, (a, b) -> a % b);
            case "min" -> most(arguments, Math::min);
            case "max" -> most(arguments, Math::max);
            case "less" -> compared(arguments, order -> order < 0);
            case "lessorequals" -> compared(arguments, order -> order <= 0);
            case "greater" -> compared(arguments, order -> order > 0);
            case "greaterorequals" -> compared(arguments, order -> order >= 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Json> number(Json value) {
        return Values.spelled(value)
                .map(String::strip)
                .filter(text -> text.matches("[+-]?[0-9]{1,18}"))
                .map(text -> Values.of(Long.parseLong(text)));
    }

    private static Optional<Json> both(List<Json> arguments, LongBinaryOperator operator) {
        List<Long> numbers = numbers(arguments);
        if (numbers.size() != 2 || arguments.size() != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(Values.of(operator.applyAsLong(numbers.get(0), numbers.get(1))));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static List<Long> numbers(List<Json> values) {
        List<Long> numbers = new ArrayList<>();
        values.stream().map(Values::whole).flatMapToLong(OptionalLong::stream).forEach(numbers::add);
        return numbers;
    }

    /// Of several numbers, or of those in one list.
    private static Optional<Json> most(List<Json> arguments, LongBinaryOperator operator) {
        List<Json> values =
                arguments.size() == 1 ? Values.list(arguments.getFirst()).orElse(arguments) : arguments;
        List<Long> numbers = numbers(values);
        return numbers.size() == values.size()
                ? numbers.stream().reduce(operator::applyAsLong).map(Values::of)
                : Optional.empty();
    }

    private static Optional<Json> compared(List<Json> arguments, LongPredicate holds) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        List<Long> numbers = numbers(arguments);
        if (numbers.size() == 2) {
            return Optional.of(Values.of(holds.test(numbers.get(0).compareTo(numbers.get(1)))));
        }
        Optional<String> other = Values.text(arguments.get(1));
        return Values.text(arguments.get(0))
                .flatMap(one -> other.map(two -> Values.of(holds.test(one.compareTo(two)))));
    }
}
