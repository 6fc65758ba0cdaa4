package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.Shown;

/// Evaluates a template expression such as `[concat(parameters('prefix'), '-nsg')]`, by recursive
/// descent.
///
/// Known are `parameters`, `variables`, the functions of [ArmFunctions], literals, `.field` and
/// `[index]`. Everything else, and everything made of it, is unresolved; how it reads in a name is kept,
/// so that `{nsg}/rule` is still found to belong to `{nsg}`.
final class ArmExpression {
    /// Longer expressions are refused by Azure itself.
    private static final int LONGEST = 24_576;

    private static final int DEEPEST = 40;

    private final String text;
    private final ArmScope.Resolution scope;
    private final int depth;
    private int at = 1;
    private int nested;

    ArmExpression(String text, ArmScope.Resolution scope, int depth) {
        this.text = text;
        this.scope = scope;
        this.depth = depth;
    }

    Json value() {
        if (text.length() > LONGEST) {
            return unknown(text);
        }
        Optional<Json> value = expression();
        blanks();
        boolean whole = at == text.length() - 1;
        return switch (value.filter(v -> whole).orElse(unknown(text.substring(1, text.length() - 1)))) {
            case Json.Unresolved part -> ArmScope.unresolved(text, part.shown());
            case Json known -> known;
        };
    }

    private static Json.Unresolved unknown(String expression) {
        return ArmScope.unresolved(expression, "{" + Shown.clipped(expression) + "}");
    }

    /// Empty where the text is no expression that is understood at all.
    private Optional<Json> expression() {
        if (++nested > DEEPEST) {
            return Optional.empty();
        }
        blanks();
        int start = at;
        Optional<Json> value = primary();
        while (value.isPresent() && (next('.') || next('['))) {
            Json parent = value.get();
            Optional<String> key = text.charAt(at++) == '.' ? Optional.of(name()) : index();
            value = key.map(k -> member(parent, k).orElse(unknown(text.substring(start, at))));
        }
        nested--;
        return value;
    }

    private Optional<String> index() {
        Optional<String> key = expression().flatMap(v -> new Element(v, Place.NOWHERE).text());
        return key.filter(k -> take(']'));
    }

    private static Optional<Json> member(Json parent, String key) {
        if (parent instanceof Json.Obj object) {
            return object.members().stream()
                    .filter(m -> m.name().equalsIgnoreCase(key))
                    .map(Json.Member::value)
                    .findFirst();
        }
        List<Json> items = parent instanceof Json.Arr list ? list.items() : List.of();
        return RuleNotation.PRIORITY.read(key).filter(i -> i < items.size()).map(items::get);
    }

    private Optional<Json> primary() {
        if (next('\'')) {
            return string();
        }
        int start = at;
        String name = name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!take('(')) {
            return name.matches("-?[0-9]+") ? Optional.of(new Json.Literal(name)) : Optional.empty();
        }
        List<Json> arguments = new ArrayList<>();
        while (!take(')')) {
            Optional<Json> argument = expression();
            argument.ifPresent(arguments::add);
            if (argument.isEmpty() || !take(',') && !next(')')) {
                return Optional.empty();
            }
        }
        return Optional.of(call(name, arguments, text.substring(start, at)));
    }

    private Json call(String name, List<Json> arguments, String written) {
        boolean named = arguments.size() == 1 && arguments.getFirst() instanceof Json.Text;
        String argument = named ? ((Json.Text) arguments.getFirst()).value() : "";
        return switch (ArmScope.lower(name)) {
            case "parameters" ->
                scope.parameter(argument, depth).orElse(ArmScope.unresolved(written, "{" + argument + "}"));
            case "variables" ->
                scope.variable(argument, depth).orElse(ArmScope.unresolved(written, "{" + argument + "}"));
            default -> ArmFunctions.call(ArmScope.lower(name), arguments).orElse(unknown(written));
        };
    }

    private Optional<Json> string() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() - 1; at++) {
            boolean quote = text.charAt(at) == '\'';
            boolean doubled = quote && text.charAt(at + 1) == '\'';
            if (quote && !doubled) {
                at++;
                return Optional.of(new Json.Text(value.toString()));
            }
            at += doubled ? 1 : 0;
            value.append(text.charAt(at));
        }
        return Optional.empty();
    }

    private String name() {
        blanks();
        int start = at;
        while (at < text.length() - 1
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean next(char c) {
        blanks();
        return at < text.length() - 1 && text.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean there = next(c);
        at += there ? 1 : 0;
        return there;
    }
}
