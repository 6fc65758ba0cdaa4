package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A field that is typed: what of its text is in the plan, and what it says of the rest.
final class EntryFieldTest {
    private final Desk desk = new Desk();
    private final EntryField<String> name = desk.planner.form().service().name();

    private RegionViewModel region() {
        return desk.planner.form().regions().regions().getFirst();
    }

    private static Optional<String> said(Field field) {
        return field.markProperty().get().map(Mark::sentence);
    }

    @Test
    void theRoomOfAFieldIsSaidWhereMoreIsPasted() {
        assertEquals(100, name.mostLetters());
        name.type("x".repeat(100));
        assertEquals(Optional.empty(), said(name));
        name.refuseMore();
        assertEquals(Optional.of("There is room for 100 letters here; the rest was left out."), said(name));
        assertEquals("x".repeat(100), desk.session.plan().name());
        name.type("y".repeat(100));
        assertTrue(said(name).isPresent(), "still full");
        name.type("y".repeat(99));
        assertEquals(Optional.empty(), said(name));
    }

    @Test
    void whoLeavesAFullFieldHasReadWhyItIsFull() {
        name.type("x".repeat(100));
        name.refuseMore();
        name.commit();
        assertEquals(Optional.empty(), said(name));
    }

    @Test
    void aListOfRangesHasRoomForHundreds() {
        assertEquals(4096, region().inUse().mostLetters());
        // 300 ranges of eleven letters and a space at the most are 3,600 letters.
        String many = String.join(
                " ",
                java.util.stream.IntStream.range(0, 300)
                        .mapToObj(n -> "10." + n / 256 + "." + n % 256 + ".0/24")
                        .toList());
        region().inUse().type(many);
        assertEquals(300, desk.session.plan().regions().getFirst().inUse().size());
    }

    @Test
    void textThatIsNotReadIsNamedOnlyWhenTheFieldIsLeft() {
        region().vnet().type("10.20.0.0/1");
        assertEquals(Optional.empty(), said(region().vnet()));
        region().vnet().type("10.20.0.0/16");
        region().vnet().commit();
        assertEquals(
                List.of(Ipv4Prefix.parse("10.20.0.0/16")),
                desk.session.plan().regions().getFirst().vnet());
        region().vnet().type("10.20.0.0/33");
        region().vnet().commit();
        Mark mark = region().vnet().markProperty().get().orElseThrow();
        assertEquals(Severity.ERROR, mark.severity());
        assertTrue(mark.sentence().endsWith(" Not applied."), mark.sentence());
        // As soon as it is good again nothing is said, without leaving the field.
        region().vnet().type("10.20.0.0/15");
        assertTrue(said(region().vnet()).filter(s -> s.contains("Not applied")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000000", "two", "1.0", "''"})
    void whatIsNoNumberOfUnitsIsSaidWithTheSmallestAndTheTiersLimit(String typed) {
        NumberField units = region().units();
        units.entry().type(typed);
        units.entry().commit();
        assertEquals(
                Optional.of("‘" + typed
                        + "’ is not a whole number from 1 on. Premium: up to 31 units a region. Not applied."),
                said(units));
        assertEquals(1, desk.session.plan().regions().getFirst().units());
        units.step(2);
        assertEquals("3", units.entry().textProperty().get());
        assertEquals(3, desk.session.plan().regions().getFirst().units());
        assertTrue(desk.session.unread().isEmpty());
    }

    @Test
    void zonesHaveOneLimitForAllTiers() {
        NumberField zones = region().zones();
        zones.entry().type("four");
        zones.entry().commit();
        assertTrue(
                said(zones).orElseThrow().startsWith("‘four’ is not a whole number from 0 to "),
                said(zones).orElseThrow());
    }

    @Test
    void aTierWithoutUnitsHasNoLimitToSay() {
        desk.planner.form().service().tier().choose(Tier.CONSUMPTION);
        NumberField units = region().units();
        units.entry().type("two");
        units.entry().commit();
        assertEquals(Optional.of("‘two’ is not a whole number from 1 to 100,000. Not applied."), said(units));
    }

    @Test
    void eachStepOfAStepperIsUndoneAlone() {
        NumberField zones = region().zones();
        zones.step(1);
        zones.step(1);
        desk.planner.document().undo();
        assertEquals("1", zones.entry().textProperty().get());
        zones.step(20);
        assertEquals(10, desk.session.plan().regions().getFirst().zones());
        zones.step(-50);
        assertEquals(0, desk.session.plan().regions().getFirst().zones());
    }

    @Test
    void aSteppedNumberThatStandsAtItsEndIsNoStep() {
        region().units().step(-1);
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void typingWhatStandsThereIsNoStep() {
        name.type(desk.session.plan().name());
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void aLongTextIsQuotedByItsBeginning() {
        region().vnet().type("1".repeat(500));
        region().vnet().commit();
        String sentence = said(region().vnet()).orElseThrow();
        assertTrue(sentence.length() < 200, sentence);
        assertTrue(sentence.contains("…"), sentence);
    }

    @Test
    void textThatWasLeftOutComesBackWithItsSentence() {
        desk.planner
                .form()
                .regions()
                .retype(Map.of("/regions/0/vnet", "10.x", "/regions/0/nextHop", "10.20", "/name", "no"));
        assertEquals("10.x", region().vnet().textProperty().get());
        assertTrue(said(region().vnet()).orElseThrow().endsWith("Not applied."));
        assertEquals("10.20", region().around().nextHop().textProperty().get());
        assertEquals(
                Map.of("/regions/0/vnet", "10.x", "/regions/0/nextHop", "10.20"), Map.copyOf(desk.session.unread()));
        assertEquals("", name.textProperty().get());
    }

    @Test
    void everyPartOfThePlanTakesItsTextBack() {
        desk.planner.form().service().retype(Map.of("/serviceName", "-apim"));
        desk.planner.form().routing().enabled().choose(true);
        desk.planner
                .form()
                .routing()
                .retype(Map.of("/forcedTunneling/address", "10.0.1", "/customDns", "10.0.0.10 dns"));
        desk.planner.form().around().gateways().add();
        desk.planner.form().around().retype(Map.of("/workspaceGateways/0/subnet", "10.20.7.0"));
        assertEquals(
                List.of("/customDns", "/forcedTunneling/address", "/serviceName", "/workspaceGateways/0/subnet"),
                List.copyOf(desk.session.unread().keySet()));
        assertEquals(Optional.empty(), desk.session.plan().serviceName());
        assertEquals(
                Optional.empty(),
                desk.session
                        .plan()
                        .surroundings()
                        .workspaceGateways()
                        .getFirst()
                        .subnet());
    }
}
