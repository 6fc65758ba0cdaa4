package org.apimplanner.model.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.AuditFindingCode;
import org.junit.jupiter.api.Test;

/// Which resource is API Management's, by files written as az prints them.
final class SelectionTest {
    private static final String NETWORK = "/subscriptions/s/resourceGroups/rg-net/providers/Microsoft.Network/";

    private static final Plan PLAN = Plan.of(
            "2026-08",
            Tier.PREMIUM,
            Mode.INTERNAL,
            RegionPlan.of("westeurope", true).withSubnet(Optional.of(Ipv4Prefix.parse("10.8.2.0/27"))));

    private static final Plan WITHOUT_SUBNET =
            Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    /// A group that denies everything from the network, on the subnets of `vnet-hub`.
    private static String group(String name, String location, String... subnets) {
        String links = String.join(
                ",",
                List.of(subnets).stream()
                        .map(subnet -> "{\"id\": \"" + NETWORK + "virtualNetworks/vnet-hub/subnets/" + subnet + "\"}")
                        .toList());
        return """
                {"name": "%s", "id": "%snetworkSecurityGroups/%s", "location": "%s",
                 "securityRules": [{"name": "DenyAll", "priority": 200, "direction": "Inbound", "access": "Deny",
                   "protocol": "*", "sourcePortRange": "*", "destinationPortRange": "*",
                   "sourceAddressPrefix": "*", "destinationAddressPrefix": "*"}],
                 "subnets": [%s]}""".formatted(name, NETWORK, name, location, links);
    }

    private static String subnet(String name, String range, String group) {
        return """
                {"name": "%s", "id": "%svirtualNetworks/vnet-hub/subnets/%s", "addressPrefix": "%s",
                 "serviceEndpoints": [], "networkSecurityGroup": %s}""".formatted(
                        name,
                        NETWORK,
                        name,
                        range,
                        group.isEmpty() ? "null" : "{\"id\": \"" + NETWORK + "networkSecurityGroups/" + group + "\"}");
    }

    private static ExistingNetwork read(String file, String text) {
        try {
            return ExistingNetworkReader.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExistingNetwork network(String... objects) {
        return read("network.json", "[" + String.join(",", objects) + "]");
    }

    private static Audit audit(Plan plan, ExistingNetwork network) {
        return new Auditor(Shipped.REFERENCE)
                .audit(Shipped.PLANNER.plan(plan), network, Optional.empty(), Optional.empty());
    }

    private static List<String> groups(Audit audit) {
        return audit.resources().stream()
                .filter(each -> each.kind() == Audit.Kind.NSG)
                .map(each -> each.name() + (each.judged() ? " judged: " : " left out: ") + each.because())
                .toList();
    }

    @Test
    void theGroupOfThePlansSubnetIsJudgedAndNoOther() {
        Audit audit = audit(
                PLAN,
                network(
                        group("nsg-web", "westeurope", "snet-web"),
                        group("nsg-apim", "westeurope", "snet-apim"),
                        subnet("snet-web", "10.8.0.0/24", "nsg-web"),
                        subnet("snet-apim", "10.8.2.0/27", "nsg-apim")));
        assertEquals(
                List.of(
                        "nsg-web left out: it stands on another subnet",
                        "nsg-apim judged: its subnet 10.8.2.0/27 is the plan's"),
                groups(audit));
        assertEquals(
                List.of("nsg-apim"),
                audit.changes().stream()
                        .map(change -> change.target().resource())
                        .distinct()
                        .toList());
    }

    @Test
    void theSubnetsOwnWordIsEnough() {
        Audit audit = audit(
                PLAN,
                network(
                        group("nsg-a", "westeurope"),
                        group("nsg-b", "westeurope"),
                        subnet("snet-apim", "10.8.2.0/27", "nsg-b")));
        assertEquals(
                List.of(
                        "nsg-a left out: the plan's subnet 10.8.2.0/27 has nsg-b",
                        "nsg-b judged: its subnet 10.8.2.0/27 is the plan's"),
                groups(audit));
    }

    @Test
    void aLoneGroupOfAnotherSubnetIsNotJudged() {
        Audit audit =
                audit(PLAN, network(group("nsg-web", "westeurope"), subnet("snet-web", "10.8.0.0/24", "nsg-web")));
        assertEquals(List.of("nsg-web left out: it stands on another subnet"), groups(audit));
        assertTrue(audit.requirements().stream()
                .filter(verdict -> verdict.kind() == Audit.Kind.NSG)
                .allMatch(verdict -> verdict.status() == Audit.Status.UNKNOWN));
        assertFalse(audit.compliant());
        assertEquals(List.of(), audit.changes());
    }

    @Test
    void aLoneGroupOfWhichNothingIsKnownIsJudged() {
        assertEquals(
                List.of("nsg-x judged: it is the only one, and no file says on which subnet it stands"),
                groups(audit(PLAN, network(group("nsg-x", "westeurope")))));
    }

    @Test
    void aGroupWhoseSubnetHasNoRangeInTheFilesIsNotSaidToStandNowhere() {
        assertEquals(
                List.of("nsg-x judged: it is the only one, and no file gives the range of its subnet vnet-hub/snet-x"),
                groups(audit(PLAN, network(group("nsg-x", "westeurope", "snet-x")))));
    }

    @Test
    void aGroupWhoseSubnetOnlyOverlapsThePlansIsJudgedAndNeverChanged() {
        Audit audit =
                audit(PLAN, network(group("nsg-x", "westeurope", "snet-x"), subnet("snet-x", "10.8.2.0/24", "nsg-x")));
        assertEquals(
                List.of("nsg-x judged: it is the only one, and its subnet only overlaps the plan's 10.8.2.0/27"),
                groups(audit));
        assertEquals(
                List.of(),
                audit.changes().stream()
                        .filter(change -> change.target().resource().equals("nsg-x"))
                        .toList());
    }

    @Test
    void aGroupOfAnotherLocationIsNotJudged() {
        assertEquals(
                List.of(
                        "nsg-x left out: it lies in japaneast",
                        "nsg-y judged: it is the only one, and no file says on which subnet it stands"),
                groups(audit(WITHOUT_SUBNET, network(group("nsg-x", "japaneast"), group("nsg-y", "West Europe")))));
    }

    @Test
    void aLoneGroupOfAnotherLocationIsJudgedWithAWarningAndNeverChanged() {
        Audit audit = audit(PLAN, network(group("nsg-x", "japaneast")));
        assertEquals(List.of("nsg-x judged: it is the only one, although it lies in japaneast"), groups(audit));
        assertTrue(audit.findings().stream().anyMatch(finding -> finding.code() == AuditFindingCode.LOCATION_DIFFERS));
        assertEquals(List.of(), audit.changes());
        Audit chosen = new Auditor(Shipped.REFERENCE)
                .audit(
                        Shipped.PLANNER.plan(PLAN),
                        network(group("nsg-x", "japaneast"), group("nsg-y", "japaneast")),
                        Optional.empty(),
                        Optional.empty(),
                        new Chosen(List.of("nsg-x"), List.of()));
        assertEquals(
                List.of("nsg-x judged: it was chosen by name", "nsg-y left out: another one was chosen by name"),
                groups(chosen));
        assertFalse(chosen.changes().isEmpty());
    }

    @Test
    void twoNetworksWithTheSameRangeLeaveItOpen() {
        String other = subnet("snet-apim", "10.8.2.0/27", "nsg-b").replace("vnet-hub", "vnet-test");
        Audit audit = audit(
                PLAN,
                network(
                        group("nsg-a", "westeurope"),
                        group("nsg-b", "westeurope"),
                        subnet("snet-apim", "10.8.2.0/27", "nsg-a"),
                        other));
        assertTrue(audit.findings().stream().anyMatch(finding -> finding.code() == AuditFindingCode.WHICH_GROUP));
        assertEquals(List.of(), audit.changes());
    }

    @Test
    void foreignGroupsChangeNothing() {
        String own =
                group("nsg-apim", "westeurope", "snet-apim") + "," + subnet("snet-apim", "10.8.2.0/27", "nsg-apim");
        Audit alone = audit(PLAN, network(own));
        Audit among = audit(
                PLAN,
                network(
                        own,
                        group("nsg-web", "westeurope", "snet-web"),
                        subnet("snet-web", "10.8.0.0/24", "nsg-web"),
                        group("nsg-far", "uksouth")));
        assertEquals(alone.requirements(), among.requirements());
        assertEquals(alone.findings(), among.findings());
        assertEquals(alone.changes(), among.changes());
    }

    @Test
    void aNamesakeInAnotherSubscriptionIsNotTheSubnets() {
        String other = group("nsg-apim", "westeurope", "snet-apim").replace("/subscriptions/s/", "/subscriptions/t/");
        Audit audit = audit(
                PLAN,
                network(
                        group("nsg-apim", "westeurope", "snet-apim"),
                        other,
                        subnet("snet-apim", "10.8.2.0/27", "nsg-apim")));
        assertEquals(
                List.of("/0 true", "/1 false"),
                audit.resources().stream()
                        .filter(each -> each.kind() == Audit.Kind.NSG)
                        .map(each -> each.place() + " " + each.judged())
                        .toList());
        assertEquals(
                List.of("/0"),
                audit.findings().stream()
                        .filter(finding -> finding.resource().equals(Optional.of("nsg-apim")))
                        .map(finding -> finding.place().substring(0, 2))
                        .distinct()
                        .toList());
    }

    @Test
    void oneSubnetSpelledInTwoWaysIsOne() {
        Audit audit = audit(
                PLAN,
                network(group("nsg-apim", "westeurope", "SNET-APIM"), subnet("snet-apim", "10.8.2.0/27", "NSG-Apim")));
        assertEquals(List.of("nsg-apim judged: its subnet 10.8.2.0/27 is the plan's"), groups(audit));
        assertEquals(List.of("vnet-hub/SNET-APIM"), audit.resources().getFirst().subnets());
    }

    @Test
    void aSubnetWhoseGroupIsNotSpelledOutLeavesItOpenWhichOneItHas() {
        String template = """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"id": {"type": "string"}}, "resources": [%s, %s, {
                  "type": "Microsoft.Network/virtualNetworks", "name": "vnet", "properties": {"subnets": [{
                   "name": "apim", "properties": {"addressPrefix": "10.8.2.0/27",
                    "networkSecurityGroup": {"id": "[parameters('id')]"}}}]}}]}""";
        String one = "{\"type\": \"Microsoft.Network/networkSecurityGroups\", \"name\": \"%s\","
                + " \"properties\": {\"securityRules\": []}}";
        Audit audit = audit(PLAN, read("main.json", template.formatted(one.formatted("a"), one.formatted("b"))));
        assertEquals(
                List.of(AuditFindingCode.WHICH_GROUP),
                audit.findings().stream().map(Audit.AuditFinding::code).toList());
        assertEquals(List.of(), audit.changes());
        // A lone one may be the one, or that of another file: it is judged, and nothing of it is changed.
        Audit lone = audit(PLAN, read("main.json", template.formatted(one.formatted("a"), "{}")));
        assertEquals(
                List.of("a judged: it is the only one, and the files do not spell out which one the plan's subnet has"),
                groups(lone));
        assertFalse(lone.compliant());
        assertEquals(List.of(), lone.changes());
    }
}
