package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NsgShapesTest {
    private static List<PortRange> ports(String... texts) {
        return List.of(texts).stream().map(PortRange::parse).toList();
    }

    private static ExistingRule onlyRule(String json) {
        ExistingNetwork network = Samples.read(json);
        assertEquals(List.of(), network.problems());
        return Samples.onlyNsg(network).rules().getFirst();
    }

    @Test
    void theCommandLinesListGivesEachGroupWithoutAzuresDefaultRules() {
        ExistingNetwork network = Samples.file("az-nsg-list.json");
        assertEquals(List.of(), network.problems());
        List<ExistingNsg> groups = network.of(ExistingNsg.class);
        assertEquals(
                List.of("nsg-apim", "nsg-empty"),
                groups.stream().map(ExistingNsg::name).toList());
        assertFalse(groups.getFirst().defaultRules());
        assertEquals(
                new ExistingRule(
                        "AllowManagement",
                        110,
                        Direction.INBOUND,
                        Access.ALLOW,
                        Protocol.TCP,
                        List.of("ApiManagement"),
                        List.of(),
                        ports("*"),
                        List.of("VirtualNetwork"),
                        List.of(),
                        ports("3443"),
                        new Place("az-nsg-list.json", "/0/securityRules/0")),
                groups.getFirst().rules().getFirst());
        assertEquals(2, groups.getFirst().rules().size());
    }

    @Test
    void anUnusedSingularFieldGivesWayToThePluralAndGroupsAreNamed() {
        ExistingRule rule = Samples.file("az-nsg-list.json")
                .of(ExistingNsg.class)
                .getFirst()
                .rules()
                .get(1);
        assertEquals(List.of("10.20.4.0/27", "10.20.5.0/27"), rule.destinations());
        assertEquals(ports("80", "443"), rule.destinationPorts());
        assertEquals(List.of(), rule.sources());
        assertEquals(List.of("asg-clients"), rule.sourceGroups());
    }

    @Test
    void theRestShapeAndThePortalsSpellingsAreRead() {
        ExistingRule rule = onlyRule("""
                {"name": "nsg", "type": "Microsoft.Network/networkSecurityGroups", "properties": {"securityRules": [
                 {"name": "r", "properties": {"protocol": "TCP", "priority": "210", "direction": "inbound",
                  "access": "DENY", "sourceAddressPrefix": "Any", "sourcePortRanges": ["Any"],
                  "destinationAddressPrefix": "INTERNET", "destinationPortRanges": ["22-23", "80"]}}]}}""");
        assertEquals(210, rule.priority());
        assertEquals(Protocol.TCP, rule.protocol());
        assertEquals(Access.DENY, rule.access());
        assertEquals(List.of("*"), rule.sources());
        assertEquals(List.of("INTERNET"), rule.destinations());
        assertEquals(ports("*"), rule.sourcePorts());
        assertEquals(ports("22-23", "80"), rule.destinationPorts());
    }

    @Test
    void powerShellsPascalCaseWithListsInSingularFieldsIsRead() {
        ExistingRule rule = onlyRule("""
                {"Name": "nsg", "SecurityRules": [{"Name": "r", "Protocol": "Tcp", "Priority": 100,
                 "Direction": "Outbound", "Access": "Allow", "SourceAddressPrefix": ["*"], "SourcePortRange": ["*"],
                 "DestinationAddressPrefix": ["Storage", "Sql"], "DestinationPortRange": ["443", "1433"],
                 "SourceApplicationSecurityGroups": []}], "SecurityRulesText": "[]"}""");
        assertEquals(List.of("Storage", "Sql"), rule.destinations());
        assertEquals(ports("443", "1433"), rule.destinationPorts());
    }

    @Test
    void bothFieldsAtOnceAreJoinedAndCommasDivide() {
        ExistingRule rule = onlyRule("""
                {"securityRules": [{"name": "r", "protocol": "*", "priority": 100, "direction": "Inbound",
                 "access": "Allow", "sourceAddressPrefix": "10.0.0.0/24, 10.0.1.0/24", "sourceAddressPrefixes": ["10.0.2.5"],
                 "sourcePortRange": "*", "destinationAddressPrefix": "*",
                 "destinationPortRange": "80,443", "destinationPortRanges": ["443", "8080"]}]}""");
        assertEquals(List.of("10.0.0.0/24", "10.0.1.0/24", "10.0.2.5"), rule.sources());
        assertEquals(ports("80", "443", "8080"), rule.destinationPorts());
    }

    @ParameterizedTest
    @CsvSource({"tcp,TCP", "UDP,UDP", "*,ANY", "Any,ANY", "all,ANY", "icmp,ICMP", "Esp,ESP", "AH,AH", "6,TCP", "17,UDP"
    })
    void everySpellingOfAProtocolIsKnown(String written, Protocol expected) {
        String rule = Samples.rule("r", 100).replace("\"Tcp\"", '"' + written + '"');
        assertEquals(expected, onlyRule(Samples.nsg(rule)).protocol());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"NewNSG\": %s}",
                "{\"value\": [%s]}",
                "[%s]",
                "{\"networkSecurityGroup\": %s}",
                "{\"a\": {\"b\": [[%s]]}}"
            })
    void aWrapperOfAnyNameDoesNotHideTheGroup(String wrapper) {
        assertEquals(
                "r",
                onlyRule(wrapper.replace("%s", Samples.nsg(Samples.rule("r", 100))))
                        .name());
    }

    @Test
    void rulesOnTheirOwnMakeUpTheGroupTheirIdNames() {
        String id =
                "\"id\": \"/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/web/";
        String first = Samples.rule("a", 100).replaceFirst("\\{", "{" + id + "securityRules/a\",");
        String second = Samples.rule("b", 110).replaceFirst("\\{", "{" + id + "securityRules/b\",");
        String byAzure = Samples.rule("c", 65000).replaceFirst("\\{", "{" + id + "defaultSecurityRules/c\",");
        ExistingNsg group = Samples.onlyNsg(Samples.read("[" + String.join(",", first, second, byAzure) + "]"));
        assertEquals("web", group.name());
        assertEquals(
                List.of("a", "b"),
                group.rules().stream().map(ExistingRule::name).toList());
    }

    @Test
    void effectiveRulesHoldAzuresOwnAndKeepTheTagRatherThanItsAddresses() {
        ExistingNsg group = Samples.onlyNsg(Samples.file("effective-rules.json"));
        assertTrue(group.defaultRules());
        assertEquals("nsg-apim", group.name());
        ExistingRule rule = group.rules().getFirst();
        assertEquals("AllowManagement", rule.name());
        assertEquals(List.of("ApiManagement"), rule.sources());
        assertEquals(ports("*"), rule.sourcePorts());
        assertEquals(ports("3443"), rule.destinationPorts());
        ExistingRule byAzure = group.rules().get(1);
        assertEquals(Protocol.ANY, byAzure.protocol());
        assertEquals(65500, byAzure.priority());
        assertEquals(List.of("10.20.4.0/27"), byAzure.destinations());
    }

    @Test
    void aListingWithoutTheRulesIsNotTakenForAGroupWithoutRules() {
        ExistingNetwork network =
                Samples.read("{\"name\": \"n\", \"type\": \"Microsoft.Network/networkSecurityGroups\"}");
        assertEquals(List.of(), network.resources());
        assertEquals("n", network.problems().getFirst().subject());
    }

    @Test
    void everyEncodingThatShellsWriteIsRead() {
        String json = Samples.nsg(Samples.rule("r", 100));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                ExistingNetwork network = Samples.read("f", (mark + json).getBytes(charset));
                assertEquals(1, Samples.onlyNsg(network).rules().size(), charset + mark);
            }
        }
    }

    @Test
    void aListThatIsEmptyBesidePropertiesIsReadInThem() {
        ExistingNetwork network = Samples.read("{\"name\": \"nsg\", \"securityRules\": [], \"properties\":"
                + " {\"securityRules\": [" + Samples.rule("r", 100) + "]}}");
        assertEquals(1, Samples.onlyNsg(network).rules().size());
        assertTrue(Samples.onlyNsg(network).facts().complete());
    }

    @Test
    void aListThatStandsTwiceAndDiffersLeavesTheGroupIncomplete() {
        String twice = "{\"name\": \"nsg\", \"securityRules\": [%s], \"properties\": {\"securityRules\": [%s]}}";
        String first = Samples.rule("a", 100);
        ExistingNetwork differs = Samples.read(twice.formatted(first, Samples.rule("b", 110)));
        assertFalse(Samples.onlyNsg(differs).facts().complete());
        assertEquals(1, differs.problems().size());
        assertTrue(Samples.onlyNsg(Samples.read(twice.formatted(first, first)))
                .facts()
                .complete());
    }

    @Test
    void aGroupWhoseRulesAreNullWasListedWithoutThem() {
        ExistingNetwork network = Samples.read("{\"name\": \"nsg\", \"type\":"
                + " \"Microsoft.Network/networkSecurityGroups\", \"securityRules\": null}");
        assertEquals(List.of(), network.resources());
        assertEquals("its security rules", network.problems().getFirst().expected());
    }

    @Test
    void aNameThatAzureDoesNotTakeIsSaidAndTheRuleReadAllTheSame() {
        ExistingNetwork network = Samples.read(Samples.nsg(Samples.rule("Allow HTTPS", 100)));
        assertEquals("Allow HTTPS", Samples.onlyNsg(network).rules().getFirst().name());
        assertTrue(Samples.onlyNsg(network).facts().complete());
        assertEquals(
                "a name that Azure does not take", network.problems().getFirst().found());
    }
}
