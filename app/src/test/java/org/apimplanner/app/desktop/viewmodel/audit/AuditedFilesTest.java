package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that belong together, given one after the other.
final class AuditedFilesTest {
    @TempDir
    private Path folder;

    private final AuditViewModel audit = new Desk(AuditSamples.plan()).planner.audit();

    private List<String> names() {
        return audit.files().stream()
                .flatMap(file -> file.network().resources().stream())
                .map(ExistingResource::name)
                .toList();
    }

    @Test
    void parametersThatComeLaterFillTheTemplate() throws IOException {
        audit.add(List.of(AuditSamples.write(folder.resolve("main.json"), """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"name": {"type": "string"}},
                 "resources": [{"type": "Microsoft.Network/networkSecurityGroups", "name": "[parameters('name')]",
                  "properties": {"securityRules": []}}]}""")));
        assertEquals(List.of("{name}"), names());
        Path parameters = AuditSamples.write(folder.resolve("main.parameters.json"), """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                 "parameters": {"name": {"value": "nsg-apim"}}}""");
        audit.add(List.of(parameters));
        assertEquals(List.of("nsg-apim"), names());
        audit.remove(audit.files().getLast());
        assertEquals(List.of("{name}"), names());
    }

    private AuditedFile.Found found(String name, String json) {
        audit.add(List.of(AuditSamples.write(folder.resolve(name), json)));
        return audit.files().getLast().found(Messages.shipped()).getLast();
    }

    @Test
    void eachKindOfThingSaysHowMuchOfItThereIs() {
        assertEquals(new AuditedFile.Found("Route table", "rt-apim", "1 route"), found("routes.json", """
                        {"type": "Microsoft.Network/routeTables", "name": "rt-apim", "routes": [
                         {"name": "out", "addressPrefix": "ApiManagement", "nextHopType": "Internet"}]}"""));
        assertEquals(
                new AuditedFile.Found("Subnet", "snet-apim", "10.20.4.0/27 · 2 service endpoints"),
                found("subnet.json", """
                        {"type": "Microsoft.Network/virtualNetworks/subnets", "name": "snet-apim",
                         "addressPrefix": "10.20.4.0/27",
                         "serviceEndpoints": [{"service": "Microsoft.Sql"}, {"service": "Microsoft.Storage"}]}"""));
        assertEquals(
                new AuditedFile.Found("Effective routes", "effective.json", "2 routes"), found("effective.json", """
                        {"value": [
                         {"addressPrefix": ["10.20.0.0/16"], "nextHopType": "VnetLocal", "source": "Default",
                          "state": "Active", "nextHopIpAddress": []},
                         {"addressPrefix": ["0.0.0.0/0"], "nextHopType": "Internet", "source": "Default",
                          "state": "Active", "nextHopIpAddress": []}]}"""));
    }

    @Test
    void aFirewallCountsItsRules() {
        AuditedFile.Found firewall = found("firewall.json", """
                {"type": "Microsoft.Network/firewallPolicies/ruleCollectionGroups", "name": "rcg-apim",
                 "priority": 300, "ruleCollections": [
                 {"ruleCollectionType": "FirewallPolicyFilterRuleCollection", "name": "apim", "priority": 100,
                  "action": {"type": "Allow"}, "rules": [
                  {"ruleType": "NetworkRule", "name": "sql", "ipProtocols": ["TCP"],
                   "sourceAddresses": ["10.20.4.0/27"], "destinationAddresses": ["Sql"], "destinationPorts": ["1433"]},
                  {"ruleType": "NetworkRule", "name": "ntp", "ipProtocols": ["UDP"],
                   "sourceAddresses": ["10.20.4.0/27"], "destinationAddresses": ["*"], "destinationPorts": ["123"]}]}]}""");
        assertEquals("Firewall policy", firewall.kind());
        assertEquals("2 rules", firewall.size());
    }

    @Test
    void aFileThatGoesAwayIsAProblemAtItsName() {
        audit.add(List.of(folder.resolve("gone.json")));
        AuditedFile gone = audit.files().getLast();
        assertEquals("gone.json", gone.name());
        assertEquals(List.of(), gone.found(Messages.shipped()));
        assertEquals(1, gone.problems(Messages.shipped()).size());
    }
}
