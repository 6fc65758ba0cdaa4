package org.apimplanner.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    private static final Plan PLAN = Plan.of(
                    REFERENCE.newestEdition().id(),
                    Tier.PREMIUM,
                    Mode.INTERNAL,
                    RegionPlan.of("westeurope", true)
                            .withVnet(Ipv4Prefix.parse("10.20.0.0/16"))
                            .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/27"))))
            .withServiceName(Optional.of("contoso-apim"));

    private static Report report(Plan plan) {
        return new Planner(REFERENCE).plan(plan);
    }

    private static Deployment deployment(Plan plan) {
        return Deployment.of(report(plan), REFERENCE, DeploymentChoices.USUAL);
    }

    private static Plan named(Optional<String> workload, String pattern) {
        return PLAN.withNaming(Optional.of(new Naming(workload, Optional.of(pattern))));
    }

    private static String refusal(Report report, DeploymentChoices choices) {
        return assertThrows(RefusedDeployment.class, () -> Deployment.of(report, REFERENCE, choices))
                .sentence();
    }

    @Test
    void resourcesAreNamedAsTheCloudAdoptionFrameworkDoes() {
        DeployedRegion region = deployment(PLAN).regions().getFirst();
        assertEquals("nsg-contoso-apim-westeurope", region.groups().getFirst().name());
        assertEquals("snet-contoso-apim-westeurope", region.subnets().getFirst().name());
        assertEquals(
                "pip-contoso-apim-westeurope", region.publicIp().orElseThrow().name());
        assertEquals(
                Optional.of("vnet-contoso-apim-westeurope"),
                region.network().name().initial());
        assertEquals(List.of(), deployment(PLAN).firewall());
    }

    @Test
    void anotherPatternNamesThemAll() {
        Deployment named = deployment(named(Optional.empty(), "{region}-{type}-{workload}"));
        assertEquals(
                "westeurope-nsg-contoso-apim",
                named.regions().getFirst().groups().getFirst().name());
    }

    @Test
    void aWorkloadStandsInTheNamesInPlaceOfTheInstance() {
        DeployedRegion region = deployment(named(Optional.of("payments"), "{type}-{workload}-{region}"))
                .regions()
                .getFirst();
        assertEquals("snet-payments-westeurope", region.subnets().getFirst().name());
        assertEquals(
                Optional.of("vnet-payments-westeurope"), region.network().name().initial());
    }

    /// What a person wrote as the workload is text: it is never taken for a place of the pattern.
    @Test
    void aWorkloadThatLooksLikeAPlaceholderIsRefusedAsAName() {
        String sentence = refusal(report(named(Optional.of("{region}"), "{type}-{workload}")), DeploymentChoices.USUAL);
        assertTrue(sentence.contains("'vnet-{region}'") || sentence.contains("'snet-{region}'"), sentence);
    }

    @Test
    void aPatternWithoutTheRegionIsEnoughForOneRegionAndNotForTwo() {
        Plan one = named(Optional.empty(), "{type}-{workload}");
        assertEquals(
                "nsg-contoso-apim",
                deployment(one).regions().getFirst().groups().getFirst().name());
        Plan two = one.withRegions(List.of(
                one.regions().getFirst(),
                RegionPlan.of("northeurope", false).withVnet(Ipv4Prefix.parse("10.21.0.0/16"))));
        assertTrue(refusal(report(two), DeploymentChoices.USUAL).startsWith("Two resources of type "));
    }

    /// 64 characters are the most for a network: `vnet-`, 48 of the name, and `-westeurope` with its 11.
    @Test
    void aNameThatIsTooLongLosesTheEndOfTheServicesPart() {
        Deployment named = deployment(PLAN.withServiceName(Optional.of("a".repeat(50))));
        String network = named.regions().getFirst().network().name().initial().orElseThrow();
        assertEquals("vnet-" + "a".repeat(48) + "-westeurope", network);
        assertEquals(64, network.length());
        assertEquals(
                "snet-" + "a".repeat(50) + "-westeurope",
                named.regions().getFirst().subnets().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-{type}",
                "{type} {workload}",
                "{type}-{workload}-{region}-",
                "{type}-{service}",
                "",
                "{type}/{region}"
            })
    void aPatternThatAzureRefusesIsRefused(String pattern) {
        String sentence = refusal(report(named(Optional.empty(), pattern)), DeploymentChoices.USUAL);
        assertTrue(sentence.startsWith("The naming pattern '" + pattern + "' gives the name '"), sentence);
    }

    @Test
    void twoResourcesOfOneNameAreRefused() {
        Plan twice = PLAN.withRegions(List.of(PLAN.regions().getFirst(), RegionPlan.of("westeurope", false)));
        assertTrue(refusal(report(twice), DeploymentChoices.USUAL).startsWith("Two resources of type "));
    }

    @Test
    void aRegionWithoutASubnetAsksForItsRange() {
        Plan open = PLAN.withRegion(0, region -> region.withVnet(List.of()).withSubnet(Optional.empty()));
        DeployedRegion region = deployment(open).regions().getFirst();
        Parameter asked = region.subnets()
                .getFirst()
                .addressPrefix()
                .parameters()
                .findFirst()
                .orElseThrow();
        assertEquals("westeuropeSubnetAddressPrefix", asked.camelCase());
        assertEquals("westeurope_subnet_address_prefix", asked.snakeCase());
        assertEquals("WESTEUROPE_SUBNET_ADDRESS_PREFIX", asked.upperCase());
        assertEquals(Optional.empty(), asked.initial());
    }

    @Test
    void aPlanWithoutANetworkHasNothingToDeploy() {
        Deployment none = deployment(Plan.of(
                REFERENCE.newestEdition().id(), Tier.CONSUMPTION, Mode.NONE, RegionPlan.of("westeurope", true)));
        assertEquals(List.of(), none.regions());
        assertEquals(List.of(), none.zones());
    }

    /// The newest limit that was read is 2,000 rules for a group.
    @Test
    void asManyRulesAsAzureTakesArePossibleAndOneMoreIsNot() {
        int most = REFERENCE
                .limit("rules-per-security-group")
                .in(REFERENCE.newestEdition())
                .value();
        assertEquals(
                most,
                Deployment.of(withRules(most), REFERENCE, DeploymentChoices.USUAL)
                        .regions()
                        .getFirst()
                        .groups()
                        .getFirst()
                        .rules()
                        .size());
        assertEquals(
                "The security group 'nsg-contoso-apim-westeurope' would have " + (most + 1)
                        + " rules, and Azure takes at most " + most + ".",
                refusal(withRules(most + 1), DeploymentChoices.USUAL));
    }

    private static Report withRules(int count) {
        return with(rules -> IntStream.range(0, count)
                .mapToObj(i -> renamed(rules.getFirst(), "Rule" + i, 100 + i))
                .toList());
    }

    @Test
    void aPriorityThatAzureRefusesAndOneThatIsThereTwiceAreRefused() {
        assertEquals(
                "The rule 'Low' of the security group 'nsg-contoso-apim-westeurope' has the priority 99, and Azure"
                        + " takes 100 to 4096.",
                refusal(with(rules -> List.of(renamed(rules.getFirst(), "Low", 99))), DeploymentChoices.USUAL));
        String twice = refusal(
                with(rules -> List.of(renamed(rules.getFirst(), "A", 100), renamed(rules.getFirst(), "B", 100))),
                DeploymentChoices.USUAL);
        assertTrue(twice.endsWith("have the priority 100, and Azure takes each number once."), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "-a", "a'", "a\n", "ä"})
    void aRuleWhoseNameAzureRefusesIsRefused(String name) {
        String sentence =
                refusal(with(rules -> List.of(renamed(rules.getFirst(), name, 100))), DeploymentChoices.USUAL);
        assertTrue(sentence.contains("has the name '" + name + "', which Azure does not take"), sentence);
    }

    private static NsgRule renamed(NsgRule rule, String name, int priority) {
        return new NsgRule(
                name,
                priority,
                rule.direction(),
                rule.access(),
                rule.protocol(),
                rule.sources(),
                rule.destinations(),
                rule.destinationPorts(),
                rule.requirement(),
                rule.feature(),
                rule.purpose(),
                rule.note(),
                rule.verified(),
                rule.rule(),
                rule.row(),
                rule.references());
    }

    private static Report with(UnaryOperator<List<NsgRule>> change) {
        Report report = report(PLAN);
        RegionReport region = report.regions().getFirst();
        RegionReport changed = new RegionReport(
                region.name(),
                region.displayName(),
                region.primary(),
                region.subnet(),
                change.apply(region.nsgRules()),
                region.routes(),
                region.firewall(),
                region.sourceAddresses(),
                region.dnsRecords(),
                region.publicIp(),
                region.companions(),
                List.of());
        return new Report(
                report.plan(),
                report.edition(),
                List.of(changed),
                report.addressing(),
                report.findings(),
                report.checklist());
    }

    @Test
    void everyPurposeThatIsTooLongHasAShorterText() {
        int longest = REFERENCE.deployment().longestDescription();
        List<String> rows = new ArrayList<>();
        for (NsgRow row : REFERENCE.nsgRows()) {
            if (row.purpose().length() > longest) {
                rows.add(row.id());
            }
        }
        assertEquals(140, longest);
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertTrue(REFERENCE.deployment().descriptions().containsKey(row), row));
        REFERENCE.deployment().descriptions().forEach((row, text) -> {
            assertTrue(rows.contains(row), row + " is short enough by itself");
            assertTrue(text.length() <= longest, row);
        });
    }

    @Test
    void aForcedRouteHasAGroupOfTheFirewall() {
        Deployment forced = deployment(
                PLAN.withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.20.1.4")))));
        RuleCollectionGroup group = forced.firewall().getFirst();
        assertEquals("rcg-contoso-apim-westeurope", group.name());
        group.collections().stream().flatMap(c -> c.rules().stream()).forEach(rule -> {
            assertEquals(Value.of("10.20.4.0/27"), rule.source());
            assertTrue(rule.name().length() <= 80, rule.name());
        });
        // Hosts on 443 and 1886 are asked of the proxy on the one and by their addresses on the other.
        assertTrue(group.needsDnsProxy());
    }
}
