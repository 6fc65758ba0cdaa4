package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Surroundings;
import org.junit.jupiter.api.Test;

/// A plan that names who calls and what is called: the audit asks for these, and for nobody else.
class NamedClientsTest {
    private static final String PARTNERS = "203.0.113.0/24,198.51.100.7/32";

    private static final String[] DOCUMENTED = {
        "AllowManagement 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
        "AllowProbe 120 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6390"
    };

    private static final Plan PLAN = Networks.plan(Mode.EXTERNAL)
            .withSurroundings(Surroundings.NONE
                    .withClients(List.of(new Client("partners", ranges(PARTNERS), Optional.empty(), List.of())))
                    .withBackends(List.of(new Backend(
                            "erp", ranges("10.50.0.0/16"), Optional.empty(), Protocol.TCP, ports("443", "8443")))));

    private static List<Ipv4Prefix> ranges(String texts) {
        return Stream.of(texts.split(",")).map(Ipv4Prefix::parse).toList();
    }

    private static List<PortRange> ports(String... texts) {
        return Stream.of(texts).map(PortRange::parse).toList();
    }

    private static Audit audit(Plan plan, String... rules) {
        return Networks.audit(
                plan,
                Networks.of(Networks.nsg(
                        Stream.concat(Stream.of(DOCUMENTED), Stream.of(rules)).toArray(String[]::new))));
    }

    private static Verdict verdict(Audit audit, String rule) {
        return audit.requirements().stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Audit audit) {
        return audit.findings().stream().map(finding -> finding.code().word()).toList();
    }

    @Test
    void aRuleNarrowedToTheNamedPartnersMeetsTheNeed() {
        Audit audit = audit(PLAN, "AllowPartners 100 Inbound Allow Tcp " + PARTNERS + " VirtualNetwork 443");
        assertEquals(Status.ALLOWED, verdict(audit, "client-https").status());
        assertTrue(audit.compliant());
        assertEquals(List.of(), audit.changes());
    }

    @Test
    void withoutNamedClientsTheSameRuleIsNotEnough() {
        Audit audit = audit(
                Networks.plan(Mode.EXTERNAL),
                "AllowPartners 100 Inbound Allow Tcp " + PARTNERS + " VirtualNetwork 443");
        assertEquals(Status.PARTIAL, verdict(audit, "client-https").status());
    }

    @Test
    void aPartnerThatIsLeftOutIsNamed() {
        Audit audit = audit(PLAN, "AllowPartners 100 Inbound Allow Tcp 203.0.113.0/24 VirtualNetwork 443");
        Verdict verdict = verdict(audit, "client-https");
        assertEquals(Status.PARTIAL, verdict.status());
        assertTrue(verdict.uncovered().orElseThrow().contains("198.51.100.7"), verdict::toString);
    }

    @Test
    void aPartnerOnTheInternetIsNotTakenForPartOfTheNetwork() {
        assertEquals(Status.BLOCKED, verdict(audit(PLAN), "client-https").status());
    }

    @Test
    void theRepairLetsInTheNamedPartnersAlone() {
        for (String[] rules :
                new String[][] {{}, {"AllowPartners 100 Inbound Allow Tcp 203.0.113.0/24 VirtualNetwork 443"}}) {
            List<Change> changes = audit(PLAN, rules).changes();
            assertEquals(1, changes.size(), changes::toString);
            String source = changes.getFirst().properties().get("source");
            assertEquals("203.0.113.0/24, 198.51.100.7/32", source);
        }
    }

    @Test
    void aRuleForTheWholeInternetLetsInMoreThanThePlanNames() {
        Audit audit = audit(PLAN, "AllowClients 100 Inbound Allow Tcp Internet VirtualNetwork 443");
        assertEquals(Status.ALLOWED, verdict(audit, "client-https").status());
        assertTrue(codes(audit).contains("too-broad"), () -> codes(audit).toString());
        Audit unnamed =
                audit(Networks.plan(Mode.EXTERNAL), "AllowClients 100 Inbound Allow Tcp Internet VirtualNetwork 443");
        assertFalse(codes(unnamed).contains("too-broad"), () -> codes(unnamed).toString());
    }

    @Test
    void aBackendBehindADenyIsBlockedAndTheRepairOpensItAlone() {
        Audit audit = audit(
                PLAN,
                "AllowPartners 100 Inbound Allow Tcp " + PARTNERS + " VirtualNetwork 443",
                "DenyErp 200 Outbound Deny * VirtualNetwork 10.50.0.0/16 *");
        assertEquals(Status.BLOCKED, verdict(audit, "backend").status());
        List<Change> changes = audit.changes();
        assertEquals(1, changes.size(), changes::toString);
        assertEquals("10.50.0.0/16", changes.getFirst().properties().get("destination"));
        assertEquals("443, 8443", changes.getFirst().properties().get("destinationPorts"));
    }
}
