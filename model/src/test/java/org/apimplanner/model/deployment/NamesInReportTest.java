package org.apimplanner.model.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.report.NamedResource;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

/// The names that a report tells are those that the code of its deployment gives.
class NamesInReportTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    private static final Plan PLAN = Plan.of(
                    REFERENCE.newestEdition().id(),
                    Tier.PREMIUM,
                    Mode.INTERNAL,
                    RegionPlan.of("westeurope", true)
                            .withVnet(Ipv4Prefix.parse("10.20.0.0/16"))
                            .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/27")))
                            .withSurroundings(new RegionSurroundings(
                                    Optional.of(Ipv4Prefix.parse("10.20.6.0/24")),
                                    Optional.of(Ipv4Prefix.parse("10.20.7.0/27")),
                                    Optional.empty(),
                                    true,
                                    List.of(new PrivateEndpoint(
                                            PrivateService.KEY_VAULT, Optional.of(Ipv4Address.parse("10.20.7.4")))))))
            .withSurroundings(new Surroundings(
                    List.of(),
                    List.of(),
                    Front.APPLICATION_GATEWAY,
                    false,
                    List.of(new WorkspaceGateway(
                            "Team-A",
                            "westeurope",
                            WorkspaceMode.INJECTION,
                            Optional.of(Ipv4Prefix.parse("10.20.8.0/24"))))))
            .withNaming(Optional.of(new Naming(Optional.of("pay"), Optional.of("{workload}-{type}-{region}"))));

    private static Report report(Plan plan) {
        return new Planner(REFERENCE).plan(plan);
    }

    private static List<String> told(Report report) {
        return report.regions().stream()
                .flatMap(region -> region.names().stream())
                .map(NamedResource::name)
                .sorted()
                .toList();
    }

    private static List<String> built(Report report) {
        Deployment deployment = Deployment.of(report, REFERENCE, DeploymentChoices.USUAL);
        return Stream.concat(
                        deployment.regions().stream().flatMap(NamesInReportTest::built),
                        deployment.firewall().stream().map(RuleCollectionGroup::name))
                .sorted()
                .toList();
    }

    private static Stream<String> built(DeployedRegion region) {
        return Stream.of(
                        region.network().name().initial().stream(),
                        region.subnets().stream().map(DeployedSubnet::name),
                        region.groups().stream().map(SecurityGroup::name),
                        region.routeTable().stream().map(RouteTable::name),
                        region.publicIps().stream().map(PublicIpAddress::name),
                        region.natGateway().stream().map(NatGateway::name),
                        region.privateEndpoints().stream()
                                .map(org.apimplanner.model.deployment.PrivateEndpointResource::name))
                .flatMap(each -> each);
    }

    @Test
    void everyResourceOfTheCodeIsTold() {
        Report report = report(PLAN);
        assertEquals(built(report), told(report));
        assertTrue(told(report)
                .containsAll(List.of(
                        "pay-vnet-westeurope",
                        "pay-snet-westeurope",
                        "pay-nsg-westeurope",
                        "pay-agw-snet-westeurope",
                        "pay-agw-nsg-westeurope",
                        "pay-pep-snet-westeurope",
                        "pay-key-vault-pep-westeurope",
                        "pay-ng-westeurope",
                        "pay-nat-pip-westeurope",
                        "pay-pip-westeurope")));
        assertTrue(told(report).stream().anyMatch(name -> name.startsWith("pay-ws-team-a-")));
    }

    @Test
    void aPlanThatDoesNotSayHasNone() {
        assertEquals(List.of(), told(report(PLAN.withNaming(Optional.empty()))));
    }

    @Test
    void aPlanThatOnlyAsksForNamesHasTheRecommendedOnes() {
        Report report = report(PLAN.withNaming(Optional.of(Naming.USUAL)).withServiceName(Optional.of("contoso-apim")));
        assertEquals(built(report), told(report));
        assertTrue(report.regions()
                .getFirst()
                .names()
                .contains(new NamedResource(ResourceType.SUBNET, "snet-contoso-apim-westeurope")));
    }

    /// `vnet-`, 64 characters at most, `-{region}` is 11: of 80 letters 48 are left.
    @Test
    void aWorkloadThatIsTooLongForANetworkIsCutForItAlone() {
        Report report = report(PLAN.withNaming(Optional.of(new Naming(Optional.of("w".repeat(60)), Optional.empty()))));
        List<NamedResource> names = report.regions().getFirst().names();
        assertTrue(names.contains(
                new NamedResource(ResourceType.VIRTUAL_NETWORK, "vnet-" + "w".repeat(48) + "-westeurope")));
        assertTrue(names.contains(new NamedResource(ResourceType.SUBNET, "snet-" + "w".repeat(60) + "-westeurope")));
        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(finding -> finding.path().startsWith("/naming"))
                        .toList());
    }

    /// A forced route makes the firewall's rules a part of the code.
    @Test
    void theGroupOfTheFirewallsRulesIsNamed() {
        Report report = report(PLAN.withForcedTunneling(Optional.of(new ForcedTunneling(
                NextHop.VIRTUAL_APPLIANCE,
                Optional.of(Ipv4Address.parse("10.20.1.4")),
                true,
                List.of(),
                ControlPlane.SERVICE_TAG))));
        assertEquals(built(report), told(report));
        assertTrue(told(report).contains("pay-rcg-westeurope"), told(report)::toString);
    }

    @Test
    void aTypeHasTheAbbreviationThatThePlanGivesIt() {
        Naming own = new Naming(
                Optional.of("pay"),
                Optional.empty(),
                Map.of(ResourceType.SUBNET, "sn", ResourceType.NETWORK_SECURITY_GROUP, "sg"));
        Report report = report(PLAN.withNaming(Optional.of(own)));
        assertEquals(built(report), told(report));
        assertTrue(told(report).containsAll(List.of("sn-pay-westeurope", "sg-pay-westeurope", "vnet-pay-westeurope")));
    }

    @Test
    void anAbbreviationThatAzureRefusesIsNamedByItsPlace() {
        Naming own = new Naming(
                Optional.of("pay"),
                Optional.empty(),
                Map.of(ResourceType.ROUTE_TABLE, "-", ResourceType.SUBNET, "s n"));
        assertEquals(
                List.of("/naming/abbreviations/subnet"),
                report(PLAN.withNaming(Optional.of(own))).findings().stream()
                        .map(finding -> finding.path())
                        .filter(path -> path.startsWith("/naming"))
                        .toList());
    }
}
