package org.apimplanner.app.export.code.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.table.Cell;
import org.apimplanner.model.deployment.CollectionRule;
import org.apimplanner.model.deployment.CollectionRule.DestinationKind;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.RuleCollection;
import org.apimplanner.model.deployment.RuleCollectionGroup;
import org.apimplanner.model.net.PortRange;

/// The firewall's rules as CSV, in the columns in which the portal asks for them.
final class FirewallSheet {
    private static final List<String> HEADS = List.of(
            "Rule collection group",
            "Rule collection type",
            "Rule collection",
            "Priority",
            "Action",
            "Name",
            "Source type",
            "Source",
            "Protocol",
            "Destination ports",
            "Destination type",
            "Destination",
            "Description");

    private FirewallSheet() {}

    static String of(Deployment deployment) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RuleCollectionGroup group : deployment.firewall()) {
            for (RuleCollection collection : group.collections()) {
                collection.rules().forEach(rule -> rows.add(row(group, collection, rule)));
            }
        }
        return CsvText.file(HEADS, rows);
    }

    private static List<Cell> row(RuleCollectionGroup group, RuleCollection collection, CollectionRule rule) {
        boolean web = rule.kind() == DestinationKind.WEB_HOST;
        return List.of(
                words(group.name()),
                words(collection.application() ? "Application" : "Network"),
                words(collection.name()),
                new Cell.Count(collection.priority()),
                words("Allow"),
                words(rule.name()),
                words("IP address"),
                words(rule.source().shown()),
                several(web ? webProtocols(rule) : ipProtocols(rule)),
                several(rule.ports().stream().map(PortRange::toString).toList()),
                words(destinationType(rule)),
                words(rule.destination()),
                new Cell.Personal(rule.description()));
    }

    private static String destinationType(CollectionRule rule) {
        return switch (rule.kind()) {
            case WEB_HOST, RESOLVED_HOST -> "FQDN";
            case ADDRESS -> isTag(rule.destination()) ? "Service tag" : "IP address";
        };
    }

    /// Addresses, ranges and the asterisk for all of them begin with no letter.
    private static boolean isTag(String destination) {
        return Character.isLetter(destination.charAt(0));
    }

    private static List<String> webProtocols(CollectionRule rule) {
        return rule.ports().stream()
                .map(port -> (port.equals(PortRange.of(80)) ? "Http:" : "Https:") + port)
                .toList();
    }

    private static List<String> ipProtocols(CollectionRule rule) {
        return rule.protocols().stream()
                .map(protocol -> protocol.word().toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Cell words(String text) {
        return new Cell.Words(text);
    }

    private static Cell several(List<String> items) {
        return new Cell.Words(String.join("; ", items));
    }
}
