package org.apimplanner.model.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.EndpointRow;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.SentenceTemplate;
import org.apimplanner.model.reference.ServiceEndpointRow;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.jspecify.annotations.Nullable;

/// The allowlist for a firewall: the services that the outbound rules name by tag, then the hosts and
/// ports that the documents name beside the port table.
final class FirewallStep {
    private static final String BACKENDS = "{backends}";
    private static final String DNS_SERVERS = "{dnsServers}";

    private FirewallStep() {}

    static List<FirewallRule> rules(PlannedRegion situation, List<NsgRule> nsgRules) {
        Stream<FirewallRule> tags = nsgRules.stream()
                .filter(rule -> rule.direction() == Direction.OUTBOUND && rule.access() == Access.ALLOW)
                .filter(rule -> AzureWords.namesService(rule.destination()))
                .filter(rule -> fromPortTable(situation, rule))
                .map(rule -> tagEntry(situation, rule));
        return each(Stream.concat(
                tags, situation.reference().endpoints().stream().flatMap(row -> applying(situation, row))));
    }

    /// Of the allowlist the hosts alone.
    static List<FirewallRule> hosts(PlannedRegion situation) {
        return each(situation.reference().endpoints().stream()
                .filter(row -> row.kind() == EndpointKind.FQDN)
                .flatMap(row -> applying(situation, row))
                .filter(entry -> entry.kind() == EndpointKind.FQDN));
    }

    private static Stream<FirewallRule> applying(PlannedRegion situation, EndpointRow row) {
        boolean applies = situation.matches(row.appliesTo()) && !PrivateEndpoints.replaces(situation, row.rule());
        return applies ? entries(situation, row) : Stream.empty();
    }

    private static List<FirewallRule> each(Stream<FirewallRule> all) {
        Map<Destination, FirewallRule> entries = new LinkedHashMap<>();
        all.forEach(entry -> entries.merge(Destination.of(entry), entry, FirewallStep::stricter));
        return List.copyOf(entries.values());
    }

    /// What makes two entries one line of an allowlist, whichever features ask for it.
    private record Destination(EndpointKind kind, String name, Protocol protocol, List<PortRange> ports) {
        static Destination of(FirewallRule entry) {
            return new Destination(entry.kind(), entry.destination(), entry.protocol(), entry.ports());
        }

        /// Written out, as in [org.apimplanner.model.net.Ipv4Address].
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Destination line
                    && kind == line.kind
                    && name.equals(line.name)
                    && protocol == line.protocol
                    && ports.equals(line.ports);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + protocol.hashCode();
        }
    }

    private static FirewallRule stricter(FirewallRule first, FirewallRule second) {
        boolean raised = first.requirement() == Requirement.OPTIONAL && second.requirement() == Requirement.REQUIRED;
        return raised ? second : first;
    }

    /// Rules that exist only beside a deny repeat what the endpoint rows say.
    private static boolean fromPortTable(PlannedRegion situation, NsgRule rule) {
        for (NsgRow row : situation.reference().nsgRows()) {
            if (row.id().equals(rule.row()) && row.appliesTo().conditions().contains(Condition.DENY_BY_DEFAULT)) {
                return false;
            }
        }
        return true;
    }

    /// What takes a service endpoint of the subnet never reaches the device.
    private static Optional<ServiceEndpointRow> endpointOf(PlannedRegion situation, String tag) {
        return situation.reference().serviceEndpoints().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .filter(row -> tag.equals(row.tag())
                        || tag.equals(row.tag() + "." + situation.fact().tagSuffix()))
                .findFirst();
    }

    private static FirewallRule tagEntry(PlannedRegion situation, NsgRule rule) {
        Optional<ServiceEndpointRow> endpoint = endpointOf(situation, rule.destination());
        Optional<String> note = endpoint.map(row ->
                        rule.note().map(own -> own + " " + row.firewallNote()).orElse(row.firewallNote()))
                .or(rule::note);
        return new FirewallRule(
                EndpointKind.SERVICE_TAG,
                rule.destination(),
                rule.protocol(),
                rule.destinationPorts(),
                Direction.OUTBOUND,
                endpoint.isPresent() ? Requirement.OPTIONAL : rule.requirement(),
                rule.feature(),
                rule.purpose(),
                note,
                rule.verified(),
                endpoint.map(ServiceEndpointRow::service),
                rule.rule(),
                rule.row(),
                rule.references());
    }

    /// The entries of one row, an own one for each of its destinations.
    static Stream<FirewallRule> entries(PlannedRegion situation, EndpointRow row) {
        Optional<Feature> raisedBy = situation.firstOf(row.requiredWith());
        if (row.destinations().contains(BACKENDS)) {
            return backends(situation, row);
        }
        return row.destinations().stream()
                .flatMap(destination -> destinations(situation, destination))
                .map(destination -> new FirewallRule(
                        row.kind(),
                        destination,
                        row.protocol(),
                        row.ports(),
                        Direction.OUTBOUND,
                        raisedBy.isPresent() ? Requirement.REQUIRED : row.requirement(),
                        raisedBy.or(() -> situation.featureOf(row.appliesTo())),
                        row.purpose(),
                        row.note(),
                        row.verified(),
                        Optional.empty(),
                        row.rule(),
                        row.id(),
                        row.sources().in(situation.edition().id())));
    }

    /// One entry for each range and each tag of a backend.
    private static Stream<FirewallRule> backends(PlannedRegion situation, EndpointRow row) {
        return situation.plan().surroundings().backends().stream()
                .flatMap(backend -> EntryRules.words(backend.addresses(), backend.serviceTag()).stream()
                        .map(word -> backendEntry(situation, row, backend, word)));
    }

    private static FirewallRule backendEntry(PlannedRegion situation, EndpointRow row, Backend backend, String word) {
        Optional<ServiceEndpointRow> endpoint = endpointOf(situation, word);
        boolean everybody = word.equals(AzureWords.INTERNET);
        return new FirewallRule(
                backend.serviceTag().isPresent() && !everybody ? EndpointKind.SERVICE_TAG : EndpointKind.ADDRESS,
                everybody ? AzureWords.ANY : word,
                backend.protocol(),
                EntryRules.ports(backend),
                Direction.OUTBOUND,
                endpoint.isPresent() ? Requirement.OPTIONAL : row.requirement(),
                Optional.empty(),
                SentenceTemplate.fill(row.purpose(), Map.of("backend", backend.name())),
                endpoint.map(ServiceEndpointRow::firewallNote).or(row::note),
                row.verified(),
                endpoint.map(ServiceEndpointRow::service),
                row.rule(),
                row.id(),
                row.sources().in(situation.edition().id()));
    }

    private static Stream<String> destinations(PlannedRegion situation, String destination) {
        if (!destination.equals(DNS_SERVERS)) {
            return Stream.of(situation.fill(destination, Optional.empty()));
        }
        return situation.plan().customDns().stream().map(Ipv4Prefix::of).map(Ipv4Prefix::toString);
    }
}
