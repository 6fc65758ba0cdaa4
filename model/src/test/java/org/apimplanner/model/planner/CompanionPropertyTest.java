package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.net.AzureName;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.support.EverySeed;

/// Properties that hold for whatever stands beside an instance.
class CompanionPropertyTest {
    private static final int PLANS = 250;
    private static final List<String> NAMES =
            List.of("team-a", "Team A", "équipe", "7", "*", "a-very-long-".repeat(12));

    private static Stream<Plan> plans(long seed) {
        Random random = new Random(seed);
        return RandomPlans.of(seed, PLANS).map(plan -> surrounded(plan, random));
    }

    private static Plan surrounded(Plan plan, Random random) {
        List<Client> clients = new ArrayList<>();
        List<WorkspaceGateway> gateways = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            clients.add(new Client(oneOf(NAMES, random), List.of(range(random)), Optional.empty(), List.of()));
            gateways.add(new WorkspaceGateway(
                    oneOf(NAMES, random),
                    plan.regions().getFirst().name(),
                    oneOf(List.of(WorkspaceMode.values()), random),
                    random.nextBoolean() ? Optional.of(range(random)) : Optional.empty()));
        }
        Set<Feature> features = new HashSet<>(plan.features());
        features.add(Feature.SELF_HOSTED_GATEWAYS);
        features.add(Feature.MANAGED_CERTIFICATES);
        return plan.withFeatures(features)
                .withSurroundings(around -> around.withClients(clients)
                        .withFront(oneOf(List.of(Front.values()), random))
                        .withWorkspaceGateways(gateways))
                .withRegion(
                        0,
                        region -> region.withSurroundings(around -> around.withApplicationGatewaySubnet(
                                random.nextBoolean() ? Optional.of(range(random)) : Optional.empty())));
    }

    private static Ipv4Prefix range(Random random) {
        return Ipv4Prefix.containing(new Ipv4Address((10L << 24) + random.nextInt(1 << 16)), 20 + random.nextInt(12));
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Stream<Companion> companions(Report report) {
        return report.regions().stream().flatMap(region -> region.companions().stream());
    }

    @EverySeed
    void rulesOfAGroupHaveNamesAndNumbersOfTheirOwn(long seed) {
        plans(seed).flatMap(plan -> companions(report(plan))).forEach(companion -> {
            List<NsgRule> rules = companion.nsgRules();
            assertEquals(
                    rules.size(), rules.stream().map(NsgRule::name).distinct().count(), companion::toString);
            assertEquals(
                    rules.size(),
                    rules.stream()
                            .map(r -> r.direction() + " " + r.priority())
                            .distinct()
                            .count(),
                    companion::toString);
            rules.forEach(rule -> assertTrue(AzureName.isValid(rule.name()), rule::name));
        });
    }

    @EverySeed
    void everythingBesideTheInstanceCitesADocument(long seed) {
        plans(seed).flatMap(plan -> companions(report(plan))).forEach(companion -> {
            assertFalse(companion.references().isEmpty(), companion::toString);
            companion.nsgRules().forEach(rule -> assertFalse(rule.references().isEmpty(), rule::toString));
            companion.firewall().forEach(rule -> assertFalse(rule.references().isEmpty(), rule::toString));
            companion.dnsRecords().forEach(dns -> assertFalse(dns.references().isEmpty(), dns::toString));
        });
    }

    @EverySeed
    void eachGatewayStandsInOneRegionOrInNone(long seed) {
        plans(seed).forEach(plan -> {
            long beside = companions(report(plan))
                    .filter(companion -> companion.kind().word().equals("workspaceGateway"))
                    .count();
            int named = plan.surroundings().workspaceGateways().size();
            assertTrue(beside == 0 || beside == named, () -> beside + " of " + named);
        });
    }

    @EverySeed
    void noPlaceholderStaysOpenBesideTheInstance(long seed) {
        plans(seed).forEach(plan -> {
            String text = ReportFile.writeLine(report(plan.withServiceName(Optional.of("contoso"))), "1.0.0");
            assertFalse(
                    Stream.of("{gateway", "{subnet", "{region", "{clients", "{service", "{tag")
                            .anyMatch(text::contains),
                    () -> plan.toString());
        });
    }
}
