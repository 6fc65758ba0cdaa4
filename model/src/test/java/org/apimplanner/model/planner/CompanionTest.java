package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

/// What stands beside the instance: where it stands, for whom its rules are, and when there is none.
class CompanionTest {
    private static Report report(String plan) {
        return Shipped.PLANNER.plan(PlanFile.read(plan, Shipped.REFERENCE));
    }

    private static List<Companion> companions(String plan, int region) {
        return report(plan).regions().get(region).companions();
    }

    private static List<String> rules(Companion companion) {
        return companion.nsgRules().stream().map(CompanionTest::line).toList();
    }

    private static String line(NsgRule rule) {
        return rule.priority() + " " + rule.name() + " " + rule.source() + " to " + rule.destination() + " "
                + rule.destinationPorts();
    }

    @Test
    void aPlanThatNamesNoSurroundingsHasNoCompanion() {
        String plan = """
                {"tier": "premium", "mode": "internal", "regions": [{"name": "westeurope"}]}""";
        assertEquals(List.of(), companions(plan, 0));
    }

    @Test
    void eachClientHasARuleAtTheApplicationGateway() {
        String plan = """
                {"tier": "premium", "mode": "internal", "front": "applicationGateway",
                 "clients": [{"name": "two sites", "addresses": ["203.0.113.0/24", "198.51.100.7/32"]},
                             {"name": "two-sites", "serviceTag": "AzureFrontDoor.Backend", "ports": ["8443"]}],
                 "regions": [{"name": "westeurope", "applicationGatewaySubnet": "10.20.5.0/24"}]}""";
        assertEquals(
                List.of(
                        "100 AllowGatewayManagerInbound GatewayManager to * [65200-65535]",
                        "110 AllowLoadBalancerInbound AzureLoadBalancer to * [*]",
                        "200 AllowClients-two-sites-Inbound 203.0.113.0/24; 198.51.100.7/32 to 10.20.5.0/24 [443]",
                        "210 AllowClients-two-sites-2-Inbound AzureFrontDoor.Backend to 10.20.5.0/24 [8443]"),
                rules(companions(plan, 0).getFirst()));
    }

    @Test
    void withoutClientsTheInternetCallsTheApplicationGateway() {
        String plan = """
                {"tier": "premium", "mode": "internal", "front": "applicationGateway", "features": ["httpClients"],
                 "regions": [{"name": "westeurope"}]}""";
        assertEquals(
                "200 AllowClientsInbound Internet to * [80, 443]",
                rules(companions(plan, 0).getFirst()).getLast());
    }

    @Test
    void anApplicationGatewayStandsWhereItsSubnetIs() {
        String plan = """
                {"tier": "premium", "mode": "internal", "front": "applicationGateway",
                 "regions": [{"name": "westeurope"},
                             {"name": "northeurope", "applicationGatewaySubnet": "10.21.5.0/24"}]}""";
        assertEquals(List.of(), companions(plan, 0));
        assertEquals(
                CompanionKind.APPLICATION_GATEWAY,
                companions(plan, 1).getFirst().kind());
    }

    @Test
    void aWorkspaceGatewayOfAnotherRegionStandsInThePrimary() {
        String plan = """
                {"tier": "premium", "mode": "internal",
                 "workspaceGateways": [{"name": "team-a", "region": "uksouth", "mode": "integration"}],
                 "regions": [{"name": "westeurope"}, {"name": "northeurope", "primary": true}]}""";
        assertEquals(List.of(), companions(plan, 0));
        assertEquals("team-a", companions(plan, 1).getFirst().name());
    }

    @Test
    void theRecordOfAWorkspaceGatewayNamesItsOwnRegion() {
        String plan = """
                {"tier": "premium", "mode": "internal",
                 "workspaceGateways": [{"name": "team-a", "region": "uksouth", "mode": "injection"}],
                 "regions": [{"name": "westeurope"}]}""";
        assertEquals(
                "team-a-<hash>.gateway.uksouth-<number>.azure-api.net",
                companions(plan, 0).getFirst().dnsRecords().getFirst().zone());
    }

    @Test
    void anIntegratedWorkspaceGatewayNoLongerRequiresStorage() {
        String plan = """
                {"edition": "%s", "tier": "premiumV2", "mode": "injection",
                 "workspaceGateways": [{"name": "team-a", "region": "uksouth", "mode": "integration"}],
                 "regions": [{"name": "uksouth"}]}""";
        List<String> summer = companions(plan.formatted("2026-08"), 0).getFirst().nsgRules().stream()
                .map(rule -> rule.destination() + " " + rule.requirement().word())
                .toList();
        List<String> autumn = companions(plan.formatted("2026-11"), 0).getFirst().nsgRules().stream()
                .map(rule -> rule.destination() + " " + rule.requirement().word())
                .toList();
        assertEquals(List.of("Storage required", "AzureKeyVault required"), summer);
        assertEquals(List.of("Storage optional", "AzureKeyVault required"), autumn);
    }

    @Test
    void aSiteOfSelfHostedGatewaysHasAnAllowlistOfItsOwn() {
        String plan = """
                {"serviceName": "contoso", "tier": "developer", "mode": "internal", "features": ["selfHostedGateways"],
                 "regions": [{"name": "westeurope"}]}""";
        Companion companion = companions(plan, 0).getFirst();
        assertEquals(
                List.of(
                        "contoso.configuration.azure-api.net",
                        "westeurope.login.microsoft.com",
                        "login.microsoftonline.com",
                        "management.azure.com",
                        "Storage.WestEurope",
                        "<blob-storage-account>.blob.core.windows.net",
                        "<table-storage-account>.table.core.windows.net",
                        "rt.services.visualstudio.com",
                        "dc.services.visualstudio.com",
                        "westeurope.livediagnostics.monitor.azure.com",
                        "<event-hubs-namespace>.servicebus.windows.net"),
                companion.firewall().stream().map(rule -> rule.destination()).toList());
        assertEquals(
                "contoso.configuration.azure-api.net",
                companion.dnsRecords().getFirst().zone());
    }

    @Test
    void theEditionOfTheTimeSaysNothingOfWhatCameLater() {
        String plan = """
                {"edition": "2023-08", "tier": "premium", "mode": "external", "front": "frontDoor",
                 "workspaceGateways": [{"name": "team-a", "region": "westeurope", "mode": "none"}],
                 "features": ["selfHostedGateways"], "regions": [{"name": "westeurope"}]}""";
        Report report = report(plan);
        assertEquals(
                List.of(CompanionKind.FRONT_DOOR),
                report.regions().getFirst().companions().stream()
                        .map(Companion::kind)
                        .toList());
        assertTrue(report.findings().stream()
                .anyMatch(finding -> finding.code().word().equals("companion-not-in-edition")
                        && finding.path().equals("/workspaceGateways")));
    }
}
