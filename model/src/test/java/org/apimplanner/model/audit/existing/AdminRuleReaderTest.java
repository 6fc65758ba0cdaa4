package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminRuleReaderTest {
    private static ExistingAdminRules only(ExistingNetwork network) {
        assertEquals(1, network.of(ExistingAdminRules.class).size());
        assertEquals(1, network.resources().size());
        return network.of(ExistingAdminRules.class).getFirst();
    }

    @Test
    void effectiveRulesAreOneResourceOfTheirCollection() {
        ExistingAdminRules admin = only(Samples.file("admin-rules.json"));
        assertEquals("rc-edge", admin.name());
        assertTrue(admin.effective());
        assertEquals(
                List.of("ShutShells", "Monitor"),
                admin.rules().stream().map(rule -> rule.rule().name()).toList());
        assertEquals(
                List.of(false, true),
                admin.rules().stream().map(ExistingAdminRules.Rule::always).toList());
        assertEquals(
                List.of(PortRange.of(22), PortRange.of(3389)),
                admin.rules().getFirst().rule().destinationPorts());
        assertEquals(List.of("*"), admin.rules().get(1).rule().sources());
        assertEquals(List.of("AzureMonitor"), admin.rules().get(1).rule().destinations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"type": "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules",
                 "name": "R", "properties": {"access": "Deny", "direction": "Inbound", "priority": 1, "protocol": "Tcp",
                 "sources": [{"addressPrefix": "Internet", "addressPrefixType": "ServiceTag"}], "destinations": [],
                 "destinationPortRanges": ["443"]}}""", """
                {"Name": "R", "Access": "Deny", "Direction": "Inbound", "Priority": 1, "Protocol": "Tcp",
                 "Sources": [{"AddressPrefix": "Internet", "AddressPrefixType": "ServiceTag"}], "Destinations": [],
                 "SourcePortRanges": ["0-65535"], "DestinationPortRanges": ["443"]}"""})
    void rulesOfACollectionAreReadFromRestAndPowerShell(String rule) {
        ExistingAdminRules admin = only(Samples.read("[" + rule + "]"));
        assertFalse(admin.effective());
        ExistingRule read = admin.rules().getFirst().rule();
        assertEquals(Access.DENY, read.access());
        assertEquals(List.of("Internet"), read.sources());
        assertEquals(List.of(PortRange.of(443)), read.destinationPorts());
    }

    @Test
    void aRuleThatCannotBeReadLeavesTheCollectionIncomplete() {
        ExistingNetwork network = Samples.read("""
                [{"name": "R", "access": "Forbid", "direction": "Inbound", "priority": 1, "protocol": "Tcp",
                 "sources": [{"addressPrefix": "*", "addressPrefixType": "IPPrefix"}], "destinations": []}]""");
        assertEquals("\"Forbid\"", network.problems().getFirst().found());
        assertFalse(only(network).facts().complete());
    }
}
