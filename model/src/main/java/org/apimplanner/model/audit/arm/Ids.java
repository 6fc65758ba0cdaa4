package org.apimplanner.model.audit.arm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;

/// Resource ids as the template functions make them.
///
/// The subscription and resource group of a deployment stand in no file, so an id has them only where
/// they are given; without, it still names its resource.
final class Ids {
    private Ids() {}

    /// `resourceId([subscription], [group], type, names…)`
    static Optional<Json> resourceId(List<Json> arguments) {
        int type = type(arguments, 0);
        if (type < 0) {
            return Optional.empty();
        }
        List<String> scope = arguments.subList(0, type).stream()
                .map(a -> Values.text(a).orElse(""))
                .toList();
        String group = scope.isEmpty() || scope.getLast().isEmpty() ? "" : "/resourceGroups/" + scope.getLast();
        String subscription =
                scope.size() < 2 || scope.getFirst().isEmpty() ? "" : "/subscriptions/" + scope.getFirst();
        return id(subscription + group, arguments, type);
    }

    /// `subscriptionResourceId([subscription], type, names…)` and `tenantResourceId(type, names…)`
    static Optional<Json> withoutGroup(List<Json> arguments) {
        int type = type(arguments, 0);
        return type < 0 ? Optional.empty() : id("", arguments, type);
    }

    /// `extensionResourceId(id, type, names…)`
    static Optional<Json> extension(List<Json> arguments) {
        String scope =
                arguments.isEmpty() ? "" : Values.text(arguments.getFirst()).orElse("");
        return arguments.size() < 3 ? Optional.empty() : id(scope, arguments, 1);
    }

    private static int type(List<Json> arguments, int from) {
        for (int i = from; i < arguments.size() - 1; i++) {
            boolean type = Values.text(arguments.get(i))
                    .filter(t -> t.contains("/") && !t.startsWith("/"))
                    .isPresent();
            if (type) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Json> id(String scope, List<Json> arguments, int type) {
        List<Json> names = arguments.subList(type + 1, arguments.size());
        Optional<Json.Unresolved> open =
                names.stream().flatMap(n -> Open.of(n).stream()).findFirst();
        String[] types = Values.text(arguments.get(type)).orElse("").split("/");
        StringBuilder id = new StringBuilder(scope).append("/providers");
        for (int i = 0; i < types.length; i++) {
            id.append('/').append(types[i]);
            id.append(i > 0 && i <= names.size() ? "/" + shown(names.get(i - 1)) : "");
        }
        return Optional.of(open.<Json>map(o -> Open.within(o, id.toString())).orElse(new Json.Text(id.toString())));
    }

    private static String shown(Json name) {
        return Open.of(name)
                .map(Json.Unresolved::shown)
                .or(() -> Values.spelled(name))
                .orElse("");
    }

    /// A type and the names of a resource as they stand in its id.
    static String typeAndNames(String type, String name) {
        Stream<String> names = Stream.of(name.split("/"));
        List<Json> arguments =
                Stream.concat(Stream.of(type), names).<Json>map(Json.Text::new).toList();
        return type(arguments, 0) == 0
                ? id("", arguments, 0).flatMap(Values::text).orElse("").substring("/providers/".length())
                : type + "/" + name;
    }
}
