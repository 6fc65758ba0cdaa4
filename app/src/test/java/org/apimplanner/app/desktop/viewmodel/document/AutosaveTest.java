package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AutosaveTest {
    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    private void name(String name) {
        desk.session.update("/name", plan -> plan.withName(name));
    }

    private Optional<Draft> kept() {
        return desk.drafts.own;
    }

    @Test
    void aChangeIsKeptWithinTwoSecondsHoweverMuchIsTyped() {
        name("a");
        name("ab");
        name("abc");
        // One write for all three, at the time that the first of them set.
        assertEquals(1, desk.delay.waits.size());
        assertTrue(desk.delay.waits.getFirst().compareTo(Duration.ofSeconds(1)) < 0);
        desk.delay.pass();
        assertEquals("abc", kept().orElseThrow().plan().name());
    }

    @Test
    void textThatIsNotInThePlanIsKeptToo() {
        desk.planner.form().regions().regions().getFirst().vnet().type("10.20.0.0/99");
        desk.delay.pass();
        assertEquals(
                Map.of("/regions/0/vnet", "10.20.0.0/99"), kept().orElseThrow().unread());
    }

    @Test
    void nothingIsKeptOnceEverythingIsSavedOrTakenBack() {
        name("a");
        desk.delay.pass();
        desk.session.undo();
        desk.delay.pass();
        assertEquals(Optional.empty(), kept());
        name("b");
        desk.delay.pass();
        desk.dialogs.save = Optional.of(folder.resolve("plan.json"));
        desk.planner.document().save();
        desk.delay.pass();
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void aClosedDocumentLeavesNothing() {
        name("a");
        desk.delay.pass();
        desk.planner.end();
        assertEquals(Optional.empty(), kept());
    }

    @Test
    void aFullDiskIsToldOnceAndNothingIsLost() {
        desk.drafts.fault = Optional.of(new IOException("No space left on device"));
        name("a");
        desk.delay.pass();
        Notice notice = desk.planner.notices().noticeProperty().get().orElseThrow();
        assertTrue(notice.sentence().contains("No space left on device"), notice.sentence());
        desk.planner.notices().clear();
        name("ab");
        desk.delay.pass();
        assertEquals(Optional.empty(), desk.planner.notices().noticeProperty().get());
        desk.drafts.fault = Optional.empty();
        name("abc");
        desk.delay.pass();
        assertEquals("abc", kept().orElseThrow().plan().name());
        desk.drafts.fault = Optional.of(new IOException("No space left on device"));
        name("abcd");
        desk.delay.pass();
        assertTrue(desk.planner.notices().noticeProperty().get().isPresent());
        Plan stands = desk.session.plan();
        assertEquals("abcd", stands.name());
    }
}
