package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// The plan's column without a window: what is picked and typed, and what it does to the plan.
final class PlanFieldsTest {
    private final Desk desk = new Desk();
    private final PlannerViewModel planner = desk.planner;

    private RegionPlan region() {
        return desk.session.plan().regions().getFirst();
    }

    private RegionViewModel regionFields() {
        return planner.form().regions().regions().getFirst();
    }

    @Test
    void aForbiddenChoiceIsMadeAndItsSentenceIsTheFindings() {
        planner.form().service().mode().choose(Mode.INJECTION);
        assertEquals(Mode.INJECTION, desk.session.plan().mode());
        Mark mark = planner.form().service().mode().markProperty().get().orElseThrow();
        assertEquals(Severity.ERROR, mark.severity());
        assertTrue(desk.session.report().findings().stream()
                .anyMatch(f -> f.path().equals("/mode") && mark.sentence().contains(f.message())));
        planner.form().service().mode().choose(Mode.INTERNAL);
        assertTrue(planner.form()
                .service()
                .mode()
                .markProperty()
                .get()
                .filter(after -> after.severity() == Severity.ERROR)
                .isEmpty());
    }

    @Test
    void aPlatformNobodyChoseFollowsTheTier() {
        planner.form().service().tier().choose(Tier.PREMIUM_V2);
        assertEquals(Platform.V2, desk.session.plan().platform());
        planner.form().service().tier().choose(Tier.PREMIUM);
        assertEquals(Platform.STV2, desk.session.plan().platform());
        planner.form().service().platform().choose(Platform.STV1);
        planner.form().service().tier().choose(Tier.DEVELOPER);
        assertEquals(Platform.STV1, desk.session.plan().platform());
    }

    @Test
    void goodTextGoesIntoThePlanAtEachKeystroke() {
        EntryField<List<Ipv4Prefix>> vnet = regionFields().vnet();
        vnet.type("10.20.0.0/1");
        assertEquals(List.of(), region().vnet());
        vnet.type("10.20.0.0/16");
        assertEquals(List.of(Ipv4Prefix.parse("10.20.0.0/16")), region().vnet());
    }

    @Test
    void unreadableTextIsNamedWhenTheFieldIsLeftAndStaysOutOfThePlan() {
        EntryField<List<Ipv4Prefix>> vnet = regionFields().vnet();
        vnet.type("10.20.0.0/16");
        vnet.type("10.20.0.0/160");
        assertTrue(vnet.markProperty().get().isEmpty());
        vnet.commit();
        Mark mark = vnet.markProperty().get().orElseThrow();
        assertEquals(Severity.ERROR, mark.severity());
        assertTrue(mark.sentence().contains("10.20.0.0/160"));
        assertEquals(List.of(Ipv4Prefix.parse("10.20.0.0/16")), region().vnet());
        vnet.type("10.21.0.0/16");
        assertTrue(vnet.markProperty()
                .get()
                .filter(m -> m.sentence().contains("/160"))
                .isEmpty());
    }

    @Test
    void unreadableTextOutlivesOtherChangesButNotUndoOfItsOwnValue() {
        EntryField<List<Ipv4Prefix>> vnet = regionFields().vnet();
        vnet.type("10.20.0.0/16");
        vnet.commit();
        vnet.type("10.20.");
        planner.form().service().tier().choose(Tier.DEVELOPER);
        assertEquals("10.20.", vnet.textProperty().get());
        planner.document().undo();
        planner.document().undo();
        assertEquals("", vnet.textProperty().get());
        assertEquals(List.of(), region().vnet());
    }

    @Test
    void aNameThatNoPlanFileTakesIsNotInThePlan() {
        planner.form().service().serviceName().type("contoso-apim");
        planner.form().service().serviceName().type("Contoso API!");
        planner.form().service().serviceName().commit();
        assertEquals(Optional.of("contoso-apim"), desk.session.plan().serviceName());
        assertTrue(planner.form().service().serviceName().markProperty().get().isPresent());
        planner.form().service().name().type("two\nlines");
        assertEquals("", desk.session.plan().name());
        assertEquals(2, planner.unread().countProperty().get());
    }

    @Test
    void aNewDocumentForgetsUnreadableText() {
        regionFields().vnet().type("nonsense");
        desk.dialogs.unread = Dialogs.Unread.GO_ON;
        planner.document().newPlan();
        assertEquals("", regionFields().vnet().textProperty().get());
    }

    @Test
    void leavingAFieldPutsItsTextInTheUsualForm() {
        EntryField<?> inUse = regionFields().inUse();
        inUse.type("10.0.0.0/24   10.0.1.0/24");
        inUse.commit();
        assertEquals("10.0.0.0/24, 10.0.1.0/24", inUse.textProperty().get());
    }

    @Test
    void aTypedWordIsOneUndoStep() {
        for (String text : new String[] {"C", "Co", "Con"}) {
            planner.form().service().name().type(text);
        }
        planner.form().service().name().commit();
        planner.document().undo();
        assertEquals("", desk.session.plan().name());
        assertEquals("", planner.form().service().name().textProperty().get());
    }

    @Test
    void mostUnitsFollowTheUnitsUntilSomeoneSetsThem() {
        regionFields().units().step(2);
        assertEquals(3, region().maxUnits());
        regionFields().maxUnits().entry().type("6");
        regionFields().units().step(1);
        assertEquals(4, region().units());
        assertEquals(6, region().maxUnits());
        regionFields().units().entry().type("8");
        assertEquals(8, region().maxUnits());
    }

    @Test
    void steppingDownStopsAtTheSmallestNumber() {
        regionFields().units().step(-5);
        assertEquals(1, region().units());
        regionFields().zones().step(-1);
        assertEquals(0, region().zones());
    }

    @Test
    void regionsCanBeAddedMovedMadePrimaryAndRemoved() {
        RegionsViewModel regions = planner.form().regions();
        regions.add();
        assertEquals(2, regions.regions().size());
        RegionViewModel second = regions.regions().get(1);
        String added = second.name().value();
        second.makePrimary();
        assertFalse(desk.session.plan().regions().getFirst().primary());
        assertTrue(desk.session.plan().regions().get(1).primary());
        second.move(-1);
        assertEquals(added, desk.session.plan().regions().getFirst().name());
        regions.regions().getFirst().remove();
        assertEquals("westeurope", region().name());
        assertTrue(region().primary());
        regions.regions().getFirst().remove();
        assertEquals(1, desk.session.plan().regions().size());
    }

    @Test
    void onlyRegionsOfTheCloudAreOffered() {
        assertTrue(planner.form().regions().names().contains("westeurope"));
        planner.form().service().cloud().choose(Cloud.US_GOV);
        assertTrue(planner.form().regions().names().contains("usgovvirginia"));
        assertFalse(planner.form().regions().names().contains("westeurope"));
        assertEquals("West Europe", planner.form().regions().label("westeurope"));
    }

    @Test
    void aFeatureSaysWhatItAddsAndAddsIt() {
        FeatureItem eventHubs = item(Feature.EVENT_HUBS);
        assertEquals("+1 rule", eventHubs.effectProperty().get());
        int before = desk.session.report().regions().getFirst().nsgRules().size();
        eventHubs.selected().choose(true);
        assertEquals(
                before + 1,
                desk.session.report().regions().getFirst().nsgRules().size());
        desk.delay.pass();
        assertEquals("+1 rule", eventHubs.effectProperty().get());
    }

    @Test
    void aFeatureThatTheEditionLacksIsMarked() {
        FeatureItem smtp = item(Feature.SMTP_RELAY);
        smtp.selected().choose(true);
        assertEquals(Severity.INFO, smtp.markProperty().get().orElseThrow().severity());
        desk.delay.pass();
        assertEquals("no extra rules", smtp.effectProperty().get());
        assertEquals(Set.of(Feature.SMTP_RELAY), desk.session.plan().features());
    }

    private FeatureItem item(Feature feature) {
        return planner.form().features().items().stream()
                .filter(i -> i.feature() == feature)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anApplianceWaitsForItsAddress() {
        RoutingViewModel routing = planner.form().routing();
        routing.enabled().choose(true);
        assertEquals(NextHop.VIRTUAL_NETWORK_GATEWAY, hop());
        routing.chooseNextHop(NextHop.VIRTUAL_APPLIANCE);
        assertTrue(routing.addressWantedProperty().get());
        assertEquals(NextHop.VIRTUAL_NETWORK_GATEWAY, hop());
        planner.form().service().tier().choose(Tier.DEVELOPER);
        assertEquals(NextHop.VIRTUAL_APPLIANCE, routing.nextHopProperty().get());
        routing.address().type("10.0.1.4");
        assertEquals(NextHop.VIRTUAL_APPLIANCE, hop());
        assertFalse(routing.addressWantedProperty().get());
    }

    @Test
    void anEmptiedApplianceAddressIsNamedAndThePlanKeepsTheOldOne() {
        RoutingViewModel routing = planner.form().routing();
        routing.enabled().choose(true);
        routing.chooseNextHop(NextHop.VIRTUAL_APPLIANCE);
        routing.address().type("10.0.1.4");
        routing.address().type("");
        routing.address().commit();
        assertEquals(
                Severity.ERROR,
                routing.address().markProperty().get().orElseThrow().severity());
        assertEquals(
                Optional.of(Ipv4Address.parse("10.0.1.4")),
                desk.session.plan().forcedTunneling().orElseThrow().address());
    }

    @Test
    void switchingForcedTunnelingOffAndOnKeepsItsSettings() {
        RoutingViewModel routing = planner.form().routing();
        routing.enabled().choose(true);
        routing.chooseNextHop(NextHop.VIRTUAL_APPLIANCE);
        routing.address().type("10.0.1.4");
        routing.serviceEndpoints().choose(false);
        routing.enabled().choose(false);
        assertEquals(Optional.empty(), desk.session.plan().forcedTunneling());
        routing.enabled().choose(true);
        assertEquals(NextHop.VIRTUAL_APPLIANCE, hop());
        assertFalse(desk.session.plan().forcedTunneling().orElseThrow().serviceEndpoints());
    }

    private NextHop hop() {
        return desk.session.plan().forcedTunneling().orElseThrow().nextHop();
    }

    @Test
    void afterDetachingNothingFollowsTheSession() {
        planner.detach();
        desk.session.update(plan -> plan.withTier(Tier.DEVELOPER));
        assertEquals(Tier.PREMIUM, planner.form().service().tier().value());
    }
}
