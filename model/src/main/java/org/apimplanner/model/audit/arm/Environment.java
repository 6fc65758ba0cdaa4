package org.apimplanner.model.audit.arm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// What an expression at one place of a template may name.
///
/// @param scope the template's parameters, variables, functions and resources
/// @param loops the position in each loop around the place, by the loop's name in lower case
/// @param loop the loop that `copyIndex()` without a name means
/// @param lambda the parameters of the lambdas around the place, by name in lower case
/// @param arguments within a function of the template's own: its parameters, which hide the template's
public record Environment(
        TemplateScope scope,
        Map<String, Integer> loops,
        Optional<String> loop,
        Map<String, Json> lambda,
        Optional<Map<String, Json>> arguments) {
    static Environment of(TemplateScope scope) {
        return new Environment(scope, Map.of(), Optional.empty(), Map.of(), Optional.empty());
    }

    /// Inside a loop over a resource.
    public Environment at(String name, int index) {
        String key = name.toLowerCase(Locale.ROOT);
        return new Environment(scope, with(loops, key, index), Optional.of(key), lambda, arguments);
    }

    /// Inside a loop over a property: `copyIndex()` goes on to mean the resource's.
    Environment within(String name, int index) {
        String key = name.toLowerCase(Locale.ROOT);
        return new Environment(scope, with(loops, key, index), loop.or(() -> Optional.of(key)), lambda, arguments);
    }

    Environment with(String parameter, Json value) {
        Map<String, Json> all = with(lambda, parameter.toLowerCase(Locale.ROOT), value);
        return new Environment(scope, loops, loop, all, arguments);
    }

    /// Inside a function of the template's own, which sees nothing but its parameters.
    Environment inFunction(Map<String, Json> values) {
        return new Environment(scope, Map.of(), Optional.empty(), Map.of(), Optional.of(values));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> all = new HashMap<>(map);
        all.put(key, value);
        return all;
    }
}
