package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.FoundIn.inGroup;
import static org.apimplanner.model.audit.FoundIn.only;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an audit says of rules that serve something else, and that its advice can be followed.
class AdviceTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);
    private static final Plan EXTERNAL = plan(Mode.EXTERNAL);
    private static final String DENY_IN = "DenyAll 4096 Inbound Deny * * * *";
    private static final String MANAGEMENT = "M 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443";

    @Test
    void aLoadBalancerRuleForAllPortsThatCarriesTheProbeIsNarrowed() {
        AuditFinding finding = only(
                INTERNAL,
                "not-for-platform",
                "Probe 120 Inbound Allow * AzureLoadBalancer VirtualNetwork *",
                MANAGEMENT,
                DENY_IN);
        assertEquals(
                "Narrow the rule to Tcp 6390 from AzureLoadBalancer, which it carries here.",
                finding.fix().orElseThrow());
        // Behind another rule for the probe it carries nothing.
        AuditFinding idle = only(
                INTERNAL,
                "not-for-platform",
                "Own 100 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6390",
                "Probe 120 Inbound Allow * AzureLoadBalancer VirtualNetwork *",
                MANAGEMENT,
                DENY_IN);
        assertEquals(
                "Remove the rule, unless something else in the subnet needs it.",
                idle.fix().orElseThrow());
    }

    /// Client rules and Traffic Manager are documented for the external mode alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "R 100 Inbound Allow Tcp * VirtualNetwork 443",
                "R 100 Inbound Allow Tcp Any 10.20.4.0/27 443",
                "R 100 Inbound Allow Tcp Internet 10.20.4.0/27 443",
                "R 100 Inbound Allow Tcp Internet * 80,443",
                "R 100 Inbound Allow Tcp AzureTrafficManager VirtualNetwork 443"
            })
    void aRuleForClientsOfTheInternetIsNotForTheInternalMode(String rule) {
        assertEquals(List.of("not-for-mode R"), inGroup(INTERNAL, rule));
    }

    /// Who calls from the own network is not in the port table, and yet is who the gateway is for.
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "VirtualNetwork"})
    void aRuleForClientsOfTheOwnNetworkIsLeftAlone(String source) {
        assertEquals(
                List.of(),
                inGroup(INTERNAL, "R 100 Inbound Allow Tcp " + source + " 10.20.4.0/27 443").stream()
                        .filter(code -> code.startsWith("not-for") || code.startsWith("unneeded"))
                        .toList());
    }

    /// Microsoft's list for the external mode holds the rule, whether or not there are several regions.
    @Test
    void trafficManagerBesideTheClientsOfTheInternetDrawsNothing() {
        assertEquals(
                List.of(),
                inGroup(
                        EXTERNAL,
                        "Clients 100 Inbound Allow Tcp Internet VirtualNetwork 443",
                        "Traffic 110 Inbound Allow Tcp AzureTrafficManager VirtualNetwork 443"));
    }

    /// AzureCloud on 443 and 12000 is in the tables for stv1 since 2023; for stv2 it is not.
    @Test
    void azureCloudIsNotForStv2() {
        assertEquals(
                List.of("not-for-platform C"),
                inGroup(
                        INTERNAL.withEdition("2023-08"),
                        "C 100 Outbound Allow Tcp VirtualNetwork AzureCloud 443,12000"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sql, 11000-11999",
        "Sql, 14000-14999",
        "Sql, 11500",
        "AzureCloud, 9350-9354",
        "Internet, 9350-9354",
    })
    void portsOfBefore2021AreObsolete(String tag, String ports) {
        assertEquals(
                List.of("obsolete R"),
                inGroup(INTERNAL, "R 100 Outbound Allow Tcp VirtualNetwork " + tag + " " + ports));
        assertEquals(
                List.of("unneeded R"), inGroup(INTERNAL, "R 100 Outbound Allow Tcp VirtualNetwork " + tag + " 9355"));
    }

    @Test
    void whatNothingAsksForIsUnneededWithWhatItMayHaveBeenFor() {
        AuditFinding bastion = only(INTERNAL, "unneeded", "S 100 Inbound Allow Tcp 10.20.7.0/26 * 22");
        assertEquals(
                "S lets Tcp 22 from 10.20.7.0/26 through, and the documents ask for nothing of it here; it may have"
                        + " been for SSH.",
                bastion.message());
        AuditFinding gateway = only(INTERNAL, "unneeded", "G 100 Inbound Allow Tcp GatewayManager * 65200-65535");
        assertTrue(gateway.message().contains("Application Gateway"), gateway.message());
        assertEquals(List.of(), inGroup(INTERNAL, "S 100 Inbound Deny Tcp 10.20.7.0/26 * 22"));
    }

    @Test
    void aRuleBehindADenyIsPutInFrontOfItAndNoNumberBelowTheLeastIsNamed() {
        AuditFinding behind = only(INTERNAL, "shadowed", "Deny 100 Inbound Deny * * * *", MANAGEMENT);
        assertEquals(
                "Give the rule a number in front of Deny: it is meant for something that is asked for here.",
                behind.fix().orElseThrow());
        String part = "Part 120 Inbound Allow Tcp Sql VirtualNetwork 443";
        assertEquals(
                "Remove the rule, or move Clients behind it.",
                only(EXTERNAL, "shadowed", "Clients 100 Inbound Allow Tcp Internet VirtualNetwork 443", part)
                        .fix()
                        .orElseThrow());
        assertEquals(
                "Remove the rule, or give it a number below 101.",
                only(EXTERNAL, "shadowed", "Clients 101 Inbound Allow Tcp Internet VirtualNetwork 443", part)
                        .fix()
                        .orElseThrow());
    }

    @Test
    void aChangeStandsNearItsNumberAndNamesTheDenyThatItUndoes() {
        Change clients = change(
                EXTERNAL,
                "AllowClientsInbound",
                "Own 100 Inbound Allow Tcp 203.0.113.0/24 VirtualNetwork 443",
                MANAGEMENT,
                "Probe 120 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6390");
        assertEquals("101", clients.properties().get("priority"));
        assertEquals(List.of(), clients.reason().undoes());
        Change revocation = change(
                INTERNAL,
                "AllowTlsRevocationOutbound",
                MANAGEMENT,
                "Storage 100 Outbound Allow Tcp VirtualNetwork Storage 443",
                "Sql 110 Outbound Allow Tcp VirtualNetwork Sql 1433",
                "Vault 120 Outbound Allow Tcp VirtualNetwork AzureKeyVault 443",
                "Monitor 130 Outbound Allow Tcp VirtualNetwork AzureMonitor 443,1886",
                "DenyInternet 200 Outbound Deny * * Internet *");
        assertTrue(Integer.parseInt(revocation.properties().get("priority")) < 200, revocation.toString());
        assertEquals(List.of("DenyInternet"), revocation.reason().undoes());
        assertTrue(revocation.reason().words().endsWith("which DenyInternet stops"), revocation.toString());
    }

    private static Change change(Plan plan, String subject, String... rules) {
        Audit audit = Networks.audit(plan, Networks.of(Networks.nsg(rules)));
        List<Change> changes = audit.changes().stream()
                .filter(change -> change.target().subject().equals(subject))
                .toList();
        assertEquals(1, changes.size(), audit.changes().toString());
        return changes.getFirst();
    }

    /// The planner's own rules, of every mode and edition, with every feature, in one region or two.
    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"INTERNAL", "EXTERNAL"})
    void thePlannersOwnRulesAreNeverToBeRemoved(Mode mode) {
        for (String edition : List.of("2021", "2023-08", "2026-08", "2026-11")) {
            for (boolean closed : new boolean[] {false, true}) {
                Plan one = plan(mode)
                        .withEdition(edition)
                        .withDenyByDefault(closed)
                        .withFeatures(EnumSet.allOf(Feature.class));
                Plan two = one.withRegions(List.of(one.regions().getFirst(), RegionPlan.of("northeurope", false)));
                keeps(one, one);
                keeps(two, two);
                // Who built for several regions, or with features that the plan lacks, keeps the rules, too.
                keeps(two, one.withFeatures(EnumSet.noneOf(Feature.class)));
            }
        }
    }

    private static void keeps(Plan builtFor, Plan heldAgainst) {
        var region = org.apimplanner.model.golden.Shipped.PLANNER
                .plan(builtFor)
                .regions()
                .getFirst();
        Audit audit = Networks.audit(heldAgainst, Networks.of(Networks.nsg(region)));
        for (AuditFinding finding : audit.findings()) {
            assertFalse(
                    finding.fix().orElse("").toLowerCase(java.util.Locale.ROOT).contains("remove"),
                    () -> builtFor + "\n" + heldAgainst + "\n" + finding);
        }
        assertTrue(
                audit.changes().stream().noneMatch(change -> change.action().equals("remove")),
                () -> audit.changes().toString());
    }
}
