package org.apimplanner.model.planner;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.PrivateLinkRow;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.Companion.CompanionSubnet;
import org.apimplanner.model.report.DnsRecord;

/// The private endpoints of a region, through which the instance reaches what it depends on: traffic to
/// them goes to an address of the network, no more to the service's tag.
final class PrivateEndpoints {
    private static final Set<Mode> OUTBOUND =
            EnumSet.of(Mode.EXTERNAL, Mode.INTERNAL, Mode.INTEGRATION, Mode.INJECTION);
    private static final Set<Mode> BESIDE = EnumSet.of(Mode.NONE, Mode.INTEGRATION);
    // More would run into the priority of the next row.
    private static final int MOST_RULES = 8;

    /// The addresses that Azure keeps in each subnet.
    static final int AZURE_RESERVED = 5;
    // The smallest subnet that Azure takes.
    private static final int LONGEST_PREFIX = 29;

    private PrivateEndpoints() {}

    /// Whether clients come in through a private endpoint of the instance.
    static boolean inbound(Plan plan) {
        return plan.mode() == Mode.PRIVATE_ENDPOINT
                || plan.surroundings().inboundPrivateEndpoint() && BESIDE.contains(plan.mode());
    }

    /// The endpoints that the instance's own traffic can take: those of a mode that sends it into the network.
    static List<PrivateEndpoint> outbound(PlannedRegion situation) {
        return OUTBOUND.contains(situation.plan().mode())
                ? situation.region().surroundings().privateEndpoints()
                : List.of();
    }

    /// The end of a rule that goes to a private endpoint.
    ///
    /// @param nameSuffix tells the rule from others of its row; empty where there is one
    record Target(String destination, String nameSuffix, Optional<String> note, boolean verified) {}

    /// Where the traffic of a requirement goes by private endpoints; empty where none carries it.
    static List<Target> targets(PlannedRegion situation, String rule) {
        List<PrivateEndpoint> endpoints = outbound(situation).stream()
                .filter(endpoint -> row(situation, endpoint).rules().contains(rule))
                .distinct()
                .toList();
        if (endpoints.size() > MOST_RULES) {
            return List.of(new Target(
                    network(situation),
                    "Private",
                    Optional.of("The addresses are those of the private endpoints."),
                    true));
        }
        boolean whole = replaces(situation, rule);
        return endpoints.stream()
                .map(endpoint -> target(situation, endpoint, whole && endpoints.size() == 1))
                .distinct()
                .toList();
    }

    /// Whether private endpoints carry all the traffic of a requirement, so that none is left for the tag.
    static boolean replaces(PlannedRegion situation, String rule) {
        return carriesAll(situation, row -> row.rules().contains(rule));
    }

    /// Whether a service endpoint is of no use, since private endpoints carry all that would take it.
    static boolean replacesServiceEndpoint(PlannedRegion situation, String serviceEndpoint) {
        return carriesAll(situation, row -> row.serviceEndpoint().equals(serviceEndpoint));
    }

    /// Whether each service that the links lead to has an endpoint, where they lead to any.
    private static boolean carriesAll(PlannedRegion situation, Predicate<PrivateLinkRow> links) {
        List<PrivateEndpoint> outbound = outbound(situation);
        // Most plans have none, and this is asked for every row.
        if (outbound.isEmpty()) {
            return false;
        }
        Set<PrivateService> given =
                outbound.stream().map(PrivateEndpoint::service).collect(Collectors.toUnmodifiableSet());
        List<PrivateLinkRow> wanted =
                situation.reference().privateLinks().stream().filter(links).toList();
        return !wanted.isEmpty() && wanted.stream().map(PrivateLinkRow::service).allMatch(given::contains);
    }

    private static Target target(PlannedRegion situation, PrivateEndpoint endpoint, boolean alone) {
        PrivateLinkRow row = row(situation, endpoint);
        Optional<String> unknown = endpoint.address().isPresent()
                ? Optional.empty()
                : Optional.of("Put the address of the private endpoint here once it is known.");
        String where = endpoint.address().map(Ipv4Address::toString).orElseGet(() -> network(situation));
        String suffix = row.name()
                + endpoint.address()
                        .map(a -> "-" + a.toString().replace('.', '-'))
                        .orElse("");
        Platform platform = situation.plan().platform();
        return new Target(
                where,
                alone ? "" : suffix,
                Stream.concat(row.noteOn(platform).stream(), unknown.stream()).reduce((a, b) -> a + " " + b),
                row.verifiedOn(platform));
    }

    /// The narrowest range that is known to hold the region's private endpoints.
    static String network(PlannedRegion situation) {
        return situation
                .region()
                .surroundings()
                .privateEndpointSubnet()
                .map(Ipv4Prefix::toString)
                .orElse(AzureWords.VIRTUAL_NETWORK);
    }

    private static PrivateLinkRow row(PlannedRegion situation, PrivateEndpoint endpoint) {
        return situation.reference().privateLink(endpoint.service());
    }

    /// The subnet of the region's private endpoints; empty where the region has none.
    static Optional<Companion> companion(PlannedRegion situation) {
        RegionSurroundings around = situation.region().surroundings();
        int count = addresses(situation);
        if (count == 0) {
            return Optional.empty();
        }
        List<Source> sources = Stream.concat(
                        situation.reference().privateLinks().stream().flatMap(row -> row.sources().stream()),
                        situation.reference().dns().stream()
                                .filter(row ->
                                        row.appliesTo().conditions().contains(Condition.INBOUND_PRIVATE_ENDPOINT))
                                .flatMap(row ->
                                        row.sources().in(situation.edition().id()).stream()))
                .distinct()
                .toList();
        return Optional.of(new Companion(
                CompanionKind.PRIVATE_ENDPOINTS,
                situation.fact().displayName(),
                Optional.of(new CompanionSubnet(
                        around.privateEndpointSubnet(),
                        Math.min(LONGEST_PREFIX, Ipv4Prefix.lengthFor(count + (long) AZURE_RESERVED)),
                        Optional.empty(),
                        false,
                        Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of("The subnet may hold other resources, but may not be delegated to a service."),
                sources));
    }

    /// How many addresses the region's private endpoints take in their subnet. The endpoint of the mode of
    /// that name stands in the subnet of the instance.
    static int addresses(PlannedRegion situation) {
        int dependencies = situation.region().surroundings().privateEndpoints().size();
        boolean ownInbound = inbound(situation.plan()) && situation.plan().mode() != Mode.PRIVATE_ENDPOINT;
        return ownInbound ? dependencies + 1 : dependencies;
    }

    /// The records by which the instance finds its private endpoints.
    static Stream<DnsRecord> dnsRecords(PlannedRegion situation) {
        return outbound(situation).stream().map(endpoint -> {
            PrivateLinkRow row = row(situation, endpoint);
            return new DnsRecord(
                    row.zones().getOrDefault(situation.plan().cloud(), ""),
                    row.record(),
                    "A",
                    endpoint.address().map(Ipv4Address::toString).orElse("private endpoint IP"),
                    row.label() + " over its private endpoint: the public name leads here within the network.",
                    row.noteOn(situation.plan().platform()),
                    row.verifiedOn(situation.plan().platform()),
                    row.sources());
        });
    }
}
