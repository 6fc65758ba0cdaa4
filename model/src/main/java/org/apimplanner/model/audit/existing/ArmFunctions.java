package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;

/// The template functions that make names and values out of known ones.
final class ArmFunctions {
    private static final Pattern HOLE = Pattern.compile("\\{([0-9]{1,2})}");

    /// A text made of texts is not followed beyond this length.
    private static final int LONGEST = 100_000;

    private static final Place NOWHERE = Place.NOWHERE;

    private ArmFunctions() {}

    /// The value, unresolved where an argument is; empty for a function that is not known here.
    static Optional<Json> call(String function, List<Json> arguments) {
        return switch (function) {
            case "concat" -> concat(arguments);
            case "format" -> texts(arguments).flatMap(texts -> text(arguments, format(texts)));
            case "resourceid" -> texts(arguments).flatMap(texts -> text(arguments, resourceId(texts)));
            case "tolower" -> lone(arguments, ArmScope::lower);
            case "string" -> lone(arguments, text -> text);
            case "createarray" -> Optional.of(new Json.Arr(List.copyOf(arguments)));
            default -> Optional.empty();
        };
    }

    private static Optional<Json> lone(List<Json> arguments, Function<String, String> change) {
        return texts(arguments)
                .filter(texts -> texts.size() == 1)
                .flatMap(texts -> text(arguments, change.apply(texts.getFirst())));
    }

    private static Optional<Json> concat(List<Json> arguments) {
        if (arguments.isEmpty() || !arguments.stream().allMatch(Json.Arr.class::isInstance)) {
            return texts(arguments).flatMap(texts -> text(arguments, String.join("", texts)));
        }
        List<Json> items = new ArrayList<>();
        arguments.forEach(list -> items.addAll(((Json.Arr) list).items()));
        return items.size() > LONGEST ? Optional.empty() : Optional.of(new Json.Arr(List.copyOf(items)));
    }

    /// The arguments as texts, unresolved ones as they read in a name; empty where one is no text.
    private static Optional<List<String>> texts(List<Json> arguments) {
        List<String> texts =
                arguments.stream().flatMap(argument -> text(argument).stream()).toList();
        return texts.size() == arguments.size() ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<String> text(Json argument) {
        return argument instanceof Json.Text text ? Optional.of(text.value()) : new Element(argument, NOWHERE).text();
    }

    private static Optional<Json> text(List<Json> arguments, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean known = arguments.stream().noneMatch(Json.Unresolved.class::isInstance);
        return Optional.of(known ? new Json.Text(text) : ArmScope.unresolved(text, text));
    }

    private static String format(List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        return HOLE.matcher(texts.getFirst()).replaceAll(hole -> {
            int index = Integer.parseInt(hole.group(1)) + 1;
            return Matcher.quoteReplacement(index < texts.size() ? texts.get(index) : hole.group());
        });
    }

    /// The end of a resource id: type and names in turn. What stands before the type (subscription and
    /// resource group) is left out, since no name is made of it.
    private static String resourceId(List<String> texts) {
        int type = 0;
        while (type < texts.size() - 1 && !texts.get(type).contains("/")) {
            type++;
        }
        String[] types = texts.isEmpty() ? new String[0] : texts.get(type).split("/");
        StringBuilder id = new StringBuilder("/providers");
        for (int i = 0; i < types.length; i++) {
            id.append('/').append(types[i]);
            id.append(i > 0 && type + i < texts.size() ? "/" + texts.get(type + i) : "");
        }
        return id.toString();
    }
}
