package org.apimplanner.app.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.diff.RowChange;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Route;

/// The rows of a comparison for people, in the portal's words, as they are after the change if they still
/// are.
public final class RowWords {
    private RowWords() {}

    public static String of(RowChange<?> change) {
        Object row = Stream.concat(change.after().stream(), change.before().stream())
                .findFirst()
                .orElse("");
        return switch (row) {
            case NsgRule rule ->
                rule.name() + ": " + rule.direction().word() + " " + rule.priority() + " "
                        + rule.access().word() + " " + PortalWords.of(rule.protocol()) + " "
                        + PortalWords.end(rule.source()) + " to " + PortalWords.end(rule.destination()) + " "
                        + ports(rule.destinationPorts()) + ", "
                        + rule.requirement().word();
            case Route route ->
                route.name() + ": " + route.destination() + " to " + PortalWords.of(route.nextHopType())
                        + route.nextHopAddress().map(address -> " " + address).orElse("");
            case FirewallRule rule ->
                rule.direction().word() + " " + PortalWords.of(rule.protocol()) + " "
                        + PortalWords.end(rule.destination()) + " " + ports(rule.ports()) + ", "
                        + rule.requirement().word();
            default -> change.label();
        };
    }

    private static String ports(List<PortRange> ports) {
        return ports.stream()
                .sorted()
                .map(port -> PortalWords.end(port.toString()))
                .collect(Collectors.joining(", "));
    }
}
