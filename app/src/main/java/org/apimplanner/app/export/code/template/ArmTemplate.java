package org.apimplanner.app.export.code.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Field;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.app.export.code.template.TemplateDocument.Module;
import org.apimplanner.app.export.code.template.TemplateDocument.Output;
import org.apimplanner.app.export.code.template.TemplateDocument.Resource;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonFields;
import org.apimplanner.model.json.JsonStyle;

/// A template as the JSON that Azure Resource Manager takes; modules are deployments within it.
final class ArmTemplate {
    private static final String SCHEMA =
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
    private static final String DEPLOYMENT = "Microsoft.Resources/deployments";

    private final String deploymentsVersion;

    /// @param deploymentsVersion the API version of deployments within a deployment
    ArmTemplate(String deploymentsVersion) {
        this.deploymentsVersion = deploymentsVersion;
    }

    /// @param notes what the head says beside its own lines
    /// @param fragments what is to be taken over elsewhere, by name
    String text(TemplateDocument template, CodeHead head, List<String> notes, Map<String, Node> fragments) {
        JsonFields metadata = new JsonFields().texts("head", head.lines(notes));
        fragments.forEach((name, node) -> metadata.put(name, ArmText.json(node)));
        return JsonStyle.pretty(content(start().put("metadata", metadata.object()), template));
    }

    private static JsonFields start() {
        return new JsonFields().put("$schema", SCHEMA).put("contentVersion", "1.0.0.0");
    }

    private Json content(JsonFields json, TemplateDocument template) {
        JsonFields parameters = new JsonFields();
        template.inputs().forEach(input -> parameters.put(input.name(), input(input)));
        Stream<Json> resources =
                template.resources().stream().filter(r -> !r.existing()).map(ArmTemplate::resource);
        json.put("parameters", parameters.object())
                .put(
                        "resources",
                        new Json.Arr(Stream.concat(
                                        resources, template.modules().stream().map(this::module))
                                .toList()));
        if (!template.outputs().isEmpty()) {
            JsonFields outputs = new JsonFields();
            template.outputs().forEach(output -> outputs.put(output.name(), output(output)));
            json.put("outputs", outputs.object());
        }
        return json.object();
    }

    private static Json input(Input input) {
        JsonFields json = new JsonFields().put("type", input.type());
        input.initial().ifPresent(node -> json.put("defaultValue", ArmText.json(node)));
        return json.put("metadata", description(input.description())).object();
    }

    private static Json output(Output output) {
        return new JsonFields()
                .put("type", "string")
                .put("value", ArmText.expression(output.value()))
                .put("metadata", description(output.description()))
                .object();
    }

    private static Json description(String description) {
        return new JsonFields().put("description", ArmText.text(description)).object();
    }

    private static Json resource(Resource resource) {
        JsonFields json = new JsonFields();
        resource.condition().ifPresent(wanted -> json.put("condition", ArmText.expression(wanted)));
        json.put("type", resource.type())
                .put("apiVersion", resource.apiVersion())
                .put("name", ArmText.json(name(resource)));
        comments(json, resource.comments());
        resource.body().fields().forEach(field -> json.put(field.name(), ArmText.json(field.value())));
        List<String> before = Stream.concat(resource.parent().stream(), resource.after().stream())
                .filter(other -> !other.existing())
                .map(Resource::id)
                .map(ArmText::expression)
                .toList();
        return after(json, before);
    }

    private static void comments(JsonFields json, List<String> lines) {
        if (!lines.isEmpty()) {
            json.put("comments", ArmText.text(String.join(" ", lines)));
        }
    }

    private static Json after(JsonFields json, List<String> before) {
        return (before.isEmpty() ? json : json.texts("dependsOn", before)).object();
    }

    /// A child's name begins with those of its parents.
    private static Node name(Resource resource) {
        Optional<Resource> parent = resource.parent();
        if (parent.isEmpty()) {
            return resource.name();
        }
        List<String> names = resource.armNames();
        String format =
                names.stream().map(name -> "{" + names.indexOf(name) + "}").collect(Collectors.joining("/"));
        return new Expression("format('" + format + "', " + String.join(", ", names) + ")", "");
    }

    private Json module(Module module) {
        JsonFields json = new JsonFields()
                .put("type", DEPLOYMENT)
                .put("apiVersion", deploymentsVersion)
                .put("name", module.deploymentName())
                .put("resourceGroup", ArmText.expression(module.resourceGroup()));
        comments(json, module.comments());
        JsonFields arguments = new JsonFields();
        for (Field argument : module.arguments().fields()) {
            arguments.put(
                    argument.name(),
                    new JsonFields()
                            .put("value", ArmText.json(argument.value()))
                            .object());
        }
        json.put(
                "properties",
                new JsonFields()
                        .put("mode", "Incremental")
                        .put(
                                "expressionEvaluationOptions",
                                new JsonFields().put("scope", "inner").object())
                        .put("parameters", arguments.object())
                        .put("template", content(start(), module.template()))
                        .object());
        return after(
                json,
                module.after().stream().map(other -> "[" + other.armId() + "]").toList());
    }
}
