package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apimplanner.model.json.Json;

/// The parameters, variables and functions of one template, each evaluated when it is first asked for.
public final class TemplateScope {
    private final Evaluator evaluator;
    private final Json template;
    private final Map<String, Given> given;
    private final Map<String, Json> declared = new HashMap<>();
    private final Map<String, Json> variables = new HashMap<>();
    private final Map<String, CopyLoop> variableLoops = new HashMap<>();
    private final Map<String, Function> functions = new HashMap<>();
    private final Map<String, Json> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<Json, Map<Map<String, Integer>, TemplateScope>> nested = new IdentityHashMap<>();
    private final DeclaredResources resources;

    /// What is given to a parameter: an entry with a `value`, and where its expressions stand.
    private record Given(Json entry, Environment in) {}

    /// A function that a template defines.
    record Function(List<String> parameters, Json body) {
        Map<String, Json> named(List<Json> arguments) {
            Map<String, Json> named = new HashMap<>();
            for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
                named.put(parameters.get(i), arguments.get(i));
            }
            return named;
        }
    }

    private TemplateScope(Evaluator evaluator, Json template, Map<String, Given> given) {
        this.evaluator = evaluator;
        this.template = template;
        this.given = given;
        members(template, "parameters").forEach(p -> declared.put(lower(p.name()), p.value()));
        for (Json.Member variable : members(template, "variables")) {
            List<CopyLoop> loops = CopyLoop.inObject(variable);
            loops.forEach(loop -> variableLoops.put(lower(loop.name()), loop));
            variables.put(lower(variable.name()), variable.value());
        }
        Values.field(template, "functions")
                .flatMap(Values::list)
                .orElse(List.of())
                .forEach(this::functions);
        this.resources = new DeclaredResources(evaluator, template, Environment.of(this));
    }

    /// The scope of a whole template.
    ///
    /// @param parameters entries by parameter, each an object with a `value`, as a parameters file has them
    public static TemplateScope of(Evaluator evaluator, Json template, List<Json.Member> parameters) {
        Environment outside = Environment.of(new TemplateScope(evaluator, Json.NULL, Map.of()));
        Map<String, Given> given = new HashMap<>();
        parameters.forEach(p -> given.put(lower(p.name()), new Given(literal(p.value()), outside)));
        return new TemplateScope(evaluator, template, given);
    }

    /// A parameters file holds values, not expressions.
    private static Json literal(Json value) {
        return switch (value) {
            case Json.Text text -> text.value().startsWith("[") ? new Json.Text("[" + text.value()) : text;
            case Json.Arr list ->
                new Json.Arr(list.items().stream().map(TemplateScope::literal).toList());
            case Json.Obj object ->
                new Json.Obj(object.members().stream()
                        .map(m -> new Json.Member(m.name(), literal(m.value())))
                        .toList());
            case Json.Literal l -> l;
            case Json.Nothing n -> n;
            case Json.Unresolved u -> u;
        };
    }

    /// Knows no name: for resources outside a template.
    public static TemplateScope none(Evaluator evaluator) {
        return new TemplateScope(evaluator, Json.NULL, Map.of());
    }

    private void functions(Json space) {
        String prefix = Values.field(space, "namespace").flatMap(Values::text).orElse("") + ".";
        for (Json.Member member : members(space, "members")) {
            List<String> names =
                    Values.field(member.value(), "parameters").flatMap(Values::list).orElse(List.of()).stream()
                            .flatMap(p -> Values.field(p, "name").flatMap(Values::text).stream())
                            .map(TemplateScope::lower)
                            .toList();
            Json body = Values.field(member.value(), "output")
                    .flatMap(output -> Values.field(output, "value"))
                    .orElse(Json.NULL);
            functions.put(lower(prefix + member.name()), new Function(names, body));
        }
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<Json.Member> members(Json holder, String field) {
        return Values.field(holder, field).flatMap(Values::members).orElse(List.of());
    }

    Optional<Function> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /// The value of a parameter: what is given, else its default.
    Json parameter(String name) {
        return once("parameter " + lower(name), "parameters('" + name + "')", () -> parameterValue(name));
    }

    private Json parameterValue(String name) {
        Json declaration = declared.get(lower(name));
        if (declaration == null) {
            return Open.parameter(name);
        }
        Json value = Optional.ofNullable(given.get(lower(name)))
                .map(g -> givenValue(name, evaluator.value(g.entry(), g.in())))
                .orElse(Json.NULL);
        Optional<Json> preset = Values.field(declaration, "defaultValue");
        if (!(value instanceof Json.Nothing) || preset.isEmpty()) {
            boolean nullable = given.containsKey(lower(name))
                    || Values.field(declaration, "nullable")
                            .flatMap(Values::flag)
                            .orElse(false);
            return value instanceof Json.Nothing && !nullable ? Open.parameter(name) : value;
        }
        return evaluator.value(preset.get(), Environment.of(this));
    }

    private static Json givenValue(String name, Json entry) {
        if (entry instanceof Json.Unresolved) {
            return entry;
        }
        Optional<Json> value = Values.field(entry, "value");
        return value.orElseGet(() -> Values.field(entry, "reference").isPresent() ? Open.secret(name) : Json.NULL);
    }

    Json variable(String name) {
        return once("variable " + lower(name), "variables('" + name + "')", () -> {
            CopyLoop loop = variableLoops.get(lower(name));
            Environment here = Environment.of(this);
            if (loop != null) {
                return loop.list(evaluator, here);
            }
            Json value = variables.get(lower(name));
            return value == null ? Open.name("variables('" + name + "')", name) : evaluator.value(value, here);
        });
    }

    /// A value that is made once. One that is made of itself has none.
    private Json once(String key, String written, Supplier<Json> making) {
        Json before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            return Open.endless(written + ", which is made of itself");
        }
        Json value = making.get();
        open.remove(key);
        known.put(key, value);
        return value;
    }

    /// The resource, deployment or list of them that an expression refers to by its symbolic name, name
    /// or id.
    DeclaredResources resources() {
        return resources;
    }

    /// Where the expressions of this template stand, outside of any loop.
    public Environment environment() {
        return Environment.of(this);
    }

    /// The scope of the template inside a deployment.
    ///
    /// @param deployment the deployment as the template around it has it, unevaluated
    public TemplateScope nested(Json deployment, Environment in) {
        Map<Map<String, Integer>, TemplateScope> instances = nested.computeIfAbsent(deployment, d -> new HashMap<>());
        TemplateScope before = instances.get(in.loops());
        if (before != null) {
            return before;
        }
        Json properties = Values.field(deployment, "properties").orElse(deployment);
        Json inner = evaluator.templateOf(properties, in);
        Map<String, Given> values = new HashMap<>();
        members(properties, "parameters").forEach(p -> values.put(lower(p.name()), new Given(p.value(), in)));
        TemplateScope scope = new TemplateScope(evaluator, inner, values);
        instances.put(in.loops(), scope);
        return scope;
    }

    /// The outputs that a template declares, each evaluated here.
    Json outputs() {
        return once("outputs", "outputs", () -> outputs(template, Environment.of(this)));
    }

    Json outputs(Json holder, Environment in) {
        List<Json.Member> outputs = new ArrayList<>();
        for (Json.Member output : members(holder, "outputs")) {
            Json value = CopyLoop.of(output.value())
                    .map(loop -> loop.list(evaluator, in))
                    .orElseGet(() -> evaluator.value(
                            Values.field(output.value(), "value").orElse(Json.NULL), in));
            outputs.add(new Json.Member(output.name(), new Json.Obj(List.of(new Json.Member("value", value)))));
        }
        return new Json.Obj(outputs);
    }
}
