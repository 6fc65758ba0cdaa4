package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.HeldDelay;
import org.apimplanner.app.desktop.HeldWork;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

class TopologyViewModelTest {
    private final List<Report> drawn = new ArrayList<>();
    private final HeldDelay delay = new HeldDelay();
    private final HeldWork work = new HeldWork();
    private final TopologyViewModel topology = new TopologyViewModel(
            report -> {
                drawn.add(report);
                return new Scene(report.plan().name(), "", 1, 1, List.of());
            },
            work,
            delay);
    private final Report first = new Desk(Desk.sample("premium-internal")).session.report();
    private final Report second = new Desk(Desk.sample("consumption")).session.report();

    @Test
    void nothingIsLaidOutWhileNobodyLooks() {
        topology.show(first);
        topology.show(second);
        assertEquals(List.of(), drawn);
        assertTrue(topology.pictureProperty().get().isEmpty());
    }

    @Test
    void theLastReportIsLaidOutAtTheFirstLook() {
        topology.show(first);
        topology.show(second);
        topology.watchedProperty().set(true);
        assertEquals(List.of(second), drawn);
        assertEquals(
                "Fabrikam webhooks",
                topology.pictureProperty().get().orElseThrow().title());
    }

    @Test
    void aReportIsLaidOutOnceHoweverOftenSomebodyLooks() {
        topology.watchedProperty().set(true);
        topology.show(first);
        topology.watchedProperty().set(false);
        topology.watchedProperty().set(true);
        assertEquals(List.of(first), drawn);
    }

    @Test
    void whileSomebodyTypesTheOldPictureStays() {
        topology.watchedProperty().set(true);
        topology.show(first);
        topology.show(second);
        topology.show(first);
        topology.show(second);
        assertEquals(List.of(first), drawn);
        delay.pass();
        work.pass();
        // The last report alone, once the plan has rested.
        assertEquals(List.of(first, second), drawn);
        assertEquals(
                "Fabrikam webhooks",
                topology.pictureProperty().get().orElseThrow().title());
    }

    @Test
    void whoLooksAgainSeesTheLastReportAtOnce() {
        topology.watchedProperty().set(true);
        topology.show(first);
        topology.watchedProperty().set(false);
        topology.show(second);
        topology.watchedProperty().set(true);
        assertEquals(List.of(first, second), drawn);
        assertEquals(0, work.size());
    }

    @Test
    void aPictureThatIsUnderWayDoesNotComeAfterANewerOne() {
        topology.watchedProperty().set(true);
        topology.show(first);
        topology.show(second);
        delay.pass();
        topology.watchedProperty().set(false);
        topology.show(first);
        topology.watchedProperty().set(true);
        work.pass();
        assertEquals(List.of(first, first), drawn);
    }
}
