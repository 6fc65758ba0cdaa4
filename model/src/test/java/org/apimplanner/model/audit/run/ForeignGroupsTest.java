package org.apimplanner.model.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.file.AuditFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.support.EverySeed;

/// Groups and tables of other subnets in the same file: verdicts, findings and changes stay byte for byte
/// what they are without them.
final class ForeignGroupsTest {
    private static final Plan PLAN = Plan.of(
            "2026-08",
            Tier.PREMIUM,
            Mode.INTERNAL,
            RegionPlan.of("westeurope", true).withSubnet(Optional.of(Ipv4Prefix.parse("10.8.0.0/24"))));

    private static final String OURS = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-net";

    private Random random = new Random(0);

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Azure compares ids in any case.
    private String spelled(String id) {
        return switch (random.nextInt(3)) {
            case 0 -> id.toUpperCase(Locale.ROOT);
            case 1 -> id.toLowerCase(Locale.ROOT);
            default -> id;
        };
    }

    private static String subnetId(String scope, int number) {
        return scope + "/providers/Microsoft.Network/virtualNetworks/vnet/subnets/snet-" + number;
    }

    private static String groupId(String scope, String name) {
        return scope + "/providers/Microsoft.Network/networkSecurityGroups/" + name;
    }

    private static String tableId(String scope, String name) {
        return scope + "/providers/Microsoft.Network/routeTables/" + name;
    }

    private String rules() {
        List<String> rules = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            boolean in = random.nextBoolean();
            String far = any(List.of("ApiManagement", "AzureLoadBalancer", "Storage", "Sql", "VirtualNetwork", "*"));
            // No port of remote administration: what is dangerous is said of every group.
            rules.add(String.format(
                    Locale.ROOT,
                    "{\"name\": \"R%d\", \"priority\": %d, \"direction\": \"%s\", \"access\": \"%s\","
                            + " \"protocol\": \"Tcp\", \"sourceAddressPrefix\": \"%s\", \"sourcePortRange\": \"*\","
                            + " \"destinationAddressPrefix\": \"%s\", \"destinationPortRange\": \"%s\"}",
                    i,
                    100 + 10 * i,
                    in ? "Inbound" : "Outbound",
                    any(List.of("Allow", "Deny")),
                    in ? far : "VirtualNetwork",
                    in ? "VirtualNetwork" : far,
                    any(List.of("443", "3443", "6390", "1433", "80"))));
        }
        return "[" + String.join(",", rules) + "]";
    }

    private String group(String scope, String name, int subnet) {
        String standsOn = random.nextBoolean() ? "[{\"id\": \"" + spelled(subnetId(scope, subnet)) + "\"}]" : "[]";
        return "{\"name\": \"" + name + "\", \"id\": \"" + spelled(groupId(scope, name))
                + "\", \"location\": \"westeurope\", \"securityRules\": " + rules() + ", \"subnets\": " + standsOn
                + "}";
    }

    private String table(String scope, String name) {
        return "{\"name\": \"" + name + "\", \"id\": \"" + spelled(tableId(scope, name))
                + "\", \"location\": \"westeurope\", \"routes\": [{\"name\": \"Default\","
                + " \"addressPrefix\": \"0.0.0.0/0\", \"nextHopType\": \""
                + any(List.of("Internet", "None", "VirtualNetworkGateway")) + "\"}], \"subnets\": []}";
    }

    private String subnet(String scope, int number, String group, String table) {
        return "{\"name\": \"snet-" + number + "\", \"id\": \"" + spelled(subnetId(scope, number))
                + "\", \"addressPrefix\": \"10.8." + number + ".0/24\", \"serviceEndpoints\": [],"
                + " \"networkSecurityGroup\": {\"id\": \"" + spelled(groupId(scope, group))
                + "\"}, \"routeTable\": {\"id\": \"" + spelled(tableId(scope, table)) + "\"}}";
    }

    private static ExistingNetwork read(List<String> objects) {
        String text = "[" + String.join(",\n", objects) + "]";
        try {
            return ExistingNetworkReader.read(
                    "network.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the audit says, without what it read.
    private static String answer(List<String> objects) {
        Audit audit = new Auditor(Shipped.REFERENCE)
                .audit(Shipped.PLANNER.plan(PLAN), read(objects), Optional.empty(), Optional.empty());
        assertTrue(audit.requirements().stream()
                .anyMatch(verdict -> verdict.resource().isPresent()));
        return AuditFile.write(
                new Audit(audit.edition(), audit.requirements(), audit.findings(), audit.changes(), List.of()));
    }

    private void checkOnce() {
        List<String> ours =
                List.of(group(OURS, "nsg-apim", 0), table(OURS, "rt-apim"), subnet(OURS, 0, "nsg-apim", "rt-apim"));
        List<String> all = new ArrayList<>(ours);
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            String scope =
                    any(List.of(OURS, OURS.replace("rg-net", "rg-other"), OURS.replace("5555555555", "6666666666")));
            // Namesakes of ours in other places are no more ours than the rest.
            boolean namesake = !scope.equals(OURS) && random.nextBoolean();
            String nsg = namesake ? "nsg-apim" : "nsg-" + number;
            String table = namesake ? "rt-apim" : "rt-" + number;
            all.add(group(scope, nsg, number));
            all.add(table(scope, table));
            all.add(subnet(scope, number, nsg, table));
        }
        assertEquals(answer(ours), answer(all), () -> String.join("\n", all));
    }

    @EverySeed
    void whatOtherSubnetsHaveChangesNothing(long seed) {
        random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            checkOnce();
        }
    }
}
