package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.audit.existing.Unread;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.plan.Mode;
import org.junit.jupiter.api.Test;

class AdminRuleTest {
    private static final ExistingNsg GROUP = Networks.nsg(
            "Management 100 Inbound Allow Tcp ApiManagement VirtualNetwork 3443",
            "Probe 110 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork 6390");

    private static final String DENY = "Edge 10 Inbound Deny Tcp * * 3000-4000";

    private static Verdict management(ExistingNsg group, ExistingAdminRules... admin) {
        List<Verdict> verdicts = Networks.audit(
                        Networks.plan(Mode.INTERNAL), Networks.of(group).plus(Networks.of(admin)))
                .requirements();
        return verdicts.stream()
                .filter(verdict -> verdict.rule().equals("management-endpoint"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNeedThatTheGroupAllowsIsBlockedWhereAnEffectiveAdminRuleDeniesIt() {
        Verdict verdict = management(GROUP, Networks.admin(true, DENY));
        assertEquals(Status.BLOCKED, verdict.status());
        assertEquals(List.of("Edge"), verdict.decidedBy());
    }

    @Test
    void itIsUnknownWhereTheRulesNetworksAreNotKnown() {
        assertEquals(
                Status.UNKNOWN, management(GROUP, Networks.admin(false, DENY)).status());
    }

    @Test
    void anAllowingAdminRuleInFrontLeavesTheDecisionToTheGroup() {
        ExistingAdminRules admin = Networks.admin(true, "First 5 Inbound Allow Tcp ApiManagement * 3443", DENY);
        assertEquals(Status.ALLOWED, management(GROUP, admin).status());
        assertEquals(
                Status.BLOCKED,
                management(Networks.nsg("D 100 Inbound Deny * * * *"), admin).status());
    }

    @Test
    void whatIsAlwaysAllowedIsNotCalledBlockedByTheGroup() {
        ExistingAdminRules admin = Networks.admin(true, "First! 5 Inbound Allow Tcp ApiManagement * 3443");
        assertEquals(
                Status.UNKNOWN,
                management(Networks.nsg("D 100 Inbound Deny * * * *"), admin).status());
    }

    @Test
    void rulesOfOtherPortsAndDirectionsChangeNothing() {
        assertEquals(
                Status.ALLOWED,
                management(
                                GROUP,
                                Networks.admin(
                                        true, "Shell 10 Inbound Deny Tcp * * 22", "Out 20 Outbound Deny Tcp * * 3443"))
                        .status());
    }

    @Test
    void anUnreadAdminRuleMakesWhatItMayDenyUncertain() {
        ExistingAdminRules none = Networks.admin(true);
        ExistingAdminRules lacking = none.with(new ResourceFacts(
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(Unread.anything("R", new Place("admin.json", "/0")))));
        assertEquals(Status.ALLOWED, management(GROUP, none).status());
        assertEquals(Status.UNKNOWN, management(GROUP, lacking).status());
    }
}
