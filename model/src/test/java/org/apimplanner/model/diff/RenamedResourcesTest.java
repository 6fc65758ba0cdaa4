package org.apimplanner.model.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

/// Another name is another resource.
class RenamedResourcesTest {
    private static final String PLAN = """
            {"tier": "premium", "mode": "internal", "serviceName": "contoso-apim",
             "regions": [{"name": "westeurope", "vnet": "10.20.0.0/16"}]%s}""";

    private static Report report(String naming) {
        return Shipped.PLANNER.plan(PlanFile.read(PLAN.formatted(naming), Shipped.REFERENCE));
    }

    private static List<Consequence> consequences(String before, String after) {
        return ReportDiff.of(report(before), report(after), Shipped.REFERENCE).consequences();
    }

    @Test
    void anotherWorkloadMeansANewSubnetAndANewAddress() {
        Consequence only =
                consequences("", ", \"naming\": {\"workload\": \"payments\"}").getFirst();
        assertEquals(ChangeKind.NAMES_CHANGED, only.change());
        assertTrue(only.summary().contains("snet-payments-westeurope beside snet-contoso-apim-westeurope"));
        assertEquals(Need.MUST, only.newSubnet());
        assertEquals(AddressEffect.DEPENDS, only.publicVip());
    }

    @Test
    void anotherAbbreviationOfGroupsLeavesSubnetsAndAddresses() {
        Consequence only = consequences(
                        ", \"naming\": {}", ", \"naming\": {\"abbreviations\": {\"networkSecurityGroup\": \"sg\"}}")
                .getFirst();
        assertEquals(ChangeKind.GROUP_NAMES_CHANGED, only.change());
        assertEquals(Need.NO, only.newSubnet());
        assertTrue(only.summary().contains("sg-contoso-apim-westeurope beside nsg-contoso-apim-westeurope"));
    }

    /// The pattern that is used anyway, and an abbreviation of what the plan does not build.
    @Test
    void wordsThatChangeNoNameHaveNoConsequence() {
        assertEquals(
                List.of(),
                consequences(
                        "",
                        ", \"naming\": {\"pattern\": \"{type}-{workload}-{region}\","
                                + " \"abbreviations\": {\"natGateway\": \"nat\"}}"));
    }
}
