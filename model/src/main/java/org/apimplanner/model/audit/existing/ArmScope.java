package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;

/// The parameters and variables that expressions of an ARM template may name, with their values as far
/// as the template itself holds them.
final class ArmScope {
    /// Knows no name: for resources outside a template.
    static final ArmScope EMPTY = new ArmScope(Map.of(), Map.of());

    static final String EXPECTED = "a literal value, or a parameter with a default value";

    /// Values that refer to each other deeper than this are not followed; no template of a person is.
    private static final int DEEPEST = 40;

    /// Values that may be made while resolving one resource, so that values made of each other cannot
    /// grow without end.
    private static final int MOST_VALUES = 500_000;

    private final Map<String, Json> parameters;
    private final Map<String, Json> variables;

    private ArmScope(Map<String, Json> parameters, Map<String, Json> variables) {
        this.parameters = parameters;
        this.variables = variables;
    }

    /// The scope of a template.
    ///
    /// @param passed values that a deployment gives to the template's parameters, resolved already
    static ArmScope of(Element template, Map<String, Json> passed) {
        Map<String, Json> parameters = new HashMap<>();
        for (Json.Member member : members(template, "parameters")) {
            new Element(member.value(), template.place())
                    .field("defaultValue")
                    .ifPresent(value -> parameters.put(lower(member.name()), value.json()));
        }
        parameters.putAll(passed);
        Map<String, Json> variables = new HashMap<>();
        members(template, "variables").forEach(member -> variables.put(lower(member.name()), member.value()));
        return new ArmScope(parameters, variables);
    }

    static List<Json.Member> members(Element element, String field) {
        return element.field(field)
                .filter(f -> f.json() instanceof Json.Obj)
                .map(f -> ((Json.Obj) f.json()).members())
                .orElse(List.of());
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// The element with every expression in it replaced by its value, or marked as unresolved.
    Element resolved(Element element) {
        return new Element(resolved(element.json()), element.place());
    }

    Json resolved(Json json) {
        return new Resolution().resolve(json, 0);
    }

    /// The work on one value, with what is left of its allowance.
    final class Resolution {
        private final Set<String> open = new HashSet<>();
        private int values;

        Json resolve(Json json, int depth) {
            if (++values > MOST_VALUES || depth > DEEPEST) {
                return unresolved("values that refer to each other without end", "{…}");
            }
            return switch (json) {
                case Json.Text text -> text(text, depth);
                case Json.Arr list -> list(list, depth);
                case Json.Obj object -> object(object, depth);
                case Json.Literal l -> json;
                case Json.Nothing n -> json;
                case Json.Unresolved u -> json;
            };
        }

        private Json text(Json.Text json, int depth) {
            String text = json.value();
            if (text.startsWith("[[")) {
                return new Json.Text(text.substring(1));
            }
            boolean expression = text.startsWith("[") && text.endsWith("]");
            return expression ? new ArmExpression(text, this, depth).value() : json;
        }

        private Json list(Json.Arr json, int depth) {
            List<Json> resolved =
                    json.items().stream().map(item -> resolve(item, depth)).toList();
            return same(json.items(), resolved) ? json : new Json.Arr(resolved);
        }

        private Json object(Json.Obj json, int depth) {
            List<Json.Member> resolved = new ArrayList<>(json.members().size());
            boolean changed = false;
            for (Json.Member member : json.members()) {
                List<Json.Member> copies = copies(member);
                Json value = copies.isEmpty() ? resolve(member.value(), depth) : member.value();
                changed |= !copies.isEmpty() || value != member.value();
                resolved.addAll(copies.isEmpty() ? List.of(new Json.Member(member.name(), value)) : copies);
            }
            return changed ? new Json.Obj(List.copyOf(resolved)) : json;
        }

        private static boolean same(List<Json> items, List<Json> resolved) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) != resolved.get(i)) {
                    return false;
                }
            }
            return true;
        }

        /// Property loops make a list under each entry's name; the lists are unresolved.
        private static List<Json.Member> copies(Json.Member member) {
            if (!member.name().equalsIgnoreCase("copy") || !(member.value() instanceof Json.Arr loops)) {
                return List.of();
            }
            return loops.items().stream()
                    .map(loop -> new Element(loop, Place.NOWHERE))
                    .filter(loop -> loop.has("input"))
                    .flatMap(loop -> loop.text("name").stream())
                    .map(name -> new Json.Member(name, unresolved("the copy loop '" + name + "'", "{" + name + "}")))
                    .toList();
        }

        /// The value of a parameter, empty where it has none or is made of itself.
        Optional<Json> parameter(String name, int depth) {
            return named("parameter", parameters, lower(name), depth);
        }

        /// As [#parameter], of a variable.
        Optional<Json> variable(String name, int depth) {
            return named("variable", variables, lower(name), depth);
        }

        private Optional<Json> named(String kind, Map<String, Json> held, String name, int depth) {
            if (!held.containsKey(name) || !open.add(kind + " " + name)) {
                return Optional.empty();
            }
            Json value = resolve(held.get(name), depth + 1);
            open.remove(kind + " " + name);
            return Optional.of(value);
        }
    }

    static Json.Unresolved unresolved(String found, String shown) {
        return new Json.Unresolved(found, shown, EXPECTED);
    }
}
