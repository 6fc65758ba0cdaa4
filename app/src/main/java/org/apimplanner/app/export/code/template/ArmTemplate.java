package org.apimplanner.app.export.code.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Field;
import org.apimplanner.app.export.code.template.Template.Input;
import org.apimplanner.app.export.code.template.Template.Module;
import org.apimplanner.app.export.code.template.Template.Output;
import org.apimplanner.app.export.code.template.Template.Resource;
import org.apimplanner.model.json.JsonStyle;
import tools.jackson.core.JsonGenerator;

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
    String text(Template template, CodeHead head, List<String> notes, Map<String, Node> fragments) {
        return JsonStyle.pretty(json -> {
            json.writeStartObject();
            start(json);
            json.writeObjectPropertyStart("metadata");
            texts(json, "head", head.lines(notes));
            fragments.forEach((name, node) -> {
                json.writeName(name);
                ArmText.write(json, node);
            });
            json.writeEndObject();
            content(json, template);
            json.writeEndObject();
        });
    }

    private static void start(JsonGenerator json) {
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("contentVersion", "1.0.0.0");
    }

    private void content(JsonGenerator json, Template template) {
        json.writeObjectPropertyStart("parameters");
        template.inputs().forEach(input -> input(json, input));
        json.writeEndObject();
        json.writeArrayPropertyStart("resources");
        template.resources().stream().filter(r -> !r.existing()).forEach(resource -> resource(json, resource));
        template.modules().forEach(module -> module(json, module));
        json.writeEndArray();
        if (!template.outputs().isEmpty()) {
            json.writeObjectPropertyStart("outputs");
            template.outputs().forEach(output -> output(json, output));
            json.writeEndObject();
        }
    }

    private static void input(JsonGenerator json, Input input) {
        json.writeObjectPropertyStart(input.name());
        json.writeStringProperty("type", input.type());
        input.initial().ifPresent(node -> {
            json.writeName("defaultValue");
            ArmText.write(json, node);
        });
        description(json, input.description());
        json.writeEndObject();
    }

    private static void output(JsonGenerator json, Output output) {
        json.writeObjectPropertyStart(output.name());
        json.writeStringProperty("type", "string");
        json.writeStringProperty("value", ArmText.expression(output.value()));
        description(json, output.description());
        json.writeEndObject();
    }

    private static void description(JsonGenerator json, String description) {
        json.writeObjectPropertyStart("metadata");
        json.writeStringProperty("description", ArmText.text(description));
        json.writeEndObject();
    }

    private static void resource(JsonGenerator json, Resource resource) {
        json.writeStartObject();
        resource.condition().ifPresent(wanted -> json.writeStringProperty("condition", ArmText.expression(wanted)));
        json.writeStringProperty("type", resource.type());
        json.writeStringProperty("apiVersion", resource.apiVersion());
        json.writeName("name");
        ArmText.write(json, name(resource));
        comments(json, resource.comments());
        for (Field field : resource.body().fields()) {
            json.writeName(field.name());
            ArmText.write(json, field.value());
        }
        List<Resource> before = Stream.concat(resource.parent().stream(), resource.after().stream())
                .filter(other -> !other.existing())
                .toList();
        if (!before.isEmpty()) {
            texts(
                    json,
                    "dependsOn",
                    before.stream().map(Resource::id).map(ArmText::expression).toList());
        }
        json.writeEndObject();
    }

    private static void comments(JsonGenerator json, List<String> lines) {
        if (!lines.isEmpty()) {
            json.writeStringProperty("comments", ArmText.text(String.join(" ", lines)));
        }
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

    private void module(JsonGenerator json, Module module) {
        json.writeStartObject();
        json.writeStringProperty("type", DEPLOYMENT);
        json.writeStringProperty("apiVersion", deploymentsVersion);
        json.writeStringProperty("name", module.deploymentName());
        json.writeStringProperty("resourceGroup", ArmText.expression(module.resourceGroup()));
        comments(json, module.comments());
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("mode", "Incremental");
        json.writeObjectPropertyStart("expressionEvaluationOptions");
        json.writeStringProperty("scope", "inner");
        json.writeEndObject();
        json.writeObjectPropertyStart("parameters");
        for (Field argument : module.arguments().fields()) {
            json.writeObjectPropertyStart(argument.name());
            json.writeName("value");
            ArmText.write(json, argument.value());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("template");
        start(json);
        content(json, module.template());
        json.writeEndObject();
        json.writeEndObject();
        if (!module.after().isEmpty()) {
            texts(
                    json,
                    "dependsOn",
                    module.after().stream()
                            .map(other -> "[" + other.armId() + "]")
                            .toList());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
