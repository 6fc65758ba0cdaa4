package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.junit.jupiter.api.Test;

/// The one sentence that people read first.
final class SummaryTest {
    private static final Plan PLAN = Networks.plan(Mode.INTERNAL);
    private static final String MANAGEMENT = "M 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443";

    private static Audit group(String... rules) {
        return Networks.audit(PLAN, Networks.of(Networks.nsg(rules)));
    }

    @Test
    void whatIsBlockedIsNamedAsPeopleCallIt() {
        assertEquals("Not compliant: the management endpoint (3443) is blocked.", group().summary());
        assertEquals(
                List.of("Failed to connect to management endpoint … :3443, or ManagementApiRequestFailed"),
                group().shownAs());
    }

    @Test
    void aMetNetworkIsCompliantUnlessARuleIsNotWhatItSeems() {
        assertEquals("Compliant: every required need is met.", group(MANAGEMENT).summary());
        String slip = group(MANAGEMENT, "Sql 100 Outbound Allow Tcp VirtualNetwork Sql 1443")
                .summary();
        assertEquals("Every required need is met, but look at 1 warning: Sql (wrong-port).", slip);
    }

    @Test
    void whatNoFileAnswersIsCountedAndNothingElseIsSaid() {
        String summary = Networks.audit(PLAN, Networks.of()).summary();
        assertTrue(summary.matches("Cannot be judged: no file that is judged answers [1-9][0-9]* needs\\."), summary);
    }

    @Test
    void anErrorIsNamedAndIsNoMatterOfJudgement() {
        assertEquals(
                "Not compliant: 1 error: Rdp (dangerous).",
                group(MANAGEMENT, "Rdp 200 Inbound Allow Tcp Internet * 3389").summary());
    }

    /// A default route that the plan does not ask for cuts the control plane off all the same.
    @Test
    void aRouteThatLeadsAnswersAstrayIsSaidInTheWordsOfTheNeed() {
        for (String route :
                List.of("Out 0.0.0.0/0 VirtualNetworkGateway", "Out 0.0.0.0/0 VirtualAppliance 10.20.1.4")) {
            Audit audit = Networks.audit(PLAN, Networks.of(Networks.nsg(MANAGEMENT), Networks.routes(route)));
            assertEquals("Not compliant: the way back to the control plane is broken by Out.", audit.summary());
            assertEquals(
                    List.of("Failed to connect to management endpoint … :3443, or ManagementApiRequestFailed"),
                    audit.shownAs());
        }
    }

    @Test
    void aGatewayThatCutsTheInstanceOffIsSaidInAzuresWords() {
        ExistingSubnet subnet = new ExistingSubnet(
                "snet-apim",
                new Place("subnet.json", ""),
                List.of("10.20.4.0/27"),
                List.of(),
                List.of(),
                Optional.of("nat-hub"),
                Optional.empty(),
                ResourceFacts.NONE);
        Plan old = PLAN.withEdition("2023-08").withPlatform(Platform.STV1);
        Audit audit = Networks.audit(old, Networks.of(Networks.nsg(MANAGEMENT), subnet));
        assertTrue(audit.summary().contains("1 error: snet-apim (nat-gateway-unfit)"), audit.summary());
        assertEquals(
                List.of("Failed to connect to management endpoint … :3443, or ManagementApiRequestFailed"),
                audit.shownAs());
    }

    @Test
    void whatCouldNotBeReadIsNamedAndCannotBeJudged() {
        ReadProblem problem = new ReadProblem(new Place("nsg.json", "/securityRules/9"), true, "R", "x", "y");
        ExistingNetwork network =
                new ExistingNetwork(Networks.of(Networks.nsg(MANAGEMENT)).resources(), List.of(problem));
        assertEquals(
                "Cannot be judged: nsg-apim could not be read whole.",
                Networks.audit(PLAN, network).summary());
    }
}
