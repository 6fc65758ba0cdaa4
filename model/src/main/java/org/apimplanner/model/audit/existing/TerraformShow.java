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

/// Reads what `terraform show -json` prints of a state or a plan, and a raw state file. Of a plan, the
/// resources as they will be; values that are known only once the plan is applied are unresolved.
final class TerraformShow {
    private static final ResourceReader READER = new ResourceReader(true);

    /// What stands in a name for a part that is known only after the plan is applied.
    static final String LATER = "{known after apply}";

    private static final Json.Unresolved UNKNOWN = new Json.Unresolved(
            "a value that is known only after the plan is applied",
            LATER,
            "a value that the plan holds; or the state after it is applied");

    /// The lists that Terraform shows as unknown where a plan fills them by resources of their own.
    private static final Map<ResourceKind, String> INLINE = Map.of(
            ResourceKind.NSG, "security_rule", ResourceKind.ROUTE_TABLE, "route", ResourceKind.NETWORK, "subnet");

    private final TerraformPlan plan;
    private final Map<String, Json> unknown;
    private final Set<String> filledApart = new HashSet<>();

    private TerraformShow(PlacedValue root) {
        this.plan = new TerraformPlan(root);
        this.unknown = TerraformPlan.unknown(root);
        for (PlacedValue resource : plan.resources()) {
            fillApart(resource);
        }
    }

    static boolean isOne(PlacedValue element) {
        boolean shown = element.has("formatVersion");
        boolean raw = element.has("terraformVersion") && element.has("lineage");
        return shown && (element.has("values") || element.has("plannedValues")) || raw && element.has("resources");
    }

    static Reading<ResourcePiece> read(PlacedValue root) {
        TerraformShow show = new TerraformShow(root);
        if (root.has("lineage")) {
            return Reading.each(items(root, "resources"), show::instances);
        }
        Reading<ResourcePiece> existing = root.has("plannedValues")
                ? TerraformPlan.priorState(root)
                        .map(module -> show.module(module, true))
                        .orElse(Reading.none())
                : Reading.none();
        return existing.plus(root.field("plannedValues", "values")
                        .flatMap(values -> values.field("rootModule"))
                        .map(module -> show.module(module, false))
                        .orElse(Reading.none()))
                .plus(Reading.each(items(root, "resourceChanges"), show::announced))
                .plus(DeferredChanges.read(root));
    }

    private Reading<ResourcePiece> module(PlacedValue module, boolean dataOnly) {
        List<PlacedValue> resources = items(module, "resources").stream()
                .filter(resource -> !dataOnly || TerraformPlan.isDataSource(resource))
                .toList();
        return Reading.each(resources, this::shown)
                .plus(Reading.each(items(module, "childModules"), child -> module(child, dataOnly)));
    }

    private Reading<ResourcePiece> shown(PlacedValue resource) {
        String address = resource.text("address").orElse("");
        String type = resource.text("type").orElse("");
        return resource.field("values")
                .map(values -> resource(type, address, values))
                .orElse(Reading.none());
    }

    /// A resource that a plan names among its changes alone, as where somebody shortened the plan.
    private Reading<ResourcePiece> announced(PlacedValue change) {
        Optional<String> address = change.text("address").filter(known -> !plan.holds(known));
        return address.flatMap(known -> change.field("change"))
                .flatMap(each -> each.field("after"))
                .filter(PlacedValue::isObject)
                .map(after -> resource(change.text("type").orElse(""), address.orElse(""), after))
                .orElse(Reading.none());
    }

    private Reading<ResourcePiece> instances(PlacedValue resource) {
        String type = resource.text("type").orElse("");
        return Reading.each(
                items(resource, "instances"),
                instance -> instance.field("attributes")
                        .map(values -> resource(type, "", values))
                        .orElse(Reading.none()));
    }

    private Reading<ResourcePiece> resource(String type, String address, PlacedValue values) {
        Optional<ResourceKind> kind = ResourceKind.ofType(type);
        Json marks = kind.map(known -> computed(known, values, unknown.getOrDefault(address, Json.NULL)))
                .orElseGet(() -> unknown.getOrDefault(address, Json.NULL));
        PlacedValue marked = new PlacedValue(marked(values.json(), marks), values.place());
        if (TerraformLinks.isOne(type)) {
            return new TerraformLinks(plan).read(type, address, marked);
        }
        if (TerraformTemplate.isOne(type)) {
            return TerraformTemplate.read(marked);
        }
        if (AzapiResource.isOne(type)) {
            PlacedValue filled = new AzapiReferences(plan, address).filled(marked);
            return new AzapiResource(filled, parent(address, "parent_id")).read(type);
        }
        return kind.map(known -> READER.read(known, marked, identity(known, address, marked)))
                .orElseGet(() -> standing(address, marked, ResourceKind.stranger(marked, type, Identity.name(marked))));
    }

    /// An instance or a private endpoint with the subnets that the configuration refers to.
    private Reading<ResourcePiece> standing(String address, PlacedValue marked, Reading<ResourcePiece> read) {
        if (!(read.values().size() == 1 && read.values().getFirst() instanceof ResourcePiece.Described described)) {
            return read;
        }
        Map<Integer, ResourceName> targets = new HashMap<>();
        parent(address, "virtual_network_configuration.subnet_id")
                .or(() -> parent(address, "subnet_id"))
                .ifPresent(subnet -> targets.put(0, subnet));
        int locations = items(marked, "additionalLocation").size();
        for (int i = 0; i < locations; i++) {
            int number = i + 1;
            parent(address, "additional_location." + i + ".virtual_network_configuration.subnet_id")
                    .ifPresent(subnet -> targets.put(number, subnet));
        }
        return Reading.of(new ResourcePiece.Described(described.resource().with(targets)));
    }

    /// The name and owner of a resource; where the plan does not know the owner's name yet, that of the
    /// resource that the configuration refers to.
    private Identity identity(ResourceKind kind, String address, PlacedValue marked) {
        Identity known = Identity.of(marked, kind);
        boolean open = marked.field(kind.parentFields())
                .filter(PlacedValue::unresolved)
                .isPresent();
        if (!open) {
            return known;
        }
        Optional<ResourceName> owner = parent(address, snake(kind.parentFields()[0]));
        return new Identity(
                known.name(),
                new Owner(
                        owner.map(ResourceName::name).or(known.owner()::name),
                        known.owner().resourceGroup()));
    }

    private Optional<ResourceName> parent(String address, String argument) {
        return plan.target(address, argument).flatMap(TerraformLinks::name);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /// Remembers that a rule, route or subnet is a resource of its own.
    private void fillApart(PlacedValue resource) {
        Optional<ResourceKind> kind = resource.text("type").flatMap(ResourceKind::ofType);
        for (Map.Entry<ResourceKind, ResourceKind> entry : Map.of(
                        ResourceKind.RULE,
                        ResourceKind.NSG,
                        ResourceKind.ROUTE,
                        ResourceKind.ROUTE_TABLE,
                        ResourceKind.SUBNET,
                        ResourceKind.NETWORK)
                .entrySet()) {
            if (kind.filter(entry.getKey()::equals).isPresent()) {
                String address = resource.text("address").orElse("");
                resource.field("values")
                        .flatMap(values -> values.text(entry.getKey().parentFields()))
                        .or(() -> parent(address, snake(entry.getKey().parentFields()[0]))
                                .map(ResourceName::name))
                        .ifPresent(owner -> filledApart.add(key(entry.getValue(), owner)));
            }
        }
    }

    private static String key(ResourceKind kind, String name) {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }

    /// What is unknown of a resource, without the list that only mirrors resources of their own.
    private Json computed(ResourceKind kind, PlacedValue values, Json marks) {
        String list = INLINE.get(kind);
        boolean apart = values.text("name")
                .filter(name -> filledApart.contains(key(kind, name)))
                .isPresent();
        if (list == null || !apart || !(marks instanceof Json.Obj object)) {
            return marks;
        }
        return new Json.Obj(object.members().stream()
                .filter(mark -> !(mark.name().equals(list) && mark.value() instanceof Json.Literal))
                .toList());
    }

    private static List<PlacedValue> items(PlacedValue element, String list) {
        return TerraformPlan.items(element, list);
    }

    /// The value with a mark wherever `unknown`, which has the same shape with `true` in such places,
    /// says that there is none yet.
    private static Json marked(Json value, Json unknown) {
        return switch (unknown) {
            case Json.Literal word -> word.value().equals("true") && isEmpty(value) ? UNKNOWN : value;
            case Json.Obj marks -> value instanceof Json.Obj object ? object(object.members(), marks.members()) : value;
            case Json.Arr marks -> value instanceof Json.Arr list ? list(list.items(), marks.items()) : value;
            case Json.Text t -> value;
            case Json.Nothing n -> value;
            case Json.Unresolved u -> value;
        };
    }

    private static boolean isEmpty(Json value) {
        return value.absent() || value instanceof Json.Arr list && list.items().isEmpty();
    }

    private static Json object(List<Json.Member> members, List<Json.Member> marks) {
        Map<String, Json> open = new HashMap<>();
        marks.forEach(mark -> open.put(mark.name(), mark.value()));
        List<Json.Member> marked = new ArrayList<>();
        for (Json.Member member : members) {
            Json mark = open.remove(member.name());
            marked.add(mark == null ? member : new Json.Member(member.name(), marked(member.value(), mark)));
        }
        marks.stream()
                .filter(mark -> open.containsKey(mark.name()))
                .map(mark -> new Json.Member(mark.name(), marked(Json.NULL, mark.value())))
                .forEach(marked::add);
        return new Json.Obj(List.copyOf(marked));
    }

    private static Json list(List<Json> items, List<Json> marks) {
        List<Json> marked = new ArrayList<>();
        for (int i = 0; i < Math.max(items.size(), marks.size()); i++) {
            Json item = i < items.size() ? items.get(i) : Json.NULL;
            marked.add(i < marks.size() ? marked(item, marks.get(i)) : item);
        }
        return new Json.Arr(List.copyOf(marked));
    }
}
