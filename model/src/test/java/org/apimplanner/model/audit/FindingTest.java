package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.FoundIn.codes;
import static org.apimplanner.model.audit.FoundIn.inGroup;
import static org.apimplanner.model.audit.FoundIn.only;
import static org.apimplanner.model.audit.Networks.audit;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Findings about the rules of groups.
class FindingTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);
    private static final Plan EXTERNAL = plan(Mode.EXTERNAL);

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"EXTERNAL", "INTERNAL"})
    void aPlansOwnRulesGiveNoFinding(Mode mode) {
        for (String edition : List.of("2021", "2023-08", "2026-08")) {
            Plan plan = plan(mode).withEdition(edition).withFeatures(EnumSet.allOf(Feature.class));
            for (Plan each : List.of(plan, plan.withDenyByDefault(true))) {
                ExistingNetwork network = Networks.of(
                        Networks.nsg(Shipped.PLANNER.plan(each).regions().getFirst()));
                assertEquals(List.of(), codes(each, network));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Outbound, VirtualNetwork, Sql, 1443, 1433",
        "Outbound, VirtualNetwork, Storage, 433, 443",
        "Inbound, ApiManagement, VirtualNetwork, 3433, 3443",
        "Inbound, AzureLoadBalancer, VirtualNetwork, 6930, 6390",
        "Inbound, *, *, 3434, 3443",
        "Outbound, VirtualNetwork, AzureMonitor, 1866, 1886"
    })
    void aPortThatIsNearlyRightIsNamedWithTheRightOne(
            String direction, String source, String destination, String written, String meant) {
        AuditFinding finding = only(
                INTERNAL,
                "wrong-port",
                "R 100 " + direction + " Allow Tcp " + source + " " + destination + " " + written);
        assertEquals(written, finding.arguments().get("found"));
        assertEquals(meant, finding.arguments().get("expected"));
        assertEquals("/securityRules/0", finding.place());
        assertTrue(finding.message().startsWith("R allows port " + written), finding.message());
    }

    @Test
    void aPortThatTheDocumentsNameIsNoSlip() {
        // 445 is the file share of the Git repository, 6391 the health probe, 1688 Windows activation.
        assertEquals(
                List.of(),
                inGroup(
                        INTERNAL,
                        "Probe 100 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6391",
                        "Kms 110 Outbound Allow Tcp VirtualNetwork * 1688"));
    }

    @Test
    void aSlipBesideTheRightRuleIsNotCalledOne() {
        assertEquals(
                List.of("unneeded More"),
                inGroup(
                        INTERNAL,
                        "Sql 100 Outbound Allow Tcp VirtualNetwork Sql 1433",
                        "More 110 Outbound Allow Tcp VirtualNetwork Sql 1443"));
    }

    @Test
    void tcpForTheCountersIsTheWrongProtocol() {
        AuditFinding finding = only(
                INTERNAL.withFeatures(Set.of(Feature.RATE_LIMIT_COUNTERS)),
                "wrong-protocol",
                "AllowRateLimit 100 Inbound Allow Tcp VirtualNetwork VirtualNetwork 4290");
        assertEquals("AllowRateLimit", finding.subject());
        assertEquals("Udp", finding.arguments().get("expected"));
        assertEquals(Severity.WARNING, finding.severity());
    }

    @Test
    void exchangedEndsAreRecognised() {
        assertEquals(
                List.of("swapped-ends M"),
                inGroup(INTERNAL, "M 100 Inbound Allow Tcp VirtualNetwork ApiManagement 3443"));
        AuditFinding other =
                only(INTERNAL, "swapped-ends", "M 100 Outbound Allow Tcp ApiManagement VirtualNetwork 3443");
        assertEquals(
                Optional.of("Write it as Inbound, from ApiManagement to VirtualNetwork, destination port 3443."),
                other.fix());
    }

    @Test
    void aSourcePortInPlaceOfTheDestinationPortIsRecognised() {
        ExistingNetwork network = Networks.of(Networks.withSourcePorts(
                Networks.nsg("M 100 Inbound Allow Tcp ApiManagement VirtualNetwork *"), "3443"));
        assertEquals(List.of("swapped-ends M"), codes(INTERNAL, network));
    }

    @Test
    void aRuleForAnotherSubnetNeverMatches() {
        assertEquals(List.of("never-matches D"), inGroup(INTERNAL, "D 100 Inbound Deny * Internet 10.20.9.0/24 *"));
        assertEquals(List.of("never-matches D"), inGroup(INTERNAL, "D 100 Outbound Deny * Internet VirtualNetwork *"));
    }

    @Test
    void everyPortFromEverywhereIsTooBroadAndDangerous() {
        assertEquals(List.of("dangerous Open", "too-broad Open"), inGroup(INTERNAL, "Open 100 Inbound Allow * * * *"));
    }

    @Test
    void theManagementPortForTheWholeInternetIsTooBroad() {
        AuditFinding finding = only(INTERNAL, "too-broad", "M 100 Inbound Allow Tcp Internet VirtualNetwork 3443");
        assertEquals("Tcp 3443 from ApiManagement", finding.arguments().get("expected"));
    }

    @Test
    void administrationFromTheInternetIsAnErrorUnlessADenyStandsInFront() {
        AuditFinding finding = only(INTERNAL, "dangerous", "Rdp 200 Inbound Allow Tcp Internet * 3380-3390");
        assertEquals("3389 (Remote Desktop)", finding.arguments().get("port"));
        assertEquals(Severity.ERROR, finding.severity());
        assertFalse(inGroup(INTERNAL, "No 100 Inbound Deny * Internet * *", "Rdp 200 Inbound Allow Tcp * * 3389")
                .contains("dangerous Rdp"));
        assertEquals(List.of("unneeded Ssh"), inGroup(INTERNAL, "Ssh 200 Inbound Allow Tcp 203.0.113.7/32 * 22"));
        assertEquals(List.of("dangerous Half"), inGroup(INTERNAL, "Half 200 Inbound Allow Tcp 0.0.0.0/1 * 22"));
    }

    @Test
    void clientsFromTheInternetAreNotForInternalMode() {
        AuditFinding finding =
                only(INTERNAL, "not-for-mode", "Clients 100 Inbound Allow Tcp Internet VirtualNetwork 443");
        assertEquals("external", finding.arguments().get("found"));
        assertEquals(List.of(), inGroup(EXTERNAL, "Clients 100 Inbound Allow Tcp Internet VirtualNetwork 443"));
    }

    @Test
    void aRuleOfAnOlderEditionIsObsolete() {
        AuditFinding finding =
                only(INTERNAL, "obsolete", "Mail 100 Outbound Allow Tcp VirtualNetwork Internet 25,587,25028");
        assertEquals("2021", finding.arguments().get("found"));
    }

    @Test
    void aRuleOfANewerEditionIsNotInTheOlderOne() {
        AuditFinding finding = only(
                INTERNAL.withEdition("2021"),
                "not-in-edition",
                "Probe 100 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6391");
        assertEquals("2026-11", finding.arguments().get("found"));
    }

    @Test
    void aRuleOfTheOldPlatformIsNotForTheNewOne() {
        Plan stv2 = INTERNAL.withEdition("2023-08");
        // Only the tables of stv1 open every port to the load balancer.
        AuditFinding finding =
                only(stv2, "not-for-platform", "P 100 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork *");
        assertEquals("stv1", finding.arguments().get("found"));
    }

    @Test
    void aRequiredServiceThatOnlyABroaderTagReachesIsToldApartFromAnObsoleteRule() {
        // AzureCloud 443 stands in the table of 2021, too; but here it is what Key Vault is reached by.
        assertEquals(
                List.of("broader-tag H"),
                inGroup(INTERNAL.withEdition("2023-08"), "H 100 Outbound Allow Tcp VirtualNetwork AzureCloud 443"));
    }

    @Test
    void aTableNamedAfterAnotherRegionOfThePlanIsNotHeldAgainstThisOne() {
        Plan two =
                INTERNAL.withRegions(List.of(RegionPlan.of("westeurope", true), RegionPlan.of("northeurope", false)));
        ExistingNsg north = new ExistingNsg("North Europe", new Place("nsg.json", ""), List.of(), false);
        Audit audit = audit(two, new ExistingNetwork(List.of(north), List.of()));
        assertEquals(
                List.of(Optional.of("nsg.json")),
                audit.requirements().stream()
                        .filter(verdict -> verdict.kind() == Audit.Kind.NSG
                                && verdict.region().equals("northeurope"))
                        .map(Audit.Verdict::file)
                        .distinct()
                        .toList());
        assertEquals(
                List.of(Optional.empty()),
                audit.requirements().stream()
                        .filter(verdict -> verdict.kind() == Audit.Kind.NSG
                                && verdict.region().equals("westeurope"))
                        .map(Audit.Verdict::file)
                        .distinct()
                        .toList());
    }

    @Test
    void ofSeveralGroupsThatCouldBeTheSubnetsNoneIsJudged() {
        ExistingNsg open = new ExistingNsg(
                "nsg-b",
                new Place("nsgs.json", "/1"),
                Networks.nsg("Ssh 100 Inbound Allow Tcp * * 22,3443").rules(),
                false);
        ExistingNsg closed = new ExistingNsg(
                "nsg-c",
                new Place("nsgs.json", "/2"),
                Networks.nsg("Deny 110 Inbound Deny * * * *").rules(),
                false);
        Audit audit = audit(INTERNAL, Networks.of(open, closed));
        assertEquals(
                Set.of(Audit.Status.UNKNOWN),
                audit.requirements().stream().map(Audit.Verdict::status).collect(Collectors.toSet()));
        assertEquals(List.of(), audit.changes());
        assertEquals(
                List.of("which-group nsg-b, nsg-c", "dangerous Ssh"),
                audit.findings().stream()
                        .map(finding -> finding.code().word() + " " + finding.subject())
                        .toList());
    }

    @Test
    void twoGroupsThatWereChosenByNameAreToldApart() {
        ExistingNsg good = new ExistingNsg("nsg-a", new Place("nsgs.json", "/0"), List.of(), false);
        ExistingNsg bad = new ExistingNsg(
                "NSG-A",
                new Place("other.json", "/1"),
                Networks.nsg("Ssh 100 Inbound Allow Tcp * * 22,3443").rules(),
                false);
        ExistingNsg foreign = new ExistingNsg("nsg-web", new Place("nsgs.json", "/2"), List.of(), false);
        Audit audit = Networks.AUDITOR.audit(
                Shipped.PLANNER.plan(INTERNAL),
                Networks.of(good, bad, foreign),
                Optional.empty(),
                Optional.empty(),
                new Chosen(List.of("nsg-a"), List.of()));
        assertEquals(
                List.of("nsg-a blocked", "NSG-A allowed"),
                audit.requirements().stream()
                        .filter(verdict -> verdict.rule().equals("management-endpoint"))
                        .map(verdict -> verdict.resource().orElseThrow() + " "
                                + verdict.status().word())
                        .toList());
        assertTrue(audit.hasSeveralResources());
        assertEquals(
                List.of(
                        "true it was chosen by name",
                        "true it was chosen by name",
                        "false another one was chosen by name"),
                audit.resources().stream()
                        .map(each -> each.judged() + " " + each.because())
                        .toList());
    }

    @Test
    void aBroaderTagThanNeededIsNamed() {
        AuditFinding finding =
                only(INTERNAL, "broader-tag", "Sql 100 Outbound Allow Tcp VirtualNetwork AzureCloud 1433");
        assertEquals("Sql", finding.arguments().get("expected"));
        // The revocation hosts need 443 to the Internet, so this is not broader than needed.
        assertEquals(List.of(), inGroup(INTERNAL, "Web 100 Outbound Allow Tcp VirtualNetwork Internet 443"));
    }

    @Test
    void twoRulesOfOneNumberConflict() {
        assertEquals(
                List.of("priority-conflict B"),
                inGroup(
                        INTERNAL,
                        "A 100 Outbound Allow Tcp VirtualNetwork Sql 1433",
                        "B 100 Outbound Allow Tcp VirtualNetwork Storage 443",
                        "C 100 Inbound Allow Tcp ApiManagement VirtualNetwork 3443"));
    }

    @Test
    void aNumberThatAzureDoesNotTakeIsNamedAndTheRuleStillDecides() {
        assertEquals(
                List.of(
                        "priority-out-of-range Low",
                        "priority-out-of-range High",
                        "priority-out-of-range Huge",
                        "unneeded Last",
                        "unneeded Huge"),
                inGroup(
                        INTERNAL,
                        "Low 99 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
                        "First 100 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6390",
                        "Last 4096 Inbound Allow Tcp 10.20.1.0/24 VirtualNetwork 8080",
                        "High 4097 Inbound Deny Tcp ApiManagement VirtualNetwork 8081",
                        // Azure's own, as effective rules have them.
                        "AllowVnetInBound 65000 Inbound Allow * VirtualNetwork VirtualNetwork *",
                        "DenyAllInBound 65500 Inbound Deny * * * *",
                        "Huge 65501 Inbound Allow Tcp Internet VirtualNetwork 8082"));
        AuditFinding finding =
                only(INTERNAL, "priority-out-of-range", "R 64999 Inbound Deny Tcp * VirtualNetwork 3443");
        assertEquals("/securityRules/0", finding.place());
        assertEquals("R has priority 64999; a rule's priority is 100 to 4096.", finding.message());
        Audit audit = audit(INTERNAL, Networks.of(Networks.nsg("R 64999 Inbound Deny Tcp * VirtualNetwork 3443")));
        assertEquals(
                List.of("R"),
                audit.requirements().stream()
                        .filter(verdict -> verdict.rule().equals("management-endpoint"))
                        .flatMap(verdict -> verdict.decidedBy().stream())
                        .toList());
    }

    @Test
    void anAllowRuleAboveTheHighestNumberIsNoDefaultRule() {
        Audit audit = audit(
                INTERNAL, Networks.of(Networks.nsg("R 5000 Inbound Allow Tcp ApiManagement VirtualNetwork 3443")));
        assertEquals(
                List.of(Audit.Status.ALLOWED),
                audit.requirements().stream()
                        .filter(verdict -> verdict.rule().equals("management-endpoint"))
                        .map(Audit.Verdict::status)
                        .toList());
    }

    @Test
    void theSameRuleTwiceIsADuplicateAndNotAShadow() {
        assertEquals(
                List.of("duplicate B"),
                inGroup(
                                INTERNAL,
                                "A 100 Outbound Allow Tcp VirtualNetwork Sql 1433",
                                "B 110 Outbound Allow Tcp VIRTUALNETWORK Sql 1433")
                        .stream()
                        .filter(code -> !code.startsWith("tag-spelling"))
                        .toList());
    }

    @Test
    void aRuleBehindOneThatTakesAllOfItIsShadowed() {
        assertEquals(
                List.of("shadowed B"),
                inGroup(
                        INTERNAL,
                        "A 100 Outbound Deny * * * *",
                        "B 110 Outbound Allow Tcp VirtualNetwork Storage.WestUS 443"));
        // Two halves take all of it together.
        AuditFinding finding = only(
                INTERNAL,
                "shadowed",
                "Low 100 Outbound Deny Tcp * 10.0.0.0/9 *",
                "High 110 Outbound Deny Tcp * 10.128.0.0/9 *",
                "B 120 Outbound Allow Tcp VirtualNetwork 10.0.0.0/8 1433");
        assertEquals("Low, High", finding.arguments().get("other"));
        assertEquals("100", finding.arguments().get("priority"));
    }

    @Test
    void aRuleThatTheDocumentsAskForIsNotCalledShadowedByAnotherAllowRule() {
        String clients = "Clients 100 Inbound Allow Tcp Internet VirtualNetwork 443";
        String manager = "Manager 110 Inbound Allow Tcp AzureTrafficManager VirtualNetwork 443";
        Plan two = EXTERNAL.withRegions(List.of(EXTERNAL.regions().getFirst(), RegionPlan.of("northeurope", false)));
        assertEquals(List.of(), inGroup(two, clients, manager));
        // A deny in front, and a rule that nothing asks for, are still named.
        assertEquals(List.of("shadowed Manager"), inGroup(two, clients.replace("Allow", "Deny"), manager));
        assertEquals(
                List.of("shadowed Part"), inGroup(two, clients, "Part 110 Inbound Allow Tcp Sql VirtualNetwork 443"));
    }

    @Test
    void aRuleOfWhichAPartIsLeftIsNotShadowed() {
        assertEquals(
                List.of("unneeded B", "unneeded C"),
                inGroup(
                        INTERNAL,
                        "A 100 Outbound Deny Tcp * 10.0.0.0/9 *",
                        "B 110 Outbound Allow Tcp VirtualNetwork 10.0.0.0/8 1433",
                        "C 120 Outbound Allow Udp VirtualNetwork 10.0.0.0/9 1433"));
    }

    @Test
    void whatPassesByDefaultIsOneFindingForEachDefaultRule() {
        Audit audit = audit(INTERNAL, Networks.of(Networks.nsg()));
        assertEquals(
                List.of("AllowAzureLoadBalancerInBound", "AllowInternetOutBound", "AllowVnetOutBound"),
                audit.findings().stream().map(AuditFinding::subject).sorted().toList());
    }

    @Test
    void whatCannotBeReadNamesTheGroupItStandsIn() {
        ExistingNsg one = new ExistingNsg("westeurope", new Place("nsgs.json", "/1"), List.of(), false);
        ExistingNsg ten = new ExistingNsg("westeurope", new Place("nsgs.json", "/10"), List.of(), false);
        List<ReadProblem> problems = List.of(
                new ReadProblem(new Place("nsgs.json", "/10/securityRules/3/protocol"), false, "R", "Tpc", "Tcp"),
                new ReadProblem(new Place("nsgs.json", "/2"), false, "S", "text", "a group"),
                new ReadProblem(new Place("other.json", "/1/x"), false, "T", "text", "a group"));
        assertEquals(
                List.of("R westeurope", "S ", "T "),
                audit(INTERNAL, new ExistingNetwork(List.of(one, ten), problems)).findings().stream()
                        .filter(finding -> finding.code() == AuditFindingCode.MALFORMED)
                        .map(finding ->
                                finding.subject() + " " + finding.resource().orElse(""))
                        .toList());
    }

    @Test
    void whatCannotBeReadIsAnError() {
        Place place = new Place("nsg.json", "/securityRules/3/protocol");
        ExistingNetwork network = new ExistingNetwork(
                List.of(Networks.nsg(Shipped.PLANNER.plan(INTERNAL).regions().getFirst())),
                List.of(
                        new ReadProblem(place, false, "R", "\"Tpc\"", "Tcp, Udp or *"),
                        new ReadProblem(place, true, "Q", "[parameters('p')]", "a protocol")));
        assertEquals(List.of("malformed R", "unresolved Q"), codes(INTERNAL, network));
        assertFalse(audit(INTERNAL, network).compliant());
    }
}
