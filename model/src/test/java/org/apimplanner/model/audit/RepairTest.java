package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.Networks.audit;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);
    private static final ForcedTunneling FORCED = ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"));

    private static List<String> changes(Plan plan, ExistingNetwork network) {
        return audit(plan, network).changes().stream()
                .map(change -> change.action() + " " + change.target().subject() + " "
                        + change.properties().getOrDefault("priority", ""))
                .map(String::strip)
                .toList();
    }

    private static List<String> inGroup(Plan plan, String... rules) {
        return changes(plan, Networks.of(Networks.nsg(rules)));
    }

    @Test
    void anEmptyGroupNeedsOneRule() {
        assertEquals(List.of("add AllowManagementInbound 110"), inGroup(INTERNAL));
    }

    @Test
    void theRuleThatWasMeantIsPutRightUnderItsNameAndNumber() {
        List<Change> changes = audit(
                        INTERNAL.withFeatures(Set.of(Feature.RATE_LIMIT_COUNTERS)),
                        Networks.of(Networks.nsg(
                                "Management 200 Inbound Allow Tcp ApiManagement VirtualNetwork 3433",
                                "AllowRateLimit 210 Inbound Allow Tcp VirtualNetwork VirtualNetwork 4290",
                                "Probe 220 Inbound Allow Tcp AzureLoadBalancer * 6390",
                                "DenyAllInBound 4096 Inbound Deny * * * *")))
                .changes();
        assertEquals(
                List.of("replace AllowRateLimit Udp 210 4290", "replace Management Tcp 200 3443"),
                changes.stream()
                        .map(change -> change.action() + " " + change.target().subject() + " "
                                + change.properties().get("protocol") + " "
                                + change.properties().get("priority") + " "
                                + change.properties().get("destinationPorts"))
                        .toList());
    }

    @Test
    void anAddedRuleComesBeforeTheDenyThatBlocks() {
        // The documented 110 is behind the deny at 105, so the nearest free number before it is taken.
        assertEquals(
                List.of("add AllowManagementInbound 103", "add AllowLoadBalancerInbound 102"),
                inGroup(INTERNAL, "Other 104 Inbound Allow Tcp 10.20.0.0/16 * 8080", "Deny 105 Inbound Deny * * * *"));
    }

    @Test
    void aDenyAtTheLowestNumberMakesRoom() {
        Plan plan = INTERNAL;
        List<String> changes =
                inGroup(plan, "Deny 100 Inbound Deny * * * *", "Next 101 Inbound Allow Tcp 10.20.0.0/16 * 8080");
        assertEquals(
                List.of(
                        "replace Next 103",
                        "replace Deny 102",
                        "add AllowLoadBalancerInbound 101",
                        "add AllowManagementInbound 100"),
                changes);
    }

    @Test
    void numbersOutOfRangeComeIntoItInTheirOrder() {
        assertEquals(
                List.of("replace C 4094", "replace D 4095", "replace E 4096", "replace A 101", "replace Z 100").stream()
                        .sorted()
                        .toList(),
                inGroup(
                                INTERNAL,
                                "Z 10 Inbound Deny Tcp 10.20.1.0/24 VirtualNetwork 8099",
                                "A 20 Inbound Allow Tcp ApiManagement,AzureLoadBalancer VirtualNetwork 3443,6390",
                                "C 4096 Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork 8080",
                                "D 4097 Inbound Deny Tcp 10.20.1.0/24 VirtualNetwork 8081",
                                "E 5000 Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork 8081-8082",
                                "AllowVnetInBound 65000 Inbound Allow * VirtualNetwork VirtualNetwork *")
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void aNumberOutOfRangeMovesNoRuleThatDoesTheSame() {
        assertEquals(
                List.of("replace Low 102", "replace High 4095"),
                inGroup(
                                INTERNAL,
                                "Low 20 Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork 8080",
                                "M 100 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
                                "P 101 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6390",
                                "Last 4096 Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork 8081",
                                "High 70000 Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork 8082")
                        .stream()
                        .sorted((one, other) -> other.compareTo(one))
                        .toList());
    }

    @Test
    void aGroupWithoutAFreeNumberGetsNoImpossibleOne() {
        String[] full = IntStream.rangeClosed(100, 4096)
                .mapToObj(number -> "R" + number + " " + number + " Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork "
                        + (1000 + number))
                .toArray(String[]::new);
        assertEquals(List.of(), inGroup(INTERNAL, full));
    }

    @Test
    void administrationIsClosedAndTheRestOfTheRuleStays() {
        List<Change> changes = audit(
                        INTERNAL,
                        Networks.of(Networks.nsg(
                                "Management 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
                                "Admin 200 Inbound Allow Tcp Internet * 20-30,8080",
                                "Rdp 210 Inbound Allow Tcp * * 3389")))
                .changes();
        assertEquals(
                List.of("remove Rdp", "replace Admin"),
                changes.stream()
                        .map(change -> change.action() + " " + change.target().subject())
                        .toList());
        assertEquals("20-21, 23-30, 8080", changes.getLast().properties().get("destinationPorts"));
    }

    @Test
    void aNumberUsedTwiceIsChangedOnce() {
        assertEquals(
                List.of("replace B 102"),
                inGroup(
                        INTERNAL,
                        "M 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
                        "A 100 Outbound Allow Tcp VirtualNetwork Sql 1433",
                        "B 100 Outbound Allow Tcp VirtualNetwork Storage 443",
                        "C 101 Outbound Allow Tcp VirtualNetwork AzureKeyVault 443"));
    }

    @Test
    void routesAndEndpointsAreRepairedToo() {
        Plan forced = plan(Mode.EXTERNAL)
                .withForcedTunneling(
                        Optional.of(FORCED.withClientPrefixes(List.of(Ipv4Prefix.parse("203.0.113.0/24")))));
        ExistingNetwork network = Networks.of(
                Networks.routes(
                        "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.5", "Back ApiManagement.WestEurope Internet"),
                Networks.subnet("10.20.4.0/27", "Microsoft.Storage", "Microsoft.Sql", "Microsoft.EventHub"));
        assertEquals(
                List.of("replace Tunnel", "add ApiManagementControlPlane", "add Clients1", "add Microsoft.KeyVault"),
                changes(forced, network));
        assertEquals(
                List.of(),
                changes(forced, Repaired.of(network, audit(forced, network).changes())));
    }

    @Test
    void aTunnelThatThePlanDoesNotKnowGetsItsWayBack() {
        assertEquals(
                List.of("add ApiManagementControlPlane"),
                changes(INTERNAL, Networks.of(Networks.routes("Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4"))));
    }

    /// Behind a rule that opens everything stands one that opens less: closing the first alone would help
    /// nobody.
    @Test
    void whatADangerousRuleHidIsClosedWithIt() {
        ExistingNsg nsg = Networks.nsg(
                "Mgmt 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
                "All 200 Inbound Allow * * * *",
                "Some 300 Inbound Allow Tcp Internet 10.20.4.0/27 20-25",
                "Few 400 Inbound Allow Tcp 0.0.0.0/0 * 22");
        Map<String, String> left = new LinkedHashMap<>();
        for (Change change : audit(INTERNAL, Networks.of(nsg)).changes()) {
            left.put(
                    change.target().subject(),
                    change.action() + " " + change.properties().getOrDefault("destinationPorts", ""));
        }
        assertEquals("replace 20-21, 23-25", left.get("Some"));
        assertEquals("remove ", left.get("Few"));
        assertTrue(left.get("All").startsWith("replace 0-21, 23-"), left.toString());
    }

    private static Audit withChanges(List<Change> changes) {
        return new Audit(Shipped.REFERENCE.answering("2026-08"), List.of(), List.of(), changes, List.of());
    }

    private static String script(Audit audit) {
        return RepairScript.azureCli(audit, "Contoso", "Planner 1.0");
    }

    @Test
    void theScriptRunsTheChangesInTheirOrder() {
        String script = script(audit(
                INTERNAL,
                Networks.of(
                        Networks.nsg("Deny 100 Inbound Deny * * * *"),
                        Networks.routes("Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4"))));
        assertEquals("""
                #!/bin/sh
                # Repair of the network for the plan Contoso, by the documentation of 2026-08-24 (edition 2026-08).
                # Written by Planner 1.0. Read it before you run it.
                set -eu
                : "${RESOURCE_GROUP:?the resource group}"

                # Replace Deny in nsg-apim: its number is needed by another rule, or Azure does not take it.
                az network nsg rule update --resource-group "$RESOURCE_GROUP" --nsg-name nsg-apim --name Deny --priority 102 --direction Inbound --access Deny --protocol '*' --source-address-prefixes '*' --source-port-ranges '*' --destination-address-prefixes '*' --destination-port-ranges '*'

                # Add AllowLoadBalancerInbound in nsg-apim: for load-balancer-probe (Tcp 6390 from AzureLoadBalancer), which Deny stops.
                az network nsg rule create --resource-group "$RESOURCE_GROUP" --nsg-name nsg-apim --name AllowLoadBalancerInbound --priority 101 --direction Inbound --access Allow --protocol Tcp --source-address-prefixes AzureLoadBalancer --source-port-ranges '*' --destination-address-prefixes VirtualNetwork --destination-port-ranges 6390

                # Add AllowManagementInbound in nsg-apim: for management-endpoint (Tcp 3443 from ApiManagement), which Deny stops.
                az network nsg rule create --resource-group "$RESOURCE_GROUP" --nsg-name nsg-apim --name AllowManagementInbound --priority 100 --direction Inbound --access Allow --protocol Tcp --source-address-prefixes ApiManagement --source-port-ranges '*' --destination-address-prefixes VirtualNetwork --destination-port-ranges 3443

                # Add ApiManagementControlPlane in rt-apim: no route leads to ApiManagement by way of Internet.
                az network route-table route create --resource-group "$RESOURCE_GROUP" --route-table-name rt-apim --name ApiManagementControlPlane --address-prefix ApiManagement --next-hop-type Internet
                """, script);
        assertEquals("", script(withChanges(List.of())));
    }

    /// Two regions may have groups of one name: each command works where its group lies.
    @Test
    void aKnownResourceGroupSubscriptionAndNetworkStandInTheCommands() {
        ResourceFacts facts =
                new ResourceFacts(true, Optional.of("rg (north)"), Optional.of("sub-1"), Optional.empty(), List.of());
        ExistingNsg nsg = Networks.nsg("Deny 4096 Inbound Deny * * * *").with(facts);
        String script = script(audit(INTERNAL, Networks.of(nsg)));
        assertTrue(
                script.contains("az network nsg rule create --subscription sub-1 --resource-group 'rg (north)'"
                        + " --nsg-name nsg-apim --name AllowManagementInbound"),
                script);
        assertFalse(script.contains("RESOURCE_GROUP"), script);
    }

    @Test
    void aResourceGroupThatATemplateLeavesOpenIsAskedFor() {
        ResourceFacts facts =
                new ResourceFacts(true, Optional.of("{hubGroup}"), Optional.of("{sub}"), Optional.empty(), List.of());
        ExistingNsg nsg = Networks.nsg("Deny 4096 Inbound Deny * * * *").with(facts);
        String script = script(audit(INTERNAL, Networks.of(nsg)));
        assertTrue(script.contains("create --resource-group \"$RESOURCE_GROUP\" --nsg-name nsg-apim"), script);
        assertFalse(script.contains("{hubGroup}") || script.contains("{sub}"), script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob's rule",
                "/data/2",
                "@SUM(A1)",
                "-1",
                "--debug",
                "-->",
                "a\u0000b",
                "rule.",
                "",
                "a\nrm -rf ~ 'b' \"c\" $(reboot) `halt` \\"
            })
    void aNameThatAzureWouldRefuseGetsASentenceAndNoCommand(String name) {
        for (Change change : List.of(
                new Change.Remove(new Change.Target(Kind.NSG, name, "nsg-apim", "nsg.json")),
                new Change.Remove(new Change.Target(Kind.NSG, "Rule", name, "nsg.json")),
                new Change.Remove(new Change.Target(Kind.ROUTE, name, "rt-apim", "rt.json")),
                new Change.Add(new Change.Target(Kind.SERVICE_ENDPOINT, "Microsoft.Sql", name, "s.json"), Map.of()))) {
            String script = script(withChanges(List.of(change)));
            assertTrue(script.contains("No command, since it lacks a name"), script);
            assertTrue(
                    script.lines().allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("set -eu")),
                    script);
        }
    }

    @Test
    void aGroupWithoutANameInItsFileGetsNoCommandEither() {
        ExistingNsg nameless = Networks.nsg("Deny 4096 Inbound Deny * * * *");
        ResourceFacts facts = new ResourceFacts(false, Optional.empty(), Optional.empty(), List.of());
        Audit audit = audit(INTERNAL, Networks.of(nameless.with(facts)));
        assertEquals(2, audit.changes().size());
        String script = script(audit);
        assertTrue(script.contains("it lacks the name of the security group in nsg.json"), script);
        assertFalse(script.contains("az network"), script);
    }

    /// What a POSIX shell hands to `az`, word by word, each between brackets.
    private static String run(List<Change> changes) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no POSIX shell here.");
        String spy = "RESOURCE_GROUP=rg VNET=vnet\naz() { for word; do printf '[%s]' \"$word\"; done; echo; }\n";
        Process shell = new ProcessBuilder("/bin/sh", "-c", spy + script(withChanges(changes)))
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor(), output);
        return output;
    }

    private static final String AWKWARD = "a\nrm -rf ~ 'b' \"c\" $(reboot) `halt` \\";

    @Test
    void noWordOfAFileBreaksOutOfItsPlace() throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("priority", "100");
        fields.put("protocol", "*");
        fields.put("source", AWKWARD);
        fields.put("destinationPorts", "80, 443");
        Change change = new Change.Add(
                new Change.Target(Kind.NSG, "Rule", "nsg", AWKWARD),
                fields,
                new Change.Reason(AWKWARD, List.of(AWKWARD)));
        assertEquals(
                "[network][nsg][rule][create][--resource-group][rg][--nsg-name][nsg][--name][Rule][--priority][100]"
                        + "[--protocol][*][--source-address-prefixes][" + AWKWARD + "][--destination-port-ranges]"
                        + "[80][443]\n",
                run(List.of(change)));
    }

    @Test
    void whatIsOnlySaidStaysAComment() throws IOException, InterruptedException {
        List<Change> changes =
                List.of(new Change.Add(new Change.Target(Kind.FIREWALL, AWKWARD, AWKWARD, "firewall.json"), Map.of()));
        assertEquals(
                1,
                script(withChanges(changes))
                        .lines()
                        .filter(line -> line.contains("rm -rf"))
                        .peek(line -> assertTrue(line.startsWith("# Add a rm -rf"), line))
                        .count());
        assertEquals("", run(changes));
    }

    @Test
    void aRouteThatIsTurnedIsWrittenAnew() {
        // An update would keep the appliance's address, which Azure refuses with the next hop Internet.
        String script = script(audit(
                INTERNAL.withForcedTunneling(Optional.of(FORCED)),
                Networks.of(Networks.routes(
                        "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4",
                        "Back ApiManagement VirtualAppliance 10.20.1.4"))));
        assertTrue(
                script.endsWith("az network route-table route create --resource-group \"$RESOURCE_GROUP\""
                        + " --route-table-name rt-apim --name Back --address-prefix ApiManagement"
                        + " --next-hop-type Internet\n"),
                script);
    }

    @Test
    void aRuleForASecurityGroupStaysAndAnotherIsAdded() {
        // With a port put right it would still lack the other machines, and more machines would widen it.
        assertEquals(
                List.of("add AllowManagementInbound 111"),
                inGroup(INTERNAL, "Management 110 Inbound Allow Tcp ApiManagement asg:web 3433", PROBE, DENY));
    }

    private static final String PROBE = "Probe 120 Inbound Allow Tcp AzureLoadBalancer * 6390";
    private static final String DENY = "Deny 4096 Inbound Deny * * * *";

    private static final List<String> WORDS = List.of(
            "*",
            "VirtualNetwork",
            "Internet",
            "Storage",
            "Sql",
            "Storage.WestEurope",
            "AzureCloud",
            "ApiManagement",
            "AzureLoadBalancer",
            "10.20.4.0/27",
            "10.20.0.0/16",
            "20.60.0.0/16",
            "asg:web",
            "Event~Hub");
    private static final List<String> PORTS = List.of(
            "*", "443", "3443", "3433", "22", "3389", "1433", "1443", "6390", "443,445", "5671-5672", "4290", "0-5000");

    private static final int ROUNDS = 150;

    /// The heart of the matter, seeded: whatever group is given, the repaired one passes, and no change
    /// of the repair can be left out.
    @EverySeed
    void aRepairedGroupPassesAndNoChangeIsNeedless(long seed) {
        Random random = new Random(seed);
        int repaired = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Plan plan = randomPlan(random);
            ExistingNetwork network = Networks.of(Networks.nsg(randomRules(random)));
            Audit before = audit(plan, network);
            Unharmed.check(network, before);
            List<Change> changes = before.changes();
            ExistingNetwork after = Repaired.oneByOne(network, changes);
            assertTrue(passes(plan, after), () -> plan + "\n" + network + "\n" + changes);
            for (Change left : changes) {
                if (isHalfOfTwo(left, changes)) {
                    continue;
                }
                List<Change> fewer = new ArrayList<>(changes);
                fewer.remove(left);
                assertFalse(
                        passes(plan, Repaired.of(network, fewer)) && isSafe(network, fewer),
                        () -> "needless: " + left + " of " + changes + "\n" + network);
            }
            repaired += changes.isEmpty() ? 0 : 1;
        }
        assertTrue(repaired > ROUNDS / 2, "Only " + repaired + " groups needed a repair.");
    }

    /// Whether the rule is removed and comes back, which makes sense together only.
    private static boolean isHalfOfTwo(Change change, List<Change> changes) {
        return changes.stream()
                        .filter(other ->
                                other.target().subject().equals(change.target().subject()))
                        .count()
                > 1;
    }

    /// Whether applying the changes leaves each number used once; otherwise they cannot be applied.
    private static boolean isSafe(ExistingNetwork network, List<Change> changes) {
        return audit(INTERNAL, Repaired.of(network, changes)).findings().stream()
                .noneMatch(finding -> finding.code() == AuditFindingCode.PRIORITY_CONFLICT);
    }

    private static boolean passes(Plan plan, ExistingNetwork network) {
        Audit audit = audit(plan, network);
        return audit.compliant()
                && audit.requirements().stream()
                        .allMatch(verdict -> verdict.status().isMet() || isHostRow(verdict));
    }

    /// Hosts that the plan's own deny keeps in.
    private static boolean isHostRow(Verdict verdict) {
        return verdict.rule().equals("tls-revocation") && verdict.requirement() == Requirement.OPTIONAL;
    }

    private static Plan randomPlan(Random random) {
        Plan plan = plan(random.nextBoolean() ? Mode.INTERNAL : Mode.EXTERNAL)
                .withEdition(pick(random, List.of("2021", "2023-08", "2026-08")))
                .withDenyByDefault(random.nextBoolean())
                .withServiceTagScope(pick(random, List.of(ServiceTagScope.values())));
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(4) == 0) {
                features.add(feature);
            }
        }
        return plan.withFeatures(features);
    }

    private static String[] randomRules(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> String.join(
                        " ",
                        "R" + i,
                        Integer.toString(random.nextInt(3) == 0 ? 100 + random.nextInt(4) : 100 + random.nextInt(3997)),
                        pick(random, List.of("Inbound", "Outbound")),
                        pick(random, List.of("Allow", "Deny")),
                        pick(random, List.of("Tcp", "Udp", "*")),
                        pick(random, WORDS),
                        pick(random, WORDS),
                        pick(random, PORTS)))
                .toArray(String[]::new);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
