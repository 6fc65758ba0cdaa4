package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every language says of the instance itself, in Azure's words, and at the head of its files.
final class CodeServiceTest {
    private static final Composition PROGRAM = Composition.shipped();

    private static Deployment deployment(Report report) {
        return Deployment.of(report, PROGRAM.reference(), DeploymentChoices.USUAL);
    }

    /// The names of the resource's own documentation.
    @ParameterizedTest
    @CsvSource({
        "CONSUMPTION, Consumption",
        "DEVELOPER, Developer",
        "BASIC, Basic",
        "STANDARD, Standard",
        "PREMIUM, Premium",
        "BASIC_V2, BasicV2",
        "STANDARD_V2, StandardV2",
        "PREMIUM_V2, PremiumV2"
    })
    void aTierGoesByTheNameOfItsSku(Tier tier, String sku) {
        assertEquals(sku, CodeService.sku(tier));
    }

    @ParameterizedTest
    @CsvSource({
        "premium-internal, Internal",
        "developer-external, External",
        "premium-v2-injection, Internal",
        "standard-v2-integration, External",
        "private-endpoint, ''",
        "consumption, ''"
    })
    void theNetworkTypeIsThatOfTheMode(String sample, String type) {
        assertEquals(
                Optional.of(type).filter(word -> !word.isEmpty()),
                CodeService.virtualNetworkType(deployment(Reports.sample(sample))));
    }

    @Test
    void theZonesAreTheFirstOnes() {
        RegionPlan region = RegionPlan.of("westeurope", true);
        assertEquals(List.of(), CodeService.zones(region));
        assertEquals(List.of("1", "2", "3"), CodeService.zones(region.withZones(3)));
    }

    @Test
    void theHeadNamesPlanProgramAndEdition() {
        CodeHead head = CodeHead.of(deployment(Reports.sample("premium-internal")), "9.8.7");
        assertEquals(
                "Network for Azure API Management (tier premium, mode internal), from the plan 'Contoso API platform'.",
                head.subject());
        assertTrue(head.origin().startsWith("Written by apim-network-planner 9.8.7 after edition 2026-11 "));
        assertEquals(List.of(head.subject(), head.origin(), "a note"), head.lines(List.of("a note")));
        assertEquals(List.of(), head.errors());
    }

    @Test
    void aPlanWithoutANameIsCalledOne() {
        Report nameless = PROGRAM.report("""
                {"tier": "premium", "mode": "internal", "regions": [{"name": "westeurope", "vnet": "10.1.0.0/16"}]}
                """);
        assertTrue(CodeHead.of(deployment(nameless), "1").subject().endsWith("from a plan without a name."));
    }

    @Test
    void errorsStandBeforeEverythingElse() {
        CodeHead head = new CodeHead("subject", "origin", List.of("ERROR (/tier): no."));
        assertEquals(
                List.of("DO NOT DEPLOY: the plan has errors.", "ERROR (/tier): no.", "subject", "origin"),
                head.lines(List.of()));
    }
}
