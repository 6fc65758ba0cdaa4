package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apimplanner.model.audit.arm.CopyLoop;
import org.apimplanner.model.audit.arm.Environment;
import org.apimplanner.model.audit.arm.Evaluator;
import org.apimplanner.model.audit.arm.TemplateScope;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.ReadProblem;

/// Walks an ARM template: its resources as a list or by symbolic name, each as often as its loop runs,
/// the resources inside resources, and nested deployments. What a template only points to (linked
/// templates, values that only Azure knows) is unresolved.
///
/// @param scope what its expressions may name
record TemplateWalk(ArmScope scope) {
    private static final ResourceReader READER = new ResourceReader(true);

    static boolean isOne(PlacedValue element) {
        boolean schema = element.text("$schema")
                .filter(s -> ArmScope.lower(s).contains("deploymenttemplate"))
                .isPresent();
        return schema || element.has("contentVersion") && element.has("resources");
    }

    /// @param parameters what a parameters file gives: entries with a value, by parameter
    static Reading<ResourcePiece> read(PlacedValue template, List<Json.Member> parameters) {
        Evaluator evaluator = new Evaluator();
        Environment environment =
                TemplateScope.of(evaluator, template.json(), parameters).environment();
        return new TemplateWalk(new ArmScope(evaluator, environment, true)).resources(template, ArmPath.ROOT);
    }

    private Reading<ResourcePiece> resources(PlacedValue holder, ArmPath around) {
        Optional<PlacedValue> field = holder.field("resources");
        if (field.isEmpty()) {
            return Reading.none();
        }
        boolean plain = field.get().isObject() || field.get().isList();
        PlacedValue list = plain ? field.get() : scope.resolved(field.get());
        if (!list.isObject() && !list.isList()) {
            return Reading.problem(list.problem("resources", "a list of resources"));
        }
        TemplateWalk inside = plain ? this : new TemplateWalk(scope.given());
        List<PlacedValue> resources = list.isObject() ? list.members() : list.items();
        return Reading.each(resources, resource -> inside.repeated(resource, around));
    }

    private Reading<ResourcePiece> repeated(PlacedValue resource, ArmPath around) {
        Optional<CopyLoop> loop = CopyLoop.of(resource.json());
        if (loop.isEmpty()) {
            return resource(resource, around);
        }
        CopyLoop.Count count = loop.get().count(scope.evaluator(), scope.environment());
        OptionalLong times = count.times();
        if (times.isEmpty()) {
            return loopWithoutEnd(resource, around, new PlacedValue(count.cause(), resource.place()));
        }
        List<Reading<ResourcePiece>> readings = new ArrayList<>();
        for (int i = 0; i < times.getAsLong(); i++) {
            if (!scope.evaluator().affordsTurn(resource.json())) {
                String found = "loops inside loops, which make more than is followed";
                readings.add(Reading.apart(new ReadProblem(
                        resource.place(), true, loop.get().name(), found, "the deployed resources (az output)")));
                break;
            }
            Environment turn = scope.environment().at(loop.get().name(), i);
            readings.add(new TemplateWalk(scope.in(turn)).resource(resource, around));
        }
        return Reading.all(readings);
    }

    /// A loop of which nobody knows how often it runs: the group or table that its rules or routes belong
    /// to lacks some. Whole resources are named, but for deployments that decide over no traffic.
    private Reading<ResourcePiece> loopWithoutEnd(PlacedValue resource, ArmPath around, PlacedValue cause) {
        ArmPath path = path(resource, around);
        Optional<ResourceKind> kind = ResourceKind.ofType(path.type());
        Optional<ReadProblem> unread = unread(resource, path);
        if (kind.isEmpty() && !path.isDeployment() && unread.isEmpty() && !resource.has("resources")) {
            return Reading.none();
        }
        if (path.isDeployment() && JsonShapes.tellsNothing(deployment(resource, path))) {
            return Reading.none();
        }
        ReadProblem problem = cause.problem(path.name(), "a loop whose count is known");
        return new ArmLoose(kind, path.identity().owner(), resource.place()).lacking(problem);
    }

    private ArmPath path(PlacedValue resource, ArmPath around) {
        String name =
                resource.field("name").flatMap(n -> scope.resolved(n).text()).orElseGet(() -> Identity.name(resource));
        PlacedValue type = resource.field("type").map(scope::resolved).orElse(resource);
        return around.below(type.unresolved() ? "" : type.text().orElse(""), name);
    }

    private Optional<ReadProblem> unread(PlacedValue resource, ArmPath path) {
        return ResourceKind.unread(seen(resource, path), path.type(), path.name());
    }

    /// The resource with the values of its expressions, where these can tell what it is.
    private PlacedValue seen(PlacedValue resource, ArmPath path) {
        if (DescribedResource.isOne(path.type())) {
            return scope.resolved(resource);
        }
        boolean literal = !resource.has("copy")
                && resource.field("properties").filter(p -> !p.isObject()).isEmpty();
        return literal || ResourceKind.ofType(path.type()).isPresent() ? resource : scope.resolved(resource);
    }

    private Reading<ResourcePiece> resource(PlacedValue resource, ArmPath around) {
        ArmPath path = path(resource, around);
        Optional<ResourceKind> kind = ResourceKind.ofType(path.type());
        if (!resource.isObject()) {
            return Reading.problem(scope.resolved(resource).problem(path.name(), "a resource"));
        }
        Optional<PlacedValue> condition = resource.field("condition").map(scope::resolved);
        if (is(condition, "false")) {
            return Reading.none();
        }
        if (is(resource.field("existing"), "true")) {
            return resources(resource, path);
        }
        if (kind.isEmpty() && !path.isDeployment()) {
            Reading<ResourcePiece> own = ResourceKind.stranger(seen(resource, path), path.type(), path.name());
            return own.plus(resources(resource, path));
        }
        Reading<ResourcePiece> own = kind.map(k -> READER.read(k, scope.resolved(resource), path.identity()))
                .orElseGet(() -> deployment(resource, path));
        Reading<ResourcePiece> all = own.plus(resources(resource, path));
        Optional<PlacedValue> open = condition.filter(PlacedValue::unresolved);
        return open.map(c -> ArmLoose.doubted(all, c.problem(path.name(), "true or false")))
                .orElse(all);
    }

    private static boolean is(Optional<PlacedValue> element, String word) {
        return element.filter(e -> !e.unresolved())
                .flatMap(PlacedValue::text)
                .filter(word::equalsIgnoreCase)
                .isPresent();
    }

    /// A nested template sees the names of the one around it, unless it asks for its own.
    private Reading<ResourcePiece> deployment(PlacedValue deployment, ArmPath path) {
        Optional<PlacedValue> template = deployment.field("template").map(t -> t.isObject() ? t : scope.resolved(t));
        if (template.filter(PlacedValue::isObject).isEmpty()) {
            return Reading.problem(new ReadProblem(
                    deployment.place(),
                    true,
                    path.name(),
                    "a deployment of a template elsewhere",
                    "the template itself, as bicep build writes it, or the deployed resource"));
        }
        Optional<String> group = deployment
                .field("resourceGroup")
                .map(scope::resolved)
                .filter(g -> !g.unresolved())
                .flatMap(PlacedValue::text);
        TemplateWalk nested = this;
        if (Evaluator.hasOwnScope(deployment.json())) {
            Environment around = scope.environment();
            nested = new TemplateWalk(
                    scope.in(around.scope().nested(deployment.json(), around).environment()));
        }
        return nested.resources(template.get(), path.inside(group));
    }
}
