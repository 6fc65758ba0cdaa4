package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// Reads a template expression such as `[concat(parameters('prefix'), '-nsg')]`, by recursive descent.
final class ExpressionParser {
    /// Longer expressions are refused by Azure itself.
    private static final int LONGEST = 24_576;

    private static final int DEEPEST = 100;

    private final String text;
    private int at = 1;
    private int nested;

    private ExpressionParser(String text) {
        this.text = text;
    }

    /// Whether a text is an expression: `[[` begins a text with a bracket.
    static boolean isExpression(String text) {
        return text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[");
    }

    /// Empty where the text, with its brackets, is no expression.
    static Optional<Expression> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        ExpressionParser parser = new ExpressionParser(text);
        Optional<Expression> whole = parser.expression();
        parser.blanks();
        return whole.filter(e -> parser.at == text.length() - 1);
    }

    private Optional<Expression> expression() {
        if (++nested > DEEPEST) {
            return Optional.empty();
        }
        blanks();
        int start = at;
        Optional<Expression> value = primary();
        while (value.isPresent() && (next('.') || next('['))) {
            Expression whole = value.get();
            Optional<Expression> key =
                    text.charAt(at++) == '.' ? field() : expression().filter(k -> take(']'));
            value = key.map(k -> new Expression.Part(whole, k, text.substring(start, at)));
        }
        nested--;
        return value;
    }

    private Optional<Expression> field() {
        String name = name();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Expression.Constant(new Json.Text(name), name));
    }

    private Optional<Expression> primary() {
        int start = at;
        if (next('\'')) {
            return string().map(s -> new Expression.Constant(new Json.Text(s), text.substring(start, at)));
        }
        String name = name();
        if (name.matches("-?[0-9]+")) {
            return Optional.of(new Expression.Constant(new Json.Literal(name), name));
        }
        String function = take('.') ? name + "." + name() : name;
        if (name.isEmpty() || !take('(')) {
            return Optional.empty();
        }
        List<Expression> arguments = new ArrayList<>();
        while (!take(')')) {
            Optional<Expression> argument = expression();
            argument.ifPresent(arguments::add);
            if (argument.isEmpty() || !take(',') && !next(')')) {
                return Optional.empty();
            }
        }
        String lower = function.toLowerCase(Locale.ROOT);
        return Optional.of(new Expression.Call(lower, List.copyOf(arguments), text.substring(start, at)));
    }

    private Optional<String> string() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() - 1; at++) {
            boolean quote = text.charAt(at) == '\'';
            boolean doubled = quote && text.charAt(at + 1) == '\'';
            if (quote && !doubled) {
                at++;
                return Optional.of(value.toString());
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
