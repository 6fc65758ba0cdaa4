package org.apimplanner.app.export.code.template;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.export.code.CodeHead;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.app.export.code.template.TemplateDocument.Module;
import org.apimplanner.app.export.code.template.TemplateDocument.Output;
import org.apimplanner.app.export.code.template.TemplateDocument.Resource;

/// A template as one file of Bicep.
final class BicepFile {
    private final StringBuilder text = new StringBuilder();

    private BicepFile() {}

    /// @param notes what the head says beside its own lines
    /// @param fragment lines at the end that are comments
    static String text(TemplateDocument template, CodeHead head, List<String> notes, List<String> fragment) {
        BicepFile file = new BicepFile();
        head.lines(notes).forEach(line -> file.text.append(BicepText.comment(line)));
        file.text.append("\ntargetScope = 'resourceGroup'\n");
        template.inputs().forEach(file::input);
        template.resources().forEach(file::resource);
        template.modules().forEach(file::module);
        template.outputs().forEach(file::output);
        if (!fragment.isEmpty()) {
            file.text.append('\n');
            fragment.forEach(line -> file.text.append(BicepText.comment(line)));
        }
        return file.text.toString();
    }

    private void input(Input input) {
        text.append('\n').append(description(input.description()));
        text.append("param ").append(input.name()).append(' ').append(input.type());
        input.initial().ifPresent(node -> text.append(" = ").append(BicepText.of(node)));
        text.append('\n');
    }

    private void output(Output output) {
        text.append('\n').append(description(output.description()));
        text.append("output ").append(output.name()).append(" string = ");
        text.append(BicepText.of(output.value())).append('\n');
    }

    private static String description(String description) {
        return "@description(" + BicepText.quoted(description) + ")\n";
    }

    private void resource(Resource resource) {
        text.append('\n');
        resource.comments().forEach(line -> text.append(BicepText.comment(line)));
        text.append("resource ").append(resource.symbol()).append(' ');
        text.append(BicepText.quoted(resource.type() + "@" + resource.apiVersion()));
        text.append(resource.existing() ? " existing = " : " = ");
        resource.condition()
                .ifPresent(wanted -> text.append("if (").append(wanted.bicep()).append(") "));
        Fields body = Fields.of();
        if (resource.parent().isPresent()) {
            body = body.with(
                    "parent", new Node.Expression("", resource.parent().get().symbol()));
        }
        body = body.with("name", resource.name());
        for (Node.Field field : resource.body().fields()) {
            body = body.with(field.name(), field.value());
        }
        String written = BicepText.of(body);
        // What the body refers to is waited for without being said.
        List<String> unsaid = resource.after().stream()
                .map(Resource::symbol)
                .filter(symbol -> !written.contains(": " + symbol + "."))
                .toList();
        body = body.withAny("dependsOn", symbols(unsaid));
        text.append(BicepText.of(body)).append('\n');
    }

    private void module(Module module) {
        text.append('\n');
        module.comments().forEach(line -> text.append(BicepText.comment(line)));
        text.append("module ").append(module.symbol()).append(' ');
        text.append(BicepText.quoted(module.file())).append(" = ");
        Fields body = Fields.of()
                .with("name", module.deploymentName())
                .with(
                        "scope",
                        new Node.Expression(
                                "", "resourceGroup(" + module.resourceGroup().bicep() + ")"))
                .with("params", module.arguments());
        text.append(BicepText.of(body)).append('\n');
    }

    private static List<Node> symbols(List<String> names) {
        return names.stream().<Node>map(name -> new Node.Expression("", name)).collect(Collectors.toList());
    }
}
