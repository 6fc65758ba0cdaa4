package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.json.ReadProblem;

/// Reads what `az deployment group what-if --no-pretty-print` says: the resources as they would be after
/// the deployment. What it deletes is gone, what it leaves alone is as it is.
final class WhatIf {
    private static final Set<String> TYPES =
            Set.of("create", "modify", "nochange", "ignore", "delete", "deploy", "unsupported", "noeffect");

    private static final String WHOLE = "the resource as it will be: az deployment group what-if --no-pretty-print"
            + " --result-format FullResourcePayloads";

    private WhatIf() {}

    /// The changes, where the element is such an answer.
    static Optional<List<PlacedValue>> changes(PlacedValue element) {
        Optional<PlacedValue> changes = element.isObject() ? element.field("changes") : Optional.empty();
        return changes.filter(PlacedValue::isList).map(PlacedValue::items).filter(WhatIf::areChanges);
    }

    private static boolean areChanges(List<PlacedValue> items) {
        return items.stream()
                .allMatch(item -> item.has("resourceId") && type(item).isPresent());
    }

    private static Optional<String> type(PlacedValue change) {
        return change.text("changeType").map(ArmScope::lower).filter(TYPES::contains);
    }

    static Reading<ResourcePiece> read(List<PlacedValue> changes) {
        return Reading.each(changes, WhatIf::change);
    }

    /// Of what a deployment does not touch, the answer has the name alone: it is there, and not read.
    private static Reading<ResourcePiece> leftAlone(PlacedValue change) {
        String type = Identity.type(change.text("resourceId").orElse(""));
        return ResourceKind.ofType(type).isPresent()
                ? Reading.of(new ResourcePiece.PassedOver(change.place()))
                : Reading.none();
    }

    private static Reading<ResourcePiece> change(PlacedValue change) {
        if (type(change).filter("delete"::equals).isPresent()) {
            return Reading.none();
        }
        Optional<PlacedValue> state = change.field("after").or(() -> change.field("before"));
        boolean untouched = type(change).filter("ignore"::equals).isPresent();
        if (untouched && state.filter(s -> s.has("properties")).isEmpty()) {
            return leftAlone(change);
        }
        if (state.filter(PlacedValue::isObject).isPresent()) {
            return JsonShapes.read(state.get());
        }
        String id = change.text("resourceId").orElse("");
        String type = Identity.type(id);
        boolean concerned = ResourceKind.ofType(type).isPresent()
                || ResourceKind.unread(change, type, id).isPresent();
        return concerned
                ? Reading.apart(new ReadProblem(
                        change.place(), true, Identity.last(id), "a change without the resource itself", WHOLE))
                : Reading.none();
    }
}
