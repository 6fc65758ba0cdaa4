package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;

/// The functions on texts.
final class Texts {
    private static final Pattern HOLE = Pattern.compile("\\{([0-9]{1,2})(?::([A-Za-z]?)([0-9]{0,2}))?}");

    private Texts() {}

    /// How a name reads that is made of parts of which some are open; empty where none is.
    static Optional<Json> open(String function, List<Json> arguments) {
        Optional<Json.Unresolved> open =
                arguments.stream().flatMap(a -> Open.of(a).stream()).findFirst();
        List<Json> shown = arguments.stream()
                .map(a -> a instanceof Json.Unresolved part ? new Json.Text(part.shown()) : a)
                .toList();
        boolean name = switch (function) {
            case "concat", "format", "string", "tolower", "toupper", "trim" -> true;
            default -> false;
        };
        return open.filter(o -> name)
                .flatMap(o -> call(function, shown).flatMap(Values::text).map(text -> Open.within(o, text)));
    }

    static Optional<Json> call(String function, List<Json> arguments) {
        return switch (function) {
            case "concat" ->
                spelled(arguments).map(texts -> String.join("", texts)).flatMap(Texts::bounded);
            case "format" -> spelled(arguments).flatMap(Texts::format).flatMap(Texts::bounded);
            case "string" -> one(arguments).map(Texts::written).flatMap(Texts::bounded);
            case "tolower" -> changed(arguments, text -> text.toLowerCase(Locale.ROOT));
            case "toupper" -> changed(arguments, text -> text.toUpperCase(Locale.ROOT));
            case "trim" -> changed(arguments, String::strip);
            case "startswith" -> tested(arguments, (text, part) -> lower(text).startsWith(lower(part)));
            case "endswith" -> tested(arguments, (text, part) -> lower(text).endsWith(lower(part)));
            case "indexof" -> index(arguments, false);
            case "lastindexof" -> index(arguments, true);
            case "replace" -> replaced(arguments);
            case "substring" -> substring(arguments);
            case "split" -> split(arguments);
            case "join" -> join(arguments);
            case "padleft" -> padded(arguments);
            case "json" -> one(arguments).flatMap(Values::text).flatMap(LiteralJson::read);
            default -> Optional.empty();
        };
    }

    private static Optional<Json> one(List<Json> arguments) {
        return arguments.size() == 1 ? Optional.of(arguments.getFirst()) : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Optional<Json> bounded(String text) {
        return text.length() > Functions.LONGEST ? Optional.empty() : Optional.of(new Json.Text(text));
    }

    private static Optional<List<String>> spelled(List<Json> arguments) {
        List<String> texts =
                arguments.stream().flatMap(a -> Values.spelled(a).stream()).toList();
        return texts.size() == arguments.size() ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<Json> changed(List<Json> arguments, UnaryOperator<String> change) {
        return one(arguments).flatMap(Values::spelled).map(text -> new Json.Text(change.apply(text)));
    }

    private static Optional<Json> tested(List<Json> arguments, BiPredicate<String, String> test) {
        return spelled(arguments)
                .filter(texts -> texts.size() == 2)
                .map(texts -> Values.of(test.test(texts.get(0), texts.get(1))));
    }

    private static Optional<Json> index(List<Json> arguments, boolean last) {
        return spelled(arguments).filter(texts -> texts.size() == 2).map(texts -> {
            String text = lower(texts.get(0));
            String part = lower(texts.get(1));
            return Values.of((long) (last ? text.lastIndexOf(part) : text.indexOf(part)));
        });
    }

    private static Optional<Json> replaced(List<Json> arguments) {
        return spelled(arguments)
                .filter(texts -> texts.size() == 3 && !texts.get(1).isEmpty())
                .filter(texts ->
                        texts.get(0).length() * (long) Math.max(1, texts.get(2).length()) < 10_000_000)
                .flatMap(texts -> bounded(texts.get(0).replace(texts.get(1), texts.get(2))));
    }

    private static Optional<Json> substring(List<Json> arguments) {
        Optional<String> text = arguments.stream().findFirst().flatMap(Values::text);
        OptionalLong start = arguments.size() > 1 ? Values.whole(arguments.get(1)) : OptionalLong.empty();
        if (text.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        int whole = text.get().length();
        long length = arguments.size() > 2 ? Values.whole(arguments.get(2)).orElse(-1) : whole - start.getAsLong();
        boolean fits = start.getAsLong() >= 0 && length >= 0 && start.getAsLong() <= whole - length;
        return fits
                ? Optional.of(new Json.Text(
                        text.get().substring((int) start.getAsLong(), (int) (start.getAsLong() + length))))
                : Optional.empty();
    }

    /// At one divider, or at any of a list.
    private static Optional<Json> split(List<Json> arguments) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        List<Json> given = Values.list(arguments.get(1)).orElse(List.of(arguments.get(1)));
        String dividers = given.stream()
                .flatMap(d -> Values.text(d).stream())
                .filter(d -> !d.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Values.text(arguments.getFirst())
                .map(text -> dividers.isEmpty() ? Stream.of(text) : Stream.of(text.split(dividers, -1)))
                .map(parts -> Values.of(parts.<Json>map(Json.Text::new).toList()));
    }

    private static Optional<Json> join(List<Json> arguments) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        Optional<List<String>> parts = Values.list(arguments.get(0)).flatMap(Texts::spelled);
        return parts.flatMap(p -> Values.text(arguments.get(1))
                .filter(d ->
                        p.stream().mapToLong(String::length).sum() + (long) d.length() * p.size() <= Functions.LONGEST)
                .map(divider -> new Json.Text(String.join(divider, p))));
    }

    private static Optional<Json> padded(List<Json> arguments) {
        Optional<String> text = arguments.stream().findFirst().flatMap(Values::spelled);
        OptionalLong length = arguments.size() > 1 ? Values.whole(arguments.get(1)) : OptionalLong.empty();
        String with = arguments.size() > 2 ? Values.text(arguments.get(2)).orElse(" ") : " ";
        boolean fits = length.isPresent() && length.getAsLong() <= Functions.LONGEST && with.length() == 1;
        return text.filter(t -> fits)
                .map(t -> new Json.Text(with.repeat((int) Math.max(0, length.getAsLong() - t.length())) + t));
    }

    /// With the formats of numbers that templates use: `{0:D2}` and `{0:00}`. Others are not known.
    private static Optional<String> format(List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.of("");
        }
        List<String> unknown = new ArrayList<>();
        String made = HOLE.matcher(texts.getFirst().replace("{{", "\0").replace("}}", "\1"))
                .replaceAll(hole -> {
                    int index = Integer.parseInt(hole.group(1)) + 1;
                    String text = index < texts.size() ? texts.get(index) : hole.group();
                    return Matcher.quoteReplacement(formatted(text, hole.group(2), hole.group(3), unknown));
                });
        return unknown.isEmpty() ? Optional.of(made.replace("\0", "{").replace("\1", "}")) : Optional.empty();
    }

    private static String formatted(String text, String letter, String digits, List<String> unknown) {
        if (letter == null) {
            return text;
        }
        boolean zeros = letter.isEmpty() && digits.matches("0+");
        boolean decimal = letter.equalsIgnoreCase("d") && !digits.isEmpty();
        if (!zeros && !decimal || !text.matches("[0-9]+")) {
            unknown.add(text);
            return text;
        }
        int length = zeros ? digits.length() : Integer.parseInt(digits);
        return "0".repeat(Math.max(0, length - text.length())) + text;
    }

    /// A value as `string` writes it: lists and objects as JSON.
    private static String written(Json value) {
        return Values.spelled(value).orElseGet(() -> LiteralJson.written(value));
    }
}
