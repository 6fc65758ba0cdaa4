package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// The resources that a template declares, as its `reference` finds them.
final class DeclaredResources {
    private static final String DEPLOYMENTS = "microsoft.resources/deployments";

    private final Evaluator evaluator;
    private final Json template;
    private final Environment outside;
    private List<Instance> all = List.of();
    private boolean gathered;

    /// @param key type and name as they stand in an id, in lower case
    private record Instance(String symbol, Optional<Integer> index, String key, Json resource, Environment in) {}

    DeclaredResources(Evaluator evaluator, Json template, Environment outside) {
        this.evaluator = evaluator;
        this.template = template;
        this.outside = outside;
    }

    /// What `reference` gives of a resource, as far as the template says it; empty where it is not
    /// declared here, or does not exist yet.
    ///
    /// @param name a symbolic name, a name or an id; an unresolved one as it reads
    Optional<Json> reference(String name, boolean full) {
        gather();
        String asked = name.toLowerCase(Locale.ROOT);
        int providers = asked.lastIndexOf("/providers/");
        String key = providers < 0 ? asked : asked.substring(providers + "/providers/".length());
        List<Instance> found = all.stream().filter(i -> isNamed(i, asked)).toList();
        if (found.isEmpty()) {
            found = all.stream()
                    .filter(i -> i.key().equals(key) || providers < 0 && i.key().endsWith("/" + key))
                    .toList();
        }
        return found.size() == 1 ? state(found.getFirst(), full) : Optional.empty();
    }

    /// The same of every resource in a loop.
    Optional<Json> references(String symbol, boolean full) {
        gather();
        List<Json> states = all.stream()
                .filter(i -> i.symbol().equalsIgnoreCase(symbol))
                .flatMap(i -> state(i, full).stream())
                .toList();
        return states.isEmpty() ? Optional.empty() : Optional.of(new Json.Arr(states));
    }

    private static boolean isNamed(Instance instance, String asked) {
        String symbol = instance.symbol().toLowerCase(Locale.ROOT);
        return !symbol.isEmpty()
                && asked.equals(
                        instance.index().map(i -> symbol + "[" + i + "]").orElse(symbol));
    }

    private void gather() {
        if (gathered) {
            return;
        }
        gathered = true;
        List<Instance> found = new ArrayList<>();
        Json resources = Values.field(template, "resources").orElse(Json.NULL);
        Values.list(resources).orElse(List.of()).forEach(r -> gather("", r, found));
        Values.members(resources).orElse(List.of()).forEach(m -> gather(m.name(), m.value(), found));
        all = found;
    }

    private void gather(String symbol, Json resource, List<Instance> found) {
        Optional<CopyLoop> loop = CopyLoop.of(resource);
        if (loop.isEmpty()) {
            found.add(instance(symbol, Optional.empty(), resource, outside));
            return;
        }
        long times = loop.get().count(evaluator, outside).times().orElse(0);
        for (int i = 0; i < times; i++) {
            found.add(instance(
                    symbol, Optional.of(i), resource, outside.at(loop.get().name(), i)));
        }
    }

    private Instance instance(String symbol, Optional<Integer> index, Json resource, Environment in) {
        String type = read(resource, "type", in);
        String name = read(resource, "name", in);
        String id = type.equalsIgnoreCase(DEPLOYMENTS) ? type + "/" + name : Ids.typeAndNames(type, name);
        return new Instance(symbol, index, id.toLowerCase(Locale.ROOT), resource, in);
    }

    private String read(Json resource, String field, Environment in) {
        Json value = evaluator.value(Values.field(resource, field).orElse(Json.NULL), in);
        return value instanceof Json.Unresolved open
                ? open.shown()
                : Values.spelled(value).orElse("");
    }

    private Optional<Json> state(Instance instance, boolean full) {
        Json resource = instance.resource();
        boolean existing =
                Values.field(resource, "existing").flatMap(Values::flag).orElse(false);
        if (existing) {
            return Optional.empty();
        }
        if (instance.key().startsWith(DEPLOYMENTS + "/")) {
            Json outputs = evaluator.outputs(resource, instance.in());
            Json state = new Json.Obj(List.of(new Json.Member("outputs", outputs)));
            return Optional.of(full ? new Json.Obj(List.of(new Json.Member("properties", state))) : state);
        }
        Json part = full ? resource : Values.field(resource, "properties").orElse(Json.NULL);
        return Optional.of(evaluator.value(part, instance.in()));
    }
}
