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
    static Optional<List<Element>> changes(Element element) {
        Optional<Element> changes = element.isObject() ? element.field("changes") : Optional.empty();
        return changes.filter(Element::isList).map(Element::items).filter(WhatIf::areChanges);
    }

    private static boolean areChanges(List<Element> items) {
        return items.stream()
                .allMatch(item -> item.has("resourceId") && type(item).isPresent());
    }

    private static Optional<String> type(Element change) {
        return change.text("changeType").map(ArmScope::lower).filter(TYPES::contains);
    }

    static Reading<Piece> read(List<Element> changes) {
        return Reading.each(changes, WhatIf::change);
    }

    /// Of what a deployment does not touch, the answer has the name alone: it is there, and not read.
    private static Reading<Piece> leftAlone(Element change) {
        String type = Identity.type(change.text("resourceId").orElse(""));
        return ResourceKind.ofType(type).isPresent()
                ? Reading.of(new Piece.PassedOver(change.place()))
                : Reading.none();
    }

    private static Reading<Piece> change(Element change) {
        if (type(change).filter("delete"::equals).isPresent()) {
            return Reading.none();
        }
        Optional<Element> state = change.field("after").or(() -> change.field("before"));
        boolean untouched = type(change).filter("ignore"::equals).isPresent();
        if (untouched && state.filter(s -> s.has("properties")).isEmpty()) {
            return leftAlone(change);
        }
        if (state.filter(Element::isObject).isPresent()) {
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
