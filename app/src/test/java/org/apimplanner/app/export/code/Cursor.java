package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the values of Bicep and HCL as this program writes them: one field or item on a line. Texts, lists and
/// maps become themselves, everything else a [Code].
final class Cursor {
    private final String text;
    private final char quote;
    private int at;

    /// What is worked out, or a number or a flag.
    record Code(String text) {}

    /// @param quote around texts
    Cursor(String text, char quote) {
        this.text = text;
        this.quote = quote;
    }

    Object value() {
        blanks();
        char next = text.charAt(at);
        if (next == quote) {
            return string();
        }
        return switch (next) {
            case '[' -> items();
            case '{' -> fields();
            default -> code();
        };
    }

    /// The text between quotes; one with something to be worked out in it is code.
    private Object string() {
        StringBuilder own = new StringBuilder();
        int start = at++;
        boolean filled = false;
        while (text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '\\') {
                char escaped = text.charAt(at++);
                switch (escaped) {
                    case 'n' -> own.append('\n');
                    case 'r' -> own.append('\r');
                    case 't' -> own.append('\t');
                    case 'u' -> own.append(unicode());
                    default -> own.append(escaped);
                }
            } else if ((c == '$' || c == '%') && quote == '"' && text.startsWith(c + "{", at)) {
                own.append(c);
                at++;
            } else {
                filled |= c == '$' && text.charAt(at) == '{';
                own.append(c);
            }
        }
        at++;
        return filled ? new Code(text.substring(start, at)) : own.toString();
    }

    private char unicode() {
        boolean braced = text.charAt(at) == '{';
        int end = braced ? text.indexOf('}', at) : at + 4;
        char found = (char) Integer.parseInt(text.substring(braced ? at + 1 : at, end), 16);
        at = braced ? end + 1 : end;
        return found;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        at++;
        while (true) {
            blanks();
            if (text.charAt(at) == ']') {
                at++;
                return items;
            }
            if (text.charAt(at) == ',') {
                at++;
            } else {
                items.add(value());
            }
        }
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        while (true) {
            blanks();
            if (text.charAt(at) == '}') {
                at++;
                return fields;
            }
            String name = name();
            blanks();
            at++;
            if (fields.put(name, value()) != null) {
                throw new AssertionError("twice: " + name);
            }
        }
    }

    private String name() {
        if (text.charAt(at) == quote) {
            return (String) string();
        }
        int start = at;
        while (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-') {
            at++;
        }
        return text.substring(start, at);
    }

    /// To the end of the line, or of the list on it.
    private Code code() {
        int start = at;
        int depth = 0;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (depth == 0 && (c == ',' || c == ']' || c == '}')) {
                break;
            }
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            at++;
        }
        return new Code(text.substring(start, at).strip());
    }

    private void blanks() {
        while (at < text.length()) {
            if (text.startsWith("//", at) || text.charAt(at) == '#') {
                at = text.indexOf('\n', at);
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }
}
