package org.apimplanner.model.audit.arm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;

/// The functions that make values out of values.
final class Functions {
    /// A text made of texts is not followed beyond this length.
    static final int LONGEST = 100_000;

    private Functions() {}

    /// The value; unresolved where an argument that matters is, and where the function asks for what only
    /// Azure knows.
    static Json call(Expression.Call call, List<Json> arguments, Allowance allowance) {
        long looked = arguments.stream()
                .mapToLong(a -> Values.list(a).map(List::size).orElse(1))
                .sum();
        if (!allowance.affords(looked)) {
            return Open.endless(Allowance.USED_UP);
        }
        Optional<Json> structure = structure(call.name(), arguments).or(() -> Texts.open(call.name(), arguments));
        if (structure.isPresent()) {
            return structure.get();
        }
        Optional<Json> cause = cause(call, arguments, allowance);
        return cause.or(() -> known(call.name(), arguments)).orElseGet(() -> Open.deployed(call.written()));
    }

    /// What asks for nothing but the outer shape of its arguments, which may be open inside.
    private static Optional<Json> structure(String function, List<Json> arguments) {
        return switch (function) {
            case "createarray",
                    "createobject",
                    "array",
                    "length",
                    "empty",
                    "first",
                    "last",
                    "items",
                    "objectkeys",
                    "concat",
                    "tryget",
                    "tryindexfromend",
                    "indexfromend",
                    "take",
                    "skip",
                    "flatten",
                    "shallowmerge" -> Lists.call(function, arguments);
            case "resourceid" -> Ids.resourceId(arguments);
            case "subscriptionresourceid", "tenantresourceid", "managementgroupresourceid" ->
                Ids.withoutGroup(arguments);
            case "extensionresourceid" -> Ids.extension(arguments);
            default -> Optional.empty();
        };
    }

    /// The open value on which the result would rest.
    private static Optional<Json> cause(Expression.Call call, List<Json> arguments, Allowance allowance) {
        for (Json argument : arguments) {
            if (!allowance.affordsLook(argument)) {
                return Optional.of(Open.endless(Allowance.USED_UP));
            }
        }
        Stream<Json.Unresolved> open = arguments.stream().flatMap(a -> Open.in(a).stream());
        return open.findFirst().map(o -> Open.within(o, Open.shown(call.written())));
    }

    private static Optional<Json> known(String function, List<Json> arguments) {
        return Texts.call(function, arguments)
                .or(() -> NumberFunctions.call(function, arguments))
                .or(() -> Sets.call(function, arguments))
                .or(() -> Addresses.call(function, arguments));
    }
}
