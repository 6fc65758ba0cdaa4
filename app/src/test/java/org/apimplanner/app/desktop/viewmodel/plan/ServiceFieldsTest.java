package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The inputs about the instance: what they offer, what they are called and what they put into the plan.
final class ServiceFieldsTest {
    private final Desk desk = new Desk();
    private final ServiceViewModel service = desk.planner.form().service();

    /// The table of tiers and network modes of the concepts article.
    @ParameterizedTest
    @CsvSource({
        "CONSUMPTION, NONE",
        "BASIC, NONE PRIVATE_ENDPOINT",
        "STANDARD, NONE PRIVATE_ENDPOINT",
        "DEVELOPER, NONE EXTERNAL INTERNAL PRIVATE_ENDPOINT",
        "PREMIUM, NONE EXTERNAL INTERNAL PRIVATE_ENDPOINT",
        "STANDARD_V2, NONE INTEGRATION PRIVATE_ENDPOINT",
        "PREMIUM_V2, NONE INTEGRATION INJECTION PRIVATE_ENDPOINT"
    })
    void aTierOffersTheModesOfTheDocuments(Tier tier, String modes) {
        service.tier().choose(tier);
        Set<Mode> expected = Stream.of(modes.split(" ")).map(Mode::valueOf).collect(Collectors.toSet());
        assertEquals(
                expected,
                EnumSet.allOf(Mode.class).stream().filter(service::offers).collect(Collectors.toSet()));
    }

    @Test
    void classicTiersRunOnTheClassicPlatformsAndV2TiersOnTheirOwn() {
        service.tier().choose(Tier.PREMIUM);
        assertTrue(service.offers(Platform.STV1) && service.offers(Platform.STV2) && !service.offers(Platform.V2));
        service.tier().choose(Tier.STANDARD_V2);
        assertTrue(!service.offers(Platform.STV1) && !service.offers(Platform.STV2) && service.offers(Platform.V2));
    }

    @Test
    void tiersAndModesGoByTheirLabels() {
        assertEquals("Premium v2", service.label(Tier.PREMIUM_V2));
        assertEquals("Consumption", service.label(Tier.CONSUMPTION));
        assertEquals("Internal", service.label(Mode.INTERNAL));
        assertTrue(service.summary(Mode.INTERNAL).endsWith("."));
    }

    @Test
    void theNewestEditionIsOfferedFirst() {
        assertEquals(List.of("2026-11", "2026-08", "2023-08", "2021"), service.editions());
        assertEquals("2023-08  (August 2023)", service.title("2023-08"));
        assertTrue(service.summary("2023-08").contains("29 August 2023"));
    }

    @Test
    void anEditionThatNobodyKnowsGoesByItsIdAndIsMarked() {
        service.edition().choose("1999");
        assertEquals("1999", service.edition().value());
        assertEquals("1999", service.title("1999"));
        assertEquals("1999", service.summary("1999"));
        assertEquals(
                Severity.ERROR,
                service.edition().markProperty().get().orElseThrow().severity());
    }

    @Test
    void theServiceNameLosesTheSpacesAroundIt() {
        service.serviceName().type("  contoso-apim ");
        assertEquals(Optional.of("contoso-apim"), desk.session.plan().serviceName());
        service.serviceName().commit();
        assertEquals("contoso-apim", service.serviceName().textProperty().get());
        service.serviceName().type("");
        assertEquals(Optional.empty(), desk.session.plan().serviceName());
    }

    @Test
    void namesAreMadeOfTheWorkloadAndThePatternAndLeftToTheProgramWhereBothAreEmpty() {
        service.naming().workload().type(" payments ");
        service.naming().pattern().type("{workload}-{type}");
        assertEquals(
                Optional.of(new Naming(Optional.of("payments"), Optional.of("{workload}-{type}"))),
                desk.session.plan().naming());
        service.naming().workload().type("");
        service.naming().pattern().type("");
        assertEquals(Optional.empty(), desk.session.plan().naming());
    }

    @Test
    void aPatternThatAzureRefusesIsMarkedAtItsField() {
        service.naming().pattern().type("-{type}");
        assertEquals(
                Severity.ERROR,
                service.naming().pattern().markProperty().get().orElseThrow().severity());
        service.naming().pattern().type("{type}-{workload}-{region}");
        assertEquals(Optional.empty(), service.naming().pattern().markProperty().get());
    }

    private EntryField<Optional<String>> abbreviation(ResourceType type) {
        return service.naming().abbreviations().stream()
                .filter(it -> it.type() == type)
                .findFirst()
                .orElseThrow()
                .field();
    }

    @Test
    void anAbbreviationOfOnesOwnStandsInTheNamesAndLeavesThePlanWithItsText() {
        abbreviation(ResourceType.SUBNET).type(" sn ");
        assertEquals(
                Map.of(ResourceType.SUBNET, "sn"),
                desk.session.plan().naming().orElseThrow().abbreviations());
        assertTrue(desk.session.report().regions().getFirst().names().stream()
                .anyMatch(it -> it.name().equals("sn-apim-westeurope")));
        abbreviation(ResourceType.SUBNET).type("");
        assertEquals(Optional.empty(), desk.session.plan().naming());
    }

    @Test
    void everyTypeShowsItsUsualAbbreviation() {
        assertEquals(
                List.of("vnet", "snet", "nsg", "rt", "pip", "ng", "pep", "link", "afwp", "rcg"),
                service.naming().abbreviations().stream()
                        .map(NamingViewModel.Abbreviation::usual)
                        .toList());
    }

    @Test
    void anAbbreviationThatNoNameCanHoldStaysOutOfThePlanAndSaysWhy() {
        abbreviation(ResourceType.NAT_GATEWAY).type("nat gateway");
        abbreviation(ResourceType.NAT_GATEWAY).commit();
        assertEquals(Optional.empty(), desk.session.plan().naming());
        Mark mark = abbreviation(ResourceType.NAT_GATEWAY).markProperty().get().orElseThrow();
        assertEquals(
                "An abbreviation has at most 80 letters, digits, hyphens, underscores and full stops, and nothing else."
                        + " Not applied.",
                mark.sentence());
    }

    @Test
    void anAbbreviationThatMakesNamesAzureRefusesIsMarkedAtItsField() {
        abbreviation(ResourceType.SUBNET).type("-sn");
        assertEquals(
                Severity.ERROR,
                abbreviation(ResourceType.SUBNET)
                        .markProperty()
                        .get()
                        .orElseThrow()
                        .severity());
        assertEquals(Optional.empty(), service.naming().pattern().markProperty().get());
    }

    @Test
    void aPlanWithAbbreviationsOpensWithThemUnfolded() {
        assertTrue(service.naming().abbreviationsFoldedProperty().get());
        desk.session.update(plan ->
                plan.withNaming(Optional.of(Naming.USUAL.withAbbreviations(Map.of(ResourceType.ROUTE_TABLE, "udr")))));
        assertFalse(service.naming().foldedProperty().get());
        assertFalse(service.naming().abbreviationsFoldedProperty().get());
    }

    @Test
    void anAbbreviationIsUndoneByItsName() {
        abbreviation(ResourceType.ROUTE_TABLE).type("udr");
        abbreviation(ResourceType.ROUTE_TABLE).commit();
        assertEquals(
                "Undo: Abbreviations in names › Route table",
                desk.planner.undoWords().undo().get());
    }

    @Test
    void regionalTagsNameTheRegion() {
        service.tagScope().choose(ServiceTagScope.REGIONAL);
        assertTrue(desk.planner.answer().nsg().rows().stream()
                .anyMatch(row -> row.value().destination().equals("Storage.WestEurope")));
        service.tagScope().choose(ServiceTagScope.GLOBAL);
        assertTrue(desk.planner.answer().nsg().rows().stream()
                .anyMatch(row -> row.value().destination().equals("Storage")));
    }

    @Test
    void denyingTheRestEndsBothDirectionsInADeny() {
        service.denyByDefault().choose(true);
        List<String> denied = desk.planner.answer().nsg().rows().stream()
                .filter(row -> row.value().access() == Access.DENY)
                .map(row -> row.value().direction().word())
                .toList();
        assertEquals(List.of("Inbound", "Outbound"), denied);
    }

    @Test
    void aCloudThatLacksTheRegionIsMarkedAtTheRegion() {
        RegionViewModel region = desk.planner.form().regions().regions().getFirst();
        service.cloud().choose(Cloud.CHINA);
        assertEquals(Cloud.CHINA, desk.session.plan().cloud());
        assertEquals(
                Severity.ERROR, region.name().markProperty().get().orElseThrow().severity());
        region.name().choose("chinaeast2");
        assertTrue(region.name()
                .markProperty()
                .get()
                .filter(mark -> mark.severity() == Severity.ERROR)
                .isEmpty());
    }

    @Test
    void eachChoiceIsAStepOfItsOwn() {
        service.mode().choose(Mode.EXTERNAL);
        service.tier().choose(Tier.DEVELOPER);
        desk.planner.document().undo();
        assertEquals(Tier.PREMIUM, service.tier().value());
        assertEquals(Mode.EXTERNAL, service.mode().value());
        desk.planner.document().undo();
        assertEquals(Mode.INTERNAL, service.mode().value());
    }
}
