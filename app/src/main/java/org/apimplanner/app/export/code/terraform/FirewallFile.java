package org.apimplanner.app.export.code.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apimplanner.app.export.code.CodePurpose;
import org.apimplanner.app.export.code.terraform.Hcl.Attribute;
import org.apimplanner.app.export.code.terraform.Hcl.Block;
import org.apimplanner.app.export.code.terraform.Hcl.Item;
import org.apimplanner.app.export.code.terraform.Hcl.Row;
import org.apimplanner.model.deployment.CollectionRule;
import org.apimplanner.model.deployment.CollectionRule.DestinationKind;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.RuleCollection;
import org.apimplanner.model.deployment.RuleCollectionGroup;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// The rule collection groups for the policy of an Azure Firewall that others own. It holds its variable, so
/// that it can be moved to their code as it is.
final class FirewallFile {
    private static final String POLICY = "firewall_policy_id";

    private FirewallFile() {}

    static List<Item> of(Deployment deployment) {
        List<Item> blocks = new ArrayList<>();
        blocks.add(VariableFile.variable(
                POLICY, "The resource id of the firewall policy. Without it the rules are left out.", "null"));
        String previous = "";
        for (RuleCollectionGroup group : deployment.firewall()) {
            blocks.add(group(group, previous));
            previous = label(group);
        }
        return Terms.spaced(blocks);
    }

    private static String label(RuleCollectionGroup group) {
        return group.doubtful() ? group.region() + "_tags" : group.region();
    }

    private static Block group(RuleCollectionGroup group, String previous) {
        String type = "azurerm_firewall_policy_rule_collection_group";
        List<Item> after = previous.isEmpty()
                ? List.of()
                : List.of(
                        new Hcl.Comment("A policy takes one change at a time."),
                        Terms.raw("depends_on", "[" + type + "." + previous + "]"));
        return Terms.resource(
                type,
                label(group),
                Terms.apart(
                        Stream.concat(
                                        CodePurpose.of(group).stream().map(Hcl.Comment::new),
                                        Stream.of(Terms.raw("count", "var." + POLICY + " == null ? 0 : 1")))
                                .toList(),
                        List.of(
                                Terms.text("name", group.name()),
                                Terms.raw("firewall_policy_id", "var." + POLICY),
                                Terms.number("priority", group.priority())),
                        Terms.spaced(group.collections().stream()
                                .map(FirewallFile::collection)
                                .toList()),
                        after));
    }

    private static Block collection(RuleCollection collection) {
        return new Block(
                (collection.application() ? "application" : "network") + "_rule_collection",
                Terms.apart(
                        List.of(
                                Terms.text("name", collection.name()),
                                Terms.number("priority", collection.priority()),
                                Terms.text("action", "Allow")),
                        Terms.spaced(collection.rules().stream()
                                .map(FirewallFile::rule)
                                .toList())));
    }

    private static Block rule(CollectionRule rule) {
        boolean application = rule.kind() == DestinationKind.WEB_HOST;
        List<Item> items = new ArrayList<>(List.of(
                Terms.text("name", rule.name()),
                Terms.text("description", rule.description()),
                new Attribute("source_addresses", new Row(List.of(Terms.value(rule.source()))))));
        List<String> destination = List.of(rule.destination());
        items.add(new Attribute(
                rule.kind() == DestinationKind.ADDRESS ? "destination_addresses" : "destination_fqdns",
                Hcl.row(destination)));
        if (application) {
            return new Block(
                    "rule",
                    Terms.apart(
                            items,
                            Terms.spaced(rule.ports().stream()
                                    .map(FirewallFile::webProtocol)
                                    .toList())));
        }
        items.add(new Attribute("destination_ports", Hcl.row(rule.ports())));
        items.add(new Attribute(
                "protocols",
                Hcl.row(rule.protocols().stream().map(FirewallFile::ipProtocol).toList())));
        return new Block("rule", items);
    }

    private static Block webProtocol(PortRange port) {
        return new Block(
                "protocols",
                List.of(
                        Terms.text("type", port.equals(PortRange.of(80)) ? "Http" : "Https"),
                        Terms.number("port", port.from())));
    }

    private static String ipProtocol(Protocol protocol) {
        return protocol == Protocol.ANY ? "Any" : protocol.word().toUpperCase(Locale.ROOT);
    }
}
