package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// Reads what `terraform show -json` prints of a state or a plan, and a raw state file. Of a plan, the
/// resources as they will be; values that are known only once the plan is applied are unresolved.
final class TerraformShow {
    private static final ResourceReader READER = new ResourceReader(true);

    private static final Json.Unresolved UNKNOWN = new Json.Unresolved(
            "a value that is known only after the plan is applied",
            "{known after apply}",
            "a value that the plan holds; or the state after it is applied");

    private TerraformShow() {}

    static boolean isOne(Element element) {
        boolean shown = element.has("formatVersion");
        boolean raw = element.has("terraformVersion") && element.has("lineage");
        return shown && (element.has("values") || element.has("plannedValues")) || raw && element.has("resources");
    }

    static Reading<Piece> read(Element root) {
        if (root.has("lineage")) {
            return Reading.each(items(root, "resources"), TerraformShow::instances);
        }
        Map<String, Json> unknown = unknown(root);
        return root.field("plannedValues", "values")
                .flatMap(values -> values.field("rootModule"))
                .map(module -> module(module, unknown))
                .orElse(Reading.none());
    }

    /// What is not known yet, for each resource address.
    private static Map<String, Json> unknown(Element root) {
        Map<String, Json> unknown = new HashMap<>();
        for (Element change : items(root, "resourceChanges")) {
            Optional<Element> after = change.field("change").flatMap(c -> c.field("afterUnknown"));
            change.text("address").ifPresent(address -> after.ifPresent(a -> unknown.put(address, a.json())));
        }
        return unknown;
    }

    private static Reading<Piece> module(Element module, Map<String, Json> unknown) {
        Reading<Piece> own = Reading.each(items(module, "resources"), resource -> {
            Json marks = unknown.getOrDefault(resource.text("address").orElse(""), Json.NULL);
            return resource(resource.text("type").orElse(""), resource.field("values"), marks);
        });
        return own.plus(Reading.each(items(module, "childModules"), child -> module(child, unknown)));
    }

    private static Reading<Piece> instances(Element resource) {
        return Reading.each(
                items(resource, "instances"),
                instance -> resource(resource.text("type").orElse(""), instance.field("attributes"), Json.NULL));
    }

    private static Reading<Piece> resource(String type, Optional<Element> values, Json unknown) {
        Optional<Kind> kind = Kind.ofType(type);
        if (kind.isEmpty() || values.isEmpty()) {
            return Reading.none();
        }
        Element marked =
                new Element(marked(values.get().json(), unknown), values.get().place());
        return READER.read(kind.get(), marked, Identity.of(marked, kind.get()));
    }

    private static List<Element> items(Element element, String list) {
        return element.field(list).map(Element::items).orElse(List.of());
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
