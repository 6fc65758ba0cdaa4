package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.ALL_FEATURES;
import static org.apimplanner.model.planner.TestPlans.APPLIANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.reference.CitedSources;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// No row of the reference data is dead: some plan emits each of them.
///
/// A row that no circumstance reaches is a mistake in what it says it applies to.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CoverageTest {
    private static final ReferenceData DATA = Shipped.REFERENCE;
    private static final Map<Cloud, List<String>> PLACES = Map.of(
            Cloud.PUBLIC, List.of("germanywestcentral", "eastus"),
            Cloud.US_GOV, List.of("usgovvirginia", "usgovtexas"),
            Cloud.CHINA, List.of("chinanorth2", "chinaeast2"));

    private static final List<WorkspaceGateway> GATEWAYS = Stream.of(WorkspaceMode.values())
            .map(mode -> new WorkspaceGateway(mode.word(), "germanywestcentral", mode, Optional.empty()))
            .toList();

    private final Set<String> emitted = new TreeSet<>();

    @BeforeAll
    void planEverything() {
        Consumer<Plan> plan = p -> record(TestPlans.report(p));
        grid().forEach(plan);
        everyRegion().forEach(plan);
        RandomPlans.of(16, 4_000).forEach(plan);
        crowdedNetworks().forEach(plan);
        FindingTableTest.pairs().map(FindingTableTest.Pair::fires).forEach(plan);
        plan.accept(TestPlans.premium("1999", Mode.NONE));
        plan.accept(TestPlans.in("eastus2", "2026-11", Tier.PREMIUM_V2, Mode.INJECTION));
    }

    @Test
    void everyPortRowIsEmitted() {
        assertAllEmitted(DATA.nsgRows().stream().map(r -> "nsg " + r.id()));
    }

    @Test
    void everyEndpointRowIsEmitted() {
        assertAllEmitted(DATA.endpoints().stream().map(r -> "firewall " + r.id()));
    }

    @Test
    void everyRouteIsEmitted() {
        assertAllEmitted(DATA.routes().stream().flatMap(r -> cited(r.sources(), "route " + r.rule())));
    }

    @Test
    void everyServiceEndpointIsEmitted() {
        assertAllEmitted(DATA.serviceEndpoints().stream().map(r -> "endpoint " + r.service()));
    }

    @Test
    void everyDnsRowIsEmitted() {
        assertAllEmitted(DATA.dns().stream()
                .flatMap(r -> cited(r.sources(), "dns " + filled(r.zone()) + " " + filled(r.name()) + " " + r.type())));
    }

    @Test
    void everyPartOfACompanionIsEmitted() {
        assertAllEmitted(DATA.companions().stream()
                .flatMap(row -> Stream.of(
                                row.nsgRules().stream().map(r -> "companion " + r.id()),
                                row.firewall().stream().map(r -> "companion " + r.id()),
                                row.dnsRecords().stream()
                                        .map(r -> "companion record " + row.kind()
                                                + r.sources().all()),
                                row.notes().stream().map(n -> "companion note " + unfilled(n.text())))
                        .flatMap(parts -> parts)));
    }

    @Test
    void everyPublicIpRowIsEmitted() {
        assertAllEmitted(
                DATA.publicIps().stream().flatMap(r -> cited(r.sources(), "ip " + r.required() + r.sku() + r.notes())));
    }

    @Test
    void everySourceAddressRowIsEmitted() {
        assertAllEmitted(DATA.sourceAddresses().stream().flatMap(r -> cited(r.sources(), "source " + r.seenBy())));
    }

    @Test
    void everyChecklistRowIsEmitted() {
        assertAllEmitted(DATA.checklist().stream().map(r -> "check " + r.id()));
    }

    @Test
    void everyFindingIsEmitted() {
        assertAllEmitted(DATA.findings().keySet().stream().map(code -> "finding " + code.word()));
    }

    @Test
    void everySubnetRuleIsEmitted() {
        assertAllEmitted(DATA.subnetRules().stream()
                .flatMap(r -> cited(r.sources(), "subnet " + r.dedicated() + r.delegation())));
    }

    @Test
    void everyControlPlaneAddressIsRouted() {
        assertAllEmitted(DATA.controlPlane().stream()
                .flatMap(r -> r.editions().ids().stream()
                        .flatMap(e -> r.addresses().stream().map(a -> "address " + e + " " + Ipv4Prefix.of(a)))));
    }

    @Test
    void everyRegionIsPlanned() {
        assertAllEmitted(DATA.regions().stream().map(r -> "region " + r.displayName()));
    }

    /// A row once with the sources of each of its editions.
    private static Stream<String> cited(CitedSources sources, String row) {
        return sources.byEdition().values().stream().distinct().map(each -> row + each);
    }

    private void assertAllEmitted(Stream<String> wanted) {
        List<String> dead = wanted.filter(w -> !emitted.contains(w)).toList();
        assertEquals(List.of(), dead);
    }

    private void record(Report report) {
        report.findings().forEach(f -> emitted.add("finding " + f.code().word()));
        report.checklist().forEach(c -> emitted.add("check " + c.id()));
        for (RegionReport region : report.regions()) {
            emitted.add("region " + region.displayName());
            region.nsgRules().forEach(r -> emitted.add("nsg " + r.row()));
            region.firewall().forEach(r -> emitted.add("firewall " + r.row()));
            region.routes().forEach(r -> {
                emitted.add("route " + r.rule() + r.references());
                emitted.add("address " + report.edition().id() + " " + r.destination());
            });
            region.subnet().ifPresent(s -> {
                emitted.add("subnet " + s.dedicated() + s.delegation() + s.references());
                s.serviceEndpoints().forEach(e -> emitted.add("endpoint " + e));
            });
            region.sourceAddresses().forEach(s -> emitted.add("source " + s.seenBy() + s.references()));
            region.dnsRecords()
                    .forEach(d -> emitted.add("dns " + d.zone().replace(region.name(), "*") + " "
                            + d.name().replace(region.name(), "*") + " " + d.type() + d.references()));
            region.companions().forEach(this::record);
            var ip = region.publicIp();
            emitted.add("ip " + ip.required() + ip.sku() + ip.notes() + ip.references());
        }
    }

    private void record(Companion companion) {
        companion.nsgRules().forEach(r -> emitted.add("companion " + r.row()));
        companion.firewall().forEach(r -> emitted.add("companion " + r.row()));
        companion.dnsRecords().forEach(r -> emitted.add("companion record " + companion.kind() + r.references()));
        companion.notes().forEach(n -> emitted.add("companion note " + unfilled(n)));
    }

    /// A note up to its first filled word.
    private static String unfilled(String note) {
        return note.replaceFirst("(\\{service|contoso|<service-name>).*", "");
    }

    private static String filled(String template) {
        return template.replace("{service|<service-name>}", "contoso").replace("{region}", "*");
    }

    private static List<Plan> grid() {
        List<Plan> plans = new ArrayList<>();
        for (String edition : TestPlans.EDITIONS) {
            for (Tier tier : Tier.values()) {
                for (Mode mode : Mode.values()) {
                    for (Platform platform : EnumSet.allOf(Platform.class)) {
                        PLACES.forEach((cloud, places) -> plans.addAll(variants(
                                TestPlans.in(places.getFirst(), edition, tier, mode)
                                        .withCloud(cloud)
                                        .withPlatform(platform),
                                places.getLast())));
                    }
                }
            }
        }
        return plans;
    }

    private static List<Plan> variants(Plan plain, String second) {
        Plan everything = plain.withFeatures(ALL_FEATURES)
                .withDenyByDefault(true)
                .withServiceTagScope(ServiceTagScope.REGIONAL)
                .withCustomDns(List.of(Ipv4Address.parse("10.0.0.10")));
        Plan two = TestPlans.withSecondRegion(everything, second)
                .withRegion(0, r -> r.withZones(3).withUnits(3).withMaxUnits(3));
        List<Plan> variants = new ArrayList<>(List.of(plain, everything, two));
        for (ForcedTunneling tunneling : List.of(
                APPLIANCE.withClientPrefixes(List.of(Ipv4Prefix.parse("203.0.113.0/24"))),
                APPLIANCE.withServiceEndpoints(false).withControlPlane(ControlPlane.ADDRESSES))) {
            variants.add(plain.withForcedTunneling(Optional.of(tunneling)));
            variants.add(two.withForcedTunneling(Optional.of(tunneling)));
        }
        for (Front front : List.of(Front.APPLICATION_GATEWAY, Front.FRONT_DOOR)) {
            Plan around = everything.withSurroundings(s -> s.withFront(front).withWorkspaceGateways(GATEWAYS));
            variants.add(around);
            variants.add(around.withForcedTunneling(Optional.of(APPLIANCE)));
        }
        for (Feature feature : Feature.values()) {
            variants.add(plain.withFeatures(Set.of(feature)).withDenyByDefault(true));
        }
        return variants;
    }

    /// What chance seldom makes: a subnet in a peer's range, a range in use elsewhere, 1,001 client ranges.
    private static Stream<Plan> crowdedNetworks() {
        RegionPlan region = RegionPlan.of("westeurope", true)
                .withVnet(Ipv4Prefix.parse("10.0.0.0/16"))
                .withSubnet(Optional.of(Ipv4Prefix.parse("10.0.0.0/24")))
                .withInUse(List.of(Ipv4Prefix.parse("10.9.0.0/24")))
                .withPeered(List.of(Ipv4Prefix.parse("10.0.0.0/20")));
        List<Ipv4Prefix> clients = IntStream.range(0, 1_001)
                .mapToObj(i -> Ipv4Prefix.of(
                        new Ipv4Address(Ipv4Address.parse("203.0.113.0").bits() + i)))
                .toList();
        ForcedTunneling forced =
                ForcedTunneling.through(Ipv4Address.parse("10.1.0.4")).withClientPrefixes(clients);
        Plan crowded = Plan.of("2026-08", Tier.PREMIUM, Mode.EXTERNAL, region).withForcedTunneling(Optional.of(forced));
        return Stream.concat(
                Stream.of(crowded),
                FindingTableTest.pairs()
                        .map(FindingTableTest.Pair::fires)
                        .filter(plan -> !plan.regions()
                                        .getFirst()
                                        .surroundings()
                                        .privateEndpoints()
                                        .isEmpty()
                                || plan.regions()
                                        .getFirst()
                                        .surroundings()
                                        .privateEndpointSubnet()
                                        .isPresent()
                                || plan.surroundings().inboundPrivateEndpoint()));
    }

    private static Stream<Plan> everyRegion() {
        return DATA.regions().stream().flatMap(r -> TestPlans.EDITIONS.stream().map(e -> addressed(r, e)));
    }

    private static Plan addressed(RegionFact region, String edition) {
        return Plan.of(edition, Tier.PREMIUM, Mode.EXTERNAL, RegionPlan.of(region.name(), true))
                .withCloud(region.cloud())
                .withForcedTunneling(Optional.of(APPLIANCE.withControlPlane(ControlPlane.ADDRESSES)));
    }
}
