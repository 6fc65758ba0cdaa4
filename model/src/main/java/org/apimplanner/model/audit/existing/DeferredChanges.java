package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;

/// What a Terraform plan says it does not show: changes that wait for values of an apply, such as rules
/// `for_each` over something unknown, and all that a plan leaves out which ended early or had a target.
final class DeferredChanges {
    private static final String EXPECTED = "a plan of everything, or the state after it is applied";

    private DeferredChanges() {}

    static Reading<ResourcePiece> read(PlacedValue root) {
        Reading<ResourcePiece> deferred =
                Reading.each(TerraformPlan.items(root, "deferredChanges"), DeferredChanges::change);
        return deferred.plus(isPartial(root) && deferred.isEmpty() ? partial(root) : Reading.none());
    }

    private static boolean isPartial(PlacedValue root) {
        return is(root, "complete", "false") || is(root, "errored", "true");
    }

    private static boolean is(PlacedValue root, String field, String word) {
        return root.text(field).filter(word::equals).isPresent();
    }

    /// What is missing may be part of any group or table of the plan.
    private static Reading<ResourcePiece> partial(PlacedValue root) {
        ReadProblem problem = new ReadProblem(
                root.place(), true, "the plan", "a plan that does not hold everything (complete: false)", EXPECTED);
        return missing(Owner.UNKNOWN.named(Homeless.SOMEWHERE), ResourceKind.RULE, problem)
                .plus(missing(Owner.UNKNOWN.named(Homeless.SOMEWHERE), ResourceKind.ROUTE, problem)
                        .withoutProblems());
    }

    private static Reading<ResourcePiece> change(PlacedValue deferred) {
        Optional<PlacedValue> change = deferred.field("resourceChange");
        Optional<ResourceKind> kind = change.flatMap(c -> c.text("type")).flatMap(ResourceKind::ofType);
        if (change.isEmpty() || kind.isEmpty()) {
            return Reading.none();
        }
        String address = change.get().text("address").orElse("");
        ReadProblem problem = new ReadProblem(
                change.get().place(), true, address, "a change that Terraform puts off until later", EXPECTED);
        Owner owner = change.get()
                .field("change")
                .flatMap(c -> c.field("after"))
                .map(after -> Identity.of(after, kind.get()).owner())
                .filter(found -> found.name().isPresent())
                .orElse(Owner.UNKNOWN.named(Homeless.SOMEWHERE));
        return missing(owner, kind.get(), problem);
    }

    /// A group or table lacks something; where it is not known which, all of the plan may.
    private static Reading<ResourcePiece> missing(Owner owner, ResourceKind kind, ReadProblem problem) {
        List<Unread> unread = List.of(Unread.anything(problem.subject(), problem.place()));
        Reading<ResourcePiece> said = Reading.apart(problem);
        return switch (kind) {
            case RULE ->
                said.plus(Reading.of(new ResourcePiece.Rules(Part.loose(owner, problem.place(), List.of(), unread))));
            case ROUTE ->
                said.plus(Reading.of(new ResourcePiece.Routes(Part.loose(owner, problem.place(), List.of(), unread))));
            default -> said;
        };
    }
}
