package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.traffic.Decision;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.traffic.Traffic;
import org.apimplanner.model.audit.traffic.TrafficEndSpec;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.planner.PlanStream;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every flow that a plan names passes the rules and routes that come of it, held against them by the
/// algebra of the audit; one that it does not name does not.
class NamedFlowTest {
    private static final TrafficEndSpec SUBNET = new TrafficEndSpec.Subnet("VirtualNetwork");

    /// The rules of one region, ready to be asked.
    private static final class Gate {
        private final Scope scope;
        private final ExistingNsg group;

        Gate(Report report, int index) {
            RegionReport region = report.regions().get(index);
            group = Networks.nsg(region);
            scope = Scope.of(
                    Shipped.REFERENCE,
                    report.plan(),
                    report.plan().regions().get(index),
                    region,
                    Networks.of(group),
                    new RuleWords(Shipped.REFERENCE.auditFacts(), Optional.empty()));
        }

        Decision.Outcome outcome(Direction direction, Protocol protocol, String far, List<PortRange> ports) {
            Traffic traffic = Traffic.of(
                    protocol,
                    ports,
                    SUBNET,
                    new TrafficEndSpec.Far(far, scope.vocabulary().word(far)));
            return scope.firstMatch()
                    .decide(traffic, scope.rules(group).of(direction))
                    .outcome();
        }
    }

    private static Report golden(String name) {
        try (InputStream plan = Objects.requireNonNull(
                NamedFlowTest.class.getResourceAsStream("/golden/around-" + name + "/plan.json"), name)) {
            String text = new String(plan.readAllBytes(), StandardCharsets.UTF_8);
            return Shipped.PLANNER.plan(PlanFile.read(text, Shipped.REFERENCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // clients to the gateway
        "hub-and-spoke, INBOUND, TCP, 10.90.0.0/16, 443",
        "hub-and-spoke, INBOUND, TCP, 10.91.255.255/32, 443",
        "hub-and-spoke, INBOUND, TCP, 10.30.0.0/16, 8443",
        "us-government-gateway, INBOUND, TCP, 203.0.113.0/26, 80",
        "us-government-gateway, INBOUND, TCP, 10.200.0.0/16, 443",
        "external-partners, INBOUND, TCP, 198.51.100.7/32, 80",
        "external-partners, INBOUND, TCP, AzureFrontDoor.Backend, 443",
        // the control plane and the probe
        "hub-and-spoke, INBOUND, TCP, ApiManagement, 3443",
        "hub-and-spoke, INBOUND, TCP, AzureLoadBalancer, 6390",
        // backends
        "hub-and-spoke, OUTBOUND, TCP, 10.50.0.0/16, 8443",
        "hub-and-spoke, OUTBOUND, TCP, 10.51.8.0/24, 443",
        "hub-and-spoke, OUTBOUND, TCP, ServiceBus, 5671",
        "us-government-gateway, OUTBOUND, TCP, 10.210.8.0/24, 1443",
        "external-partners, OUTBOUND, TCP, 192.0.2.10/32, 443",
        "external-partners, OUTBOUND, ICMP, 10.70.0.4/32, *",
        // dependencies, and the DNS server of the plan
        "hub-and-spoke, OUTBOUND, TCP, Storage, 443",
        "hub-and-spoke, OUTBOUND, TCP, Sql, 1433",
        "hub-and-spoke, OUTBOUND, TCP, AzureKeyVault, 443",
        "hub-and-spoke, OUTBOUND, TCP, AzureMonitor, 1886",
        "hub-and-spoke, OUTBOUND, UDP, 10.0.0.10/32, 53",
        "hub-and-spoke, OUTBOUND, TCP, 10.0.0.10/32, 53",
    })
    void whatThePlanNamesPasses(String plan, Direction direction, Protocol protocol, String far, String port) {
        assertEquals(Decision.Outcome.ALLOWED, outcome(plan, direction, protocol, far, port));
    }

    @ParameterizedTest
    @CsvSource({
        // just beside the ranges and the ports of the clients
        "hub-and-spoke, INBOUND, TCP, 10.92.0.0/32, 443",
        "hub-and-spoke, INBOUND, TCP, 10.89.255.255/32, 443",
        "hub-and-spoke, INBOUND, TCP, 10.90.0.0/16, 8443",
        "hub-and-spoke, INBOUND, UDP, 10.30.0.0/16, 443",
        "hub-and-spoke, INBOUND, TCP, 10.28.0.64/32, 443",
        "us-government-gateway, INBOUND, TCP, 203.0.113.64/32, 443",
        "us-government-gateway, INBOUND, TCP, 10.200.0.0/16, 80",
        "external-partners, INBOUND, TCP, 198.51.100.8/32, 80",
        "external-partners, INBOUND, TCP, AzureFrontDoor.Backend, 8080",
        // the control plane on another port, a probe on another
        "hub-and-spoke, INBOUND, TCP, ApiManagement, 443",
        "hub-and-spoke, INBOUND, TCP, AzureLoadBalancer, 443",
        // just beside the backends
        "hub-and-spoke, OUTBOUND, TCP, 10.51.9.0/32, 443",
        "hub-and-spoke, OUTBOUND, TCP, 10.50.0.0/16, 8444",
        "hub-and-spoke, OUTBOUND, TCP, ServiceBus, 5672",
        "external-partners, OUTBOUND, TCP, 10.70.0.4/32, 443",
        "external-partners, OUTBOUND, TCP, 192.0.2.11/32, 8443",
        "external-partners, OUTBOUND, ICMP, 10.70.0.5/32, *",
        // what no document and no plan names
        "hub-and-spoke, OUTBOUND, TCP, EventHub, 5671",
        "hub-and-spoke, OUTBOUND, UDP, 10.0.0.11/32, 53",
    })
    void whatItDoesNotNameDoesNot(String plan, Direction direction, Protocol protocol, String far, String port) {
        assertEquals(Decision.Outcome.BLOCKED, outcome(plan, direction, protocol, far, port));
    }

    private static Decision.Outcome outcome(
            String plan, Direction direction, Protocol protocol, String far, String port) {
        Report report = golden(plan);
        List<Decision.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            outcomes.add(new Gate(report, i).outcome(direction, protocol, far, List.of(PortRange.parse(port))));
        }
        assertEquals(1, outcomes.stream().distinct().count(), "the regions of " + plan + " differ");
        return outcomes.getFirst();
    }

    @Test
    void answersToClientsOnTheInternetBypassTheTunnelAndOthersDoNot() {
        List<Route> routes =
                golden("us-government-gateway").regions().getFirst().routes();
        for (String client : List.of("203.0.113.1", "203.0.113.63", "198.51.100.95")) {
            assertEquals(HopType.INTERNET, hop(routes, client), client);
        }
        for (String other : List.of("203.0.113.64", "198.51.100.96", "10.200.0.1", "192.0.2.1")) {
            assertEquals(HopType.VIRTUAL_NETWORK_GATEWAY, hop(routes, other), other);
        }
    }

    /// The longest prefix wins; a route by tag holds none of the addresses here.
    private static HopType hop(List<Route> routes, String address) {
        Ipv4Address destination = Ipv4Address.parse(address);
        Route best = null;
        int length = -1;
        for (Route route : routes) {
            Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(route.destination());
            if (prefix.isPresent()
                    && prefix.get().contains(destination)
                    && prefix.get().length() > length) {
                best = route;
                length = prefix.get().length();
            }
        }
        return Objects.requireNonNull(best, address).nextHopType();
    }

    @EverySeed
    void everyNamedFlowOfRandomPlansPassesAndItsNeighbourDoesNot(long seed) {
        closed(seed, 250).forEach(report -> {
            for (int i = 0; i < report.regions().size(); i++) {
                if (!report.regions().get(i).nsgRules().isEmpty()) {
                    assertFlows(report, new Gate(report, i));
                }
            }
        });
    }

    private static Stream<Report> closed(long seed, int count) {
        return PlanStream.of(seed, count)
                .filter(plan -> !plan.surroundings().clients().isEmpty()
                        || !plan.surroundings().backends().isEmpty())
                .map(plan -> Shipped.PLANNER.plan(plan.withDenyByDefault(true)));
    }

    private static void assertFlows(Report report, Gate gate) {
        Plan plan = report.plan();
        boolean letsIn = report.regions().getFirst().nsgRules().stream()
                .anyMatch(rule -> rule.row().startsWith("clients-"));
        AddressRanges callers = AddressRanges.EMPTY;
        for (Client client : plan.surroundings().clients()) {
            for (String word : words(client.addresses(), client.serviceTag())) {
                if (letsIn) {
                    assertEquals(
                            Decision.Outcome.ALLOWED,
                            gate.outcome(Direction.INBOUND, Protocol.TCP, word, client.effectivePorts(plan)),
                            () -> client + " of " + plan);
                }
            }
            callers = callers.union(AddressRanges.of(client.addresses()));
        }
        for (Backend backend : plan.surroundings().backends()) {
            boolean ports = backend.protocol() == Protocol.TCP
                    || backend.protocol() == Protocol.UDP
                    || backend.protocol() == Protocol.ANY;
            for (String word : words(backend.addresses(), backend.serviceTag())) {
                assertEquals(
                        Decision.Outcome.ALLOWED,
                        gate.outcome(
                                Direction.OUTBOUND,
                                backend.protocol(),
                                word,
                                ports ? backend.ports() : List.of(PortRange.ANY)),
                        () -> backend + " of " + plan);
            }
        }
        Ipv4Prefix stranger = Ipv4Prefix.parse("192.0.2.77/32");
        boolean byAddressAlone = plan.surroundings().clients().stream()
                .allMatch(client -> client.serviceTag().isEmpty());
        if (letsIn && byAddressAlone && AddressRanges.of(stranger).and(callers).isEmpty()) {
            assertTrue(
                    gate.outcome(Direction.INBOUND, Protocol.TCP, stranger.toString(), List.of(PortRange.of(443)))
                            != Decision.Outcome.ALLOWED,
                    () -> stranger + " in " + plan);
        }
    }

    private static List<String> words(List<Ipv4Prefix> addresses, Optional<String> tag) {
        return tag.map(word -> List.of(word))
                .orElseGet(() -> addresses.stream().map(Ipv4Prefix::toString).toList());
    }

    @Test
    void aClientRangeOfHalfTheInternetTakesItsHalfFromTheTunnelAsPlanned() {
        Plan plan = Plan.of("2026-11", Tier.PREMIUM, Mode.EXTERNAL, RegionPlan.of("westeurope", true))
                .withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"))
                        .withClientPrefixes(List.of(Ipv4Prefix.parse("0.0.0.0/1")))));
        Report report = Shipped.PLANNER.plan(plan);
        assertEquals(List.of(), faults(report, report.regions().getFirst()));
    }

    @EverySeed
    void theAuditOfWhatRandomPlansAskForFindsNothingAmiss(long seed) {
        PlanStream.of(seed, 1_000).filter(NamedFlowTest::hasRegionsOfItsCloud).forEach(plan -> {
            Report report = Shipped.PLANNER.plan(plan);
            for (RegionReport region : report.regions()) {
                if (!region.nsgRules().isEmpty()) {
                    assertEquals(List.of(), faults(report, region), () -> region.name() + " of " + plan);
                }
            }
        });
    }

    /// Each once: only those can be audited by name, and have addresses of the control plane.
    private static boolean hasRegionsOfItsCloud(Plan plan) {
        Set<String> names = new HashSet<>();
        return plan.regions().stream()
                .map(RegionPlan::name)
                .allMatch(name -> names.add(name)
                        && Shipped.REFERENCE
                                .region(name)
                                .filter(region -> region.cloud() == plan.cloud())
                                .isPresent());
    }

    private static List<Object> faults(Report report, RegionReport region) {
        Audit audit = Networks.AUDITOR.audit(
                report,
                Networks.of(
                        Networks.nsg(region),
                        Networks.routes(region.routes().stream()
                                .map(route -> route.name() + " " + route.destination() + " "
                                        + route.nextHopType().word()
                                        + route.nextHopAddress()
                                                .map(hop -> " " + hop)
                                                .orElse(""))
                                .toArray(String[]::new))),
                Optional.empty(),
                Optional.of(region.name()));
        List<Object> faults = new ArrayList<>();
        audit.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(faults::add);
        audit.requirements().stream()
                .filter(verdict -> verdict.kind() == Kind.NSG || verdict.kind() == Kind.ROUTE)
                .filter(verdict -> verdict.requirement() == Requirement.REQUIRED
                        && !verdict.status().isMet())
                .forEach(faults::add);
        return faults;
    }
}
