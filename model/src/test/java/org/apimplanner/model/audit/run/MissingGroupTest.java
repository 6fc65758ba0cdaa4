package org.apimplanner.model.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

/// A subnet of which the files know no security group, or not which.
class MissingGroupTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);

    private static final Plan PLAN = PlanFile.read("""
            {"tier": "developer", "mode": "internal",
             "regions": [{"name": "westeurope", "subnet": "10.6.1.0/26"}]}""", REFERENCE);

    private static final String GROUP = """
            {"name": "%s", "location": "westeurope", "type": "Microsoft.Network/networkSecurityGroups",
             "securityRules": [{"name": "Shut", "priority": 4000, "direction": "Inbound", "access": "Deny",
              "protocol": "*", "sourceAddressPrefix": "*", "sourcePortRange": "*",
              "destinationAddressPrefix": "*", "destinationPortRange": "*"}]}""";

    private static String network(String held) {
        return """
                {"name": "net", "location": "westeurope", "addressSpace": {"addressPrefixes": ["10.6.0.0/16"]},
                 "subnets": [{"name": "gate", "addressPrefix": "10.6.1.0/26", "networkSecurityGroup": %s},
                             {"name": "other", "addressPrefix": "10.6.2.0/24",
                              "networkSecurityGroup": {"id": "/x/networkSecurityGroups/nsg-other"}}]}""".formatted(held);
    }

    private static Audit audit(String... files) {
        ExistingNetwork all = Stream.of(files)
                .map(MissingGroupTest::read)
                .reduce(new ExistingNetwork(List.of(), List.of()), ExistingNetwork::plus);
        return new Auditor(REFERENCE)
                .audit(
                        new Planner(REFERENCE).plan(PLAN),
                        all,
                        Optional.empty(),
                        Optional.empty(),
                        new Chosen(List.of(), List.of()));
    }

    private static ExistingNetwork read(String text) {
        try {
            return ExistingNetworkReader.read(
                    "file.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> missing(Audit audit) {
        return audit.findings().stream()
                .filter(finding -> finding.code() == AuditFindingCode.NO_SECURITY_GROUP)
                .map(Audit.AuditFinding::subject)
                .toList();
    }

    @Test
    void aSubnetOfWhichNoFileKnowsAGroupIsNamed() {
        assertEquals(List.of("gate"), missing(audit(network("null"))));
        assertEquals(List.of("gate"), missing(audit(network("null"), GROUP.formatted("nsg-other"))));
    }

    @Test
    void aGroupThatIsNamedNeedNotBeGiven() {
        assertEquals(List.of(), missing(audit(network("{\"id\": \"/x/networkSecurityGroups/nsg-gate\"}"))));
        assertEquals(List.of(), missing(audit(network("null"), GROUP.formatted("nsg-free"))));
    }

    /// An expression stands where the group would: the only group of the file may be it, or not.
    @Test
    void whereAnExpressionStandsForTheGroupTheOnlyOneIsJudgedAndNotChanged() {
        String template = """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"held": {"type": "object"}}, "resources": [
                 {"type": "Microsoft.Network/networkSecurityGroups", "name": "nsg-free", "location": "westeurope",
                  "properties": {"securityRules": [{"name": "Shut", "properties": {"priority": 4000,
                   "direction": "Inbound", "access": "Deny", "protocol": "*", "sourceAddressPrefix": "*",
                   "sourcePortRange": "*", "destinationAddressPrefix": "*", "destinationPortRange": "*"}}]}},
                 {"type": "Microsoft.Network/virtualNetworks", "name": "net", "location": "westeurope",
                  "properties": {"addressSpace": {"addressPrefixes": ["10.6.0.0/16"]}, "subnets": [
                   {"name": "gate", "properties": {"addressPrefix": "10.6.1.0/26",
                    "networkSecurityGroup": "[if(empty(parameters('held')), null(), parameters('held'))]"}}]}}]}""";
        Audit audit = audit(template);
        assertEquals(List.of(), missing(audit));
        assertEquals(
                List.of("nsg-free it is the only one, and the files do not spell out which one the plan's subnet has"),
                audit.resources().stream()
                        .filter(resource -> resource.kind() == Audit.Kind.NSG)
                        .map(resource -> resource.name() + " " + resource.because())
                        .toList());
        assertEquals(List.of(), audit.changes());
    }
}
