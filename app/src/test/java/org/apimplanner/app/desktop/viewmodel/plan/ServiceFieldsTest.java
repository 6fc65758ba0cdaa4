package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
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
        service.workload().type(" payments ");
        service.pattern().type("{workload}-{type}");
        assertEquals(
                Optional.of(new Naming(Optional.of("payments"), Optional.of("{workload}-{type}"))),
                desk.session.plan().naming());
        service.workload().type("");
        service.pattern().type("");
        assertEquals(Optional.empty(), desk.session.plan().naming());
    }

    @Test
    void aPatternThatAzureRefusesIsMarkedAtItsField() {
        service.pattern().type("-{type}");
        assertEquals(
                Severity.ERROR,
                service.pattern().markProperty().get().orElseThrow().severity());
        service.pattern().type("{type}-{workload}-{region}");
        assertEquals(Optional.empty(), service.pattern().markProperty().get());
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
