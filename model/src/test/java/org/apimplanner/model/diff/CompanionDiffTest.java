package org.apimplanner.model.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

/// What stands beside the instance is compared row by row, like the instance's own rules.
class CompanionDiffTest {
    private static final String BEHIND = """
            {"tier": "premium", "mode": "internal", "front": "applicationGateway",
             "clients": [{"name": "partners", "addresses": ["%s"]}],
             "regions": [{"name": "westeurope", "applicationGatewaySubnet": "10.20.5.0/24"}]}""";

    private static Report report(String plan) {
        return Shipped.PLANNER.plan(PlanFile.read(plan, Shipped.REFERENCE));
    }

    private static List<String> changes(String before, String after) {
        return ReportDiff.of(report(before), report(after), Shipped.REFERENCE).regions().stream()
                .flatMap(region -> region.companions().stream())
                .map(change -> change.action().word() + " " + change.key() + " "
                        + change.fields().stream().map(FieldChange::name).toList())
                .toList();
    }

    @Test
    void equalPlansHaveNoChange() {
        assertEquals(List.of(), changes(BEHIND.formatted("203.0.113.0/24"), BEHIND.formatted("203.0.113.0/24")));
    }

    @Test
    void anotherAddressOfAClientChangesItsRuleAtTheGateway() {
        assertEquals(
                List.of("changed applicationGateway Application Gateway AllowClients-partners-Inbound [source]"),
                changes(BEHIND.formatted("203.0.113.0/24"), BEHIND.formatted("198.51.100.0/24")));
    }

    @Test
    void aGatewayThatGoesTakesItsRulesWithIt() {
        String without = BEHIND.formatted("203.0.113.0/24").replace("applicationGateway\",", "none\",");
        assertEquals(
                List.of(
                        "removed applicationGateway Application Gateway []",
                        "removed applicationGateway Application Gateway AllowGatewayManagerInbound []",
                        "removed applicationGateway Application Gateway AllowLoadBalancerInbound []",
                        "removed applicationGateway Application Gateway AllowClients-partners-Inbound []"),
                changes(BEHIND.formatted("203.0.113.0/24"), without));
    }
}
