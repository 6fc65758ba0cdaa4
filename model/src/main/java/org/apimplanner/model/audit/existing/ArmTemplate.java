package org.apimplanner.model.audit.existing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.ReadProblem;

/// Walks an ARM template: its resources as a list or by symbolic name, the resources inside resources,
/// and nested deployments. What a template only points to (linked templates, copy loops, values of
/// parameters without default) is unresolved.
///
/// @param scope what its expressions may name
record ArmTemplate(ArmScope scope) {
    private static final ResourceReader READER = new ResourceReader(true);

    static boolean isOne(Element element) {
        boolean schema = element.text("$schema")
                .filter(s -> ArmScope.lower(s).contains("deploymenttemplate"))
                .isPresent();
        return schema || element.has("contentVersion") && element.has("resources");
    }

    static Reading<Piece> read(Element template) {
        return new ArmTemplate(ArmScope.of(template, Map.of())).resources(template, Path.ROOT);
    }

    /// The full type and name of a resource: those of the resources around it and its own.
    private record Path(String type, String name) {
        static final Path ROOT = new Path("", "");

        Path below(String innerType, String innerName) {
            boolean full = type.isEmpty() || Kind.ofType(innerType).isPresent();
            return new Path(
                    full ? innerType : type + "/" + innerType, name.isEmpty() ? innerName : name + "/" + innerName);
        }

        boolean isDeployment() {
            return type.equalsIgnoreCase("Microsoft.Resources/deployments");
        }

        Identity identity() {
            int slash = name.lastIndexOf('/');
            Optional<String> parent =
                    slash < 0 ? Optional.empty() : Optional.of(Identity.last(name.substring(0, slash)));
            return new Identity(Identity.last(name), new Owner(parent, Optional.empty()));
        }
    }

    private Reading<Piece> resources(Element holder, Path around) {
        Optional<Element> list = holder.field("resources").map(this::structure);
        if (list.isEmpty()) {
            return Reading.none();
        }
        if (!list.get().isObject() && !list.get().isList()) {
            return Reading.problem(list.get().problem("resources", "a list of resources"));
        }
        List<Element> resources =
                list.get().isObject() ? list.get().members() : list.get().items();
        return Reading.each(resources, resource -> resource(resource, around));
    }

    /// What an expression stands for, where a list or object is wanted; those themselves stay as they are.
    private Element structure(Element element) {
        return element.isObject() || element.isList() ? element : scope.resolved(element);
    }

    private Reading<Piece> resource(Element resource, Path around) {
        String name =
                resource.field("name").flatMap(n -> scope.resolved(n).text()).orElseGet(() -> Identity.name(resource));
        Path path = around.below(resource.text("type").orElse(""), name);
        Optional<Kind> kind = Kind.ofType(path.type());
        if (!resource.isObject()) {
            return Reading.problem(scope.resolved(resource).problem(name, "a resource"));
        }
        if (kind.isEmpty() && !path.isDeployment()) {
            return resources(resource, path);
        }
        Optional<Element> condition = resource.field("condition").map(scope::resolved);
        if (is(condition, "false") || is(resource.field("existing"), "true")) {
            return Reading.none();
        }
        if (isLoop(resource)) {
            return Reading.problem(new ReadProblem(
                    resource.place(), true, name, "a resource in a copy loop", "resources that stand one by one"));
        }
        Reading<Piece> doubt = condition
                .filter(Element::unresolved)
                .map(c -> Reading.<Piece>problem(c.problem(name, "true or false")))
                .orElse(Reading.none());
        Reading<Piece> own = kind.map(k -> READER.read(k, scope.resolved(resource), path.identity()))
                .orElseGet(() -> deployment(resource, name));
        return Reading.all(List.of(doubt, own, resources(resource, path)));
    }

    private static boolean is(Optional<Element> element, String word) {
        return element.filter(e -> !e.unresolved())
                .flatMap(Element::text)
                .filter(word::equalsIgnoreCase)
                .isPresent();
    }

    /// A loop over the resource; one inside its properties concerns only those.
    private static boolean isLoop(Element resource) {
        return resource.json() instanceof Json.Obj object
                && object.members().stream().anyMatch(m -> m.name().equalsIgnoreCase("copy"));
    }

    /// A nested template sees the names of the one around it, unless it asks for its own.
    private Reading<Piece> deployment(Element deployment, String name) {
        Optional<Element> template = deployment.field("template").map(this::structure);
        if (template.filter(Element::isObject).isEmpty()) {
            return Reading.problem(new ReadProblem(
                    deployment.place(), true, name, "a deployment of a template elsewhere", "the template itself"));
        }
        boolean inner = deployment
                .field("expressionEvaluationOptions")
                .flatMap(options -> options.text("scope"))
                .filter("inner"::equalsIgnoreCase)
                .isPresent();
        ArmTemplate nested = inner ? new ArmTemplate(ArmScope.of(template.get(), passed(deployment))) : this;
        return nested.resources(template.get(), Path.ROOT);
    }

    private Map<String, Json> passed(Element deployment) {
        Map<String, Json> values = new HashMap<>();
        for (Json.Member member : ArmScope.members(deployment, "parameters")) {
            new Element(member.value(), deployment.place())
                    .field("value")
                    .ifPresent(value -> values.put(ArmScope.lower(member.name()), scope.resolved(value.json())));
        }
        return values;
    }
}
