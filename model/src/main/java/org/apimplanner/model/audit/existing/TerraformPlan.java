package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.json.Json;

/// The resources of a Terraform plan or state by their addresses, and what the configuration says they
/// refer to: an id that is known only after apply is still known to be that of a resource of the plan.
final class TerraformPlan {
    /// References that lead from module to module further than this lead nowhere.
    private static final int FARTHEST = 20;

    private static final Pattern STEP = Pattern.compile("module\\.([^.\\[]+)(\\[[^\\]]*\\])?\\.?");
    private static final Pattern RESOURCE =
            Pattern.compile("((?:data\\.)?[A-Za-z0-9_]+\\.[A-Za-z0-9_-]+)(\\[[^\\]]*\\])?(?:\\..*)?");

    private final Map<String, PlacedValue> resources = new HashMap<>();
    private final Optional<PlacedValue> configuration;

    TerraformPlan(PlacedValue root) {
        this.configuration = root.field("configuration").flatMap(c -> c.field("rootModule"));
        priorState(root).ifPresent(module -> add(module, true));
        root.field("plannedValues", "values")
                .flatMap(values -> values.field("rootModule"))
                .ifPresent(module -> add(module, false));
    }

    /// The root module of the state before a plan, where its data sources stand.
    static Optional<PlacedValue> priorState(PlacedValue root) {
        return root.field("priorState")
                .flatMap(state -> state.field("values"))
                .flatMap(values -> values.field("rootModule"));
    }

    static boolean isDataSource(PlacedValue resource) {
        return resource.text("mode").filter("data"::equals).isPresent();
    }

    private void add(PlacedValue module, boolean dataOnly) {
        items(module, "resources").stream()
                .filter(resource -> !dataOnly || isDataSource(resource))
                .forEach(resource -> resource.text("address").ifPresent(address -> resources.put(address, resource)));
        items(module, "childModules").forEach(child -> add(child, dataOnly));
    }

    /// The field of exactly this name: those of a configuration are people's own.
    private static Optional<PlacedValue> exact(PlacedValue element, String name) {
        return element.value().find(name).map(PlacedValue::new);
    }

    static List<PlacedValue> items(PlacedValue element, String list) {
        return element.field(list).map(PlacedValue::items).orElse(List.of());
    }

    /// The expression of an argument; of one inside blocks, by their names and, from the second on, their
    /// number: `additional_location.1.subnet_id`.
    private static Optional<PlacedValue> argument(PlacedValue expressions, String path) {
        Optional<PlacedValue> at = Optional.of(expressions);
        for (String step : path.split("\\.")) {
            at = at.flatMap(here ->
                    Character.isDigit(step.charAt(0)) ? at(here, Integer.parseInt(step)) : exact(first(here), step));
        }
        return at;
    }

    private static Optional<PlacedValue> at(PlacedValue blocks, int number) {
        List<PlacedValue> items = blocks.items();
        return number < items.size() ? Optional.of(items.get(number)) : Optional.empty();
    }

    private static PlacedValue first(PlacedValue block) {
        return block.isList() && !block.items().isEmpty() ? block.items().getFirst() : block;
    }

    /// Whether a resource of this address is among those that will be, or that were read.
    boolean holds(String address) {
        return resources.containsKey(address);
    }

    /// Every resource, in no order.
    List<PlacedValue> resources() {
        return List.copyOf(resources.values());
    }

    /// The resource that an argument of another refers to; empty where that cannot be told.
    Optional<PlacedValue> target(String address, String argument) {
        List<PlacedValue> all = referenced(address, argument);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// Every resource that an argument of another refers to, as far as that can be told.
    List<PlacedValue> referenced(String address, String argument) {
        Module module = Module.of(address);
        String local = address.substring(module.prefix().length());
        Matcher own = RESOURCE.matcher(local);
        if (configuration.isEmpty() || !own.matches()) {
            return List.of();
        }
        Optional<String> index = Optional.ofNullable(own.group(2));
        return inModule(module)
                .flatMap(known -> items(known, "resources").stream()
                        .filter(r ->
                                r.text("address").filter(own.group(1)::equals).isPresent())
                        .findFirst())
                .flatMap(r -> r.field("expressions"))
                .flatMap(e -> argument(e, argument))
                .map(expression -> all(module, expression, index, 0))
                .orElse(List.of());
    }

    /// Where a module lies: the steps to it, as an address spells them.
    private record Module(String prefix, List<String> names) {
        static Module of(String address) {
            Matcher step = STEP.matcher(address);
            List<String> names = new ArrayList<>();
            int end = 0;
            while (step.find(end) && step.start() == end) {
                names.add(step.group(1));
                end = step.end();
            }
            return new Module(address.substring(0, end), names);
        }

        /// The module around this one.
        Module parent() {
            String last = "module." + names.getLast();
            return new Module(prefix.substring(0, prefix.lastIndexOf(last)), names.subList(0, names.size() - 1));
        }

        Module child(String name, Optional<String> index) {
            List<String> all = new ArrayList<>(names);
            all.add(name);
            return new Module(prefix + "module." + name + index.orElse("") + ".", all);
        }
    }

    private Optional<PlacedValue> inModule(Module module) {
        Optional<PlacedValue> at = configuration;
        for (String name : module.names()) {
            at = at.flatMap(m -> m.field("moduleCalls"))
                    .flatMap(calls -> exact(calls, name))
                    .flatMap(call -> call.field("module"));
        }
        return at;
    }

    /// Follows the references of an expression; several must lead to one resource.
    ///
    /// @param index of the instance in which the expression stands, for `each.key` and `count.index`
    private Optional<PlacedValue> follow(Module module, PlacedValue expression, Optional<String> index, int depth) {
        List<PlacedValue> found = all(module, expression, index, depth);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<PlacedValue> all(Module module, PlacedValue expression, Optional<String> index, int depth) {
        List<String> references = items(expression, "references").stream()
                .flatMap(reference -> reference.text().stream())
                .toList();
        if (depth > FARTHEST) {
            return List.of();
        }
        boolean each = references.contains("each.key") || references.contains("count.index");
        return references.stream()
                .filter(reference -> !reference.startsWith("each.") && !reference.startsWith("count."))
                .flatMap(reference -> step(module, reference, each ? index : Optional.empty(), depth).stream())
                .distinct()
                .toList();
    }

    private Optional<PlacedValue> step(Module module, String reference, Optional<String> index, int depth) {
        if (reference.startsWith("var.")) {
            return variable(module, reference.substring("var.".length()), index, depth);
        }
        Matcher child = STEP.matcher(reference);
        if (child.lookingAt()) {
            String output = reference.substring(child.end()).replaceAll("[.\\[].*", "");
            Optional<String> instance = Optional.ofNullable(child.group(2)).or(() -> index);
            Module inner = module.child(child.group(1), instance.filter(i -> exists(module, child.group(1), i)));
            return output.isEmpty()
                    ? Optional.empty()
                    : inModule(inner)
                            .flatMap(m -> m.field("outputs"))
                            .flatMap(outputs -> exact(outputs, output))
                            .flatMap(o -> o.field("expression"))
                            .flatMap(expression -> follow(inner, expression, Optional.empty(), depth + 1));
        }
        Matcher resource = RESOURCE.matcher(reference);
        return resource.matches()
                ? instance(module.prefix() + resource.group(1), Optional.ofNullable(resource.group(2)), index)
                : Optional.empty();
    }

    private boolean exists(Module module, String child, String index) {
        String prefix = module.prefix() + "module." + child + index + ".";
        return resources.keySet().stream().anyMatch(address -> address.startsWith(prefix));
    }

    /// What the module's caller passes for a variable.
    private Optional<PlacedValue> variable(Module module, String name, Optional<String> index, int depth) {
        if (module.names().isEmpty()) {
            return Optional.empty();
        }
        Module parent = module.parent();
        String own = module.names().getLast();
        Matcher call = STEP.matcher(module.prefix().substring(parent.prefix().length()));
        Optional<String> instance = call.lookingAt() ? Optional.ofNullable(call.group(2)) : Optional.empty();
        return inModule(parent)
                .flatMap(m -> m.field("moduleCalls"))
                .flatMap(calls -> exact(calls, own))
                .flatMap(c -> c.field("expressions"))
                .flatMap(e -> exact(e, name.replaceAll("[.\\[].*", "")))
                .flatMap(expression -> follow(parent, expression, instance.or(() -> index), depth + 1));
    }

    /// The one instance of a resource that is meant: the one that is named, the one that the referring
    /// instance has its index from, or the only one.
    private Optional<PlacedValue> instance(String address, Optional<String> named, Optional<String> index) {
        Optional<PlacedValue> exact =
                named.or(() -> index).flatMap(i -> Optional.ofNullable(resources.get(address + i)));
        if (exact.isPresent() || named.isPresent()) {
            return exact;
        }
        List<PlacedValue> all = resources.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(address) || entry.getKey().startsWith(address + "["))
                .map(Map.Entry::getValue)
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// What is not known yet, for each resource address.
    static Map<String, Json> unknown(PlacedValue root) {
        Map<String, Json> unknown = new HashMap<>();
        for (PlacedValue change : items(root, "resourceChanges")) {
            Optional<PlacedValue> after = change.field("change").flatMap(c -> c.field("afterUnknown"));
            change.text("address").ifPresent(address -> after.ifPresent(a -> unknown.put(address, a.json())));
        }
        return unknown;
    }
}
