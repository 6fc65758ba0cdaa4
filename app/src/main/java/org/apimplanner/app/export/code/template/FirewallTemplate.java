package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.app.export.code.template.Node.Fields;
import org.apimplanner.app.export.code.template.TemplateDocument.Input;
import org.apimplanner.app.export.code.template.TemplateDocument.Resource;
import org.apimplanner.model.deployment.CollectionRule;
import org.apimplanner.model.deployment.CollectionRule.DestinationKind;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.Parameter;
import org.apimplanner.model.deployment.RuleCollection;
import org.apimplanner.model.deployment.RuleCollectionGroup;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.DeploymentTool;

/// The template of the rule collection groups, for the policy of an Azure Firewall that others own.
final class FirewallTemplate {
    private static final String POLICIES = "Microsoft.Network/firewallPolicies";
    private static final String POLICY_NAME = "firewallPolicyName";

    private FirewallTemplate() {}

    static TemplateDocument of(Deployment deployment) {
        String version = deployment.facts().version(DeploymentTool.NETWORK);
        Resource policy = Resource.of(
                        "firewallPolicy", POLICIES, version, Expressions.parameter(POLICY_NAME), Fields.of())
                .asExisting();
        List<Resource> resources = new ArrayList<>(List.of(policy));
        for (RuleCollectionGroup group : deployment.firewall()) {
            List<Resource> groups = resources.subList(1, resources.size());
            // A policy takes one change at a time.
            resources.add(
                    group(group, version).in(policy).after(groups.isEmpty() ? List.of() : List.of(groups.getLast())));
        }
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                POLICY_NAME,
                "string",
                "The name of the firewall policy, in the resource group of this deployment.",
                Optional.empty()));
        deployment.firewallParameters().forEach(parameter -> inputs.add(TemplateParameters.of(parameter)));
        return new TemplateDocument(inputs, resources, List.of(), List.of());
    }

    private static Resource group(RuleCollectionGroup group, String version) {
        List<Node> collections = group.collections().stream()
                .<Node>map(FirewallTemplate::collection)
                .toList();
        Fields properties = Fields.of()
                .with("priority", new Node.Whole(group.priority()))
                .with("ruleCollections", new Node.Items(collections));
        String label = group.label();
        String symbol = "rules" + label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        return Resource.of(
                        symbol,
                        POLICIES + "/ruleCollectionGroups",
                        version,
                        new Node.Text(group.name()),
                        Fields.of().with("properties", properties))
                .saying(CodePurpose.of(group));
    }

    private static Fields collection(RuleCollection collection) {
        List<Node> rules =
                collection.rules().stream().<Node>map(FirewallTemplate::rule).toList();
        return Fields.of()
                .with("ruleCollectionType", "FirewallPolicyFilterRuleCollection")
                .with("name", collection.name())
                .with("priority", new Node.Whole(collection.priority()))
                .with("action", Fields.of().with("type", "Allow"))
                .with("rules", new Node.Items(rules));
    }

    private static Fields rule(CollectionRule rule) {
        boolean application = rule.kind() == DestinationKind.WEB_HOST;
        Fields common = Fields.of()
                .with("ruleType", application ? "ApplicationRule" : "NetworkRule")
                .with("name", rule.name())
                .with("description", rule.description())
                .with(
                        "sourceAddresses",
                        new Node.Items(List.of(Expressions.value(rule.source(), Parameter::camelCase))));
        List<String> destination = List.of(rule.destination());
        if (application) {
            return common.with(
                            "protocols",
                            new Node.Items(rule.ports().stream()
                                    .<Node>map(FirewallTemplate::webProtocol)
                                    .toList()))
                    .with("targetFqdns", Node.texts(destination));
        }
        return common.with(
                        "ipProtocols",
                        Node.texts(rule.protocols().stream()
                                .map(FirewallTemplate::ipProtocol)
                                .toList()))
                .with(
                        rule.kind() == DestinationKind.ADDRESS ? "destinationAddresses" : "destinationFqdns",
                        Node.texts(destination))
                .with("destinationPorts", Node.texts(rule.ports()));
    }

    private static Fields webProtocol(PortRange port) {
        return Fields.of()
                .with("protocolType", port.equals(PortRange.of(80)) ? "Http" : "Https")
                .with("port", new Node.Whole(port.from()));
    }

    private static String ipProtocol(Protocol protocol) {
        return protocol == Protocol.ANY ? "Any" : protocol.word().toUpperCase(Locale.ROOT);
    }
}
