package org.apimplanner.app.export.code.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.export.code.template.Node.Expression;
import org.apimplanner.app.export.code.template.Node.Fields;

/// One template: a file of Bicep, or a deployment of ARM.
///
/// @param modules deployments of other templates
record TemplateDocument(List<Input> inputs, List<Resource> resources, List<Module> modules, List<Output> outputs) {
    TemplateDocument {
        inputs = List.copyOf(inputs);
        resources = List.copyOf(resources);
        modules = List.copyOf(modules);
        outputs = List.copyOf(outputs);
    }

    /// What a template is given.
    ///
    /// @param initial empty where it must be given
    record Input(String name, String type, String description, Optional<Node> initial) {}

    /// @param symbol the name within the template
    /// @param name for a child the last part alone
    /// @param parent of a child, a resource of this template
    /// @param condition when it is deployed; empty for always
    /// @param existing whether it is only referred to
    /// @param after resources that must be there first
    record Resource(
            String symbol,
            String type,
            String apiVersion,
            Node name,
            Optional<Resource> parent,
            Optional<Expression> condition,
            boolean existing,
            Fields body,
            List<Resource> after,
            List<String> comments) {
        Resource {
            after = List.copyOf(after);
            comments = List.copyOf(comments);
        }

        static Resource of(String symbol, String type, String apiVersion, Node name, Fields body) {
            return new Resource(
                    symbol,
                    type,
                    apiVersion,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    body,
                    List.of(),
                    List.of());
        }

        Resource asExisting() {
            return new Resource(
                    symbol, type, apiVersion, name, parent, condition, true, Fields.of(), List.of(), comments);
        }

        Resource in(Resource owner) {
            return new Resource(
                    symbol, type, apiVersion, name, Optional.of(owner), condition, existing, body, after, comments);
        }

        Resource when(Expression wanted) {
            return new Resource(
                    symbol, type, apiVersion, name, parent, Optional.of(wanted), existing, body, after, comments);
        }

        Resource after(List<Resource> others) {
            return new Resource(symbol, type, apiVersion, name, parent, condition, existing, body, others, comments);
        }

        Resource saying(List<String> lines) {
            return new Resource(symbol, type, apiVersion, name, parent, condition, existing, body, after, lines);
        }

        /// Its id, wherever it is referred to.
        Expression id() {
            return Expressions.id(symbol, type, armNames());
        }

        /// The parts of its name in ARM's spelling, those of its parents first.
        List<String> armNames() {
            String own = Expressions.arm(name);
            return parent.map(owner -> Stream.concat(owner.armNames().stream(), Stream.of(own))
                            .toList())
                    .orElse(List.of(own));
        }
    }

    /// @param file its Bicep file, beside the main one
    /// @param resourceGroup where it is deployed
    record Module(
            String symbol,
            String deploymentName,
            String file,
            TemplateDocument template,
            Expression resourceGroup,
            Fields arguments,
            List<Module> after,
            List<String> comments) {
        Module {
            after = List.copyOf(after);
            comments = List.copyOf(comments);
        }

        /// What the module gives back, for other modules.
        Expression output(String name, String apiVersion) {
            return new Expression(
                    "reference(" + armId() + ", " + Expressions.quoted(apiVersion) + ").outputs." + name + ".value",
                    symbol + ".outputs." + name);
        }

        String armId() {
            return "resourceId(" + resourceGroup.arm() + ", 'Microsoft.Resources/deployments', "
                    + Expressions.quoted(deploymentName) + ")";
        }
    }

    record Output(String name, String description, Expression value) {}
}
