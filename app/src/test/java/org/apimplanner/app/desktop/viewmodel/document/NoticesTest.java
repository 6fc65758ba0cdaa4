package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.HeldDelay;
import org.junit.jupiter.api.Test;

/// How long a sentence stands, by what it is about and whether somebody points at it.
final class NoticesTest {
    private final HeldDelay delay = new HeldDelay();
    private final Notices notices = new Notices(delay);

    private Optional<String> shown() {
        return notices.noticeProperty().get().map(Notice::sentence);
    }

    @Test
    void whatWasDoneGoesByItselfAfterFiveSeconds() {
        notices.tell("Saved.");
        assertEquals(Optional.of("Saved."), shown());
        assertFalse(notices.noticeProperty().get().orElseThrow().problem());
        assertEquals(List.of(Duration.ofSeconds(5)), delay.waits);
        delay.pass();
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void aProblemAndAQuestionStayUntilTheyAreClosed() {
        notices.complain("The disk is full.");
        assertTrue(notices.noticeProperty().get().orElseThrow().problem());
        assertEquals(List.of(), delay.waits);
        delay.pass();
        assertEquals(Optional.of("The disk is full."), shown());
        notices.show(Notice.question("Whose is it?", List.of(new Notice.Action("Mine", () -> {}))));
        delay.pass();
        assertEquals(Optional.of("Whose is it?"), shown());
        notices.clear();
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void theNextSentenceIsNotEndedByTheTimeOfTheLast() {
        notices.tell("First.");
        notices.complain("Second.");
        delay.pass();
        assertEquals(Optional.of("Second."), shown());
    }

    @Test
    void theSameSentenceAgainHasItsOwnTime() {
        notices.tell("Saved.");
        Notice first = notices.noticeProperty().get().orElseThrow();
        notices.tell("Saved.");
        assertEquals(2, delay.waits.size());
        assertEquals(first, notices.noticeProperty().get().orElseThrow());
        delay.pass();
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void whoPointsAtASentenceKeepsIt() {
        notices.tell("Exported.");
        notices.hold(true);
        delay.pass();
        assertEquals(Optional.of("Exported."), shown());
        notices.hold(false);
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void whoLooksAwayInTimeEndsNothing() {
        notices.tell("Exported.");
        notices.hold(true);
        notices.hold(false);
        assertEquals(Optional.of("Exported."), shown());
    }

    @Test
    void aProblemThatComesWhileSomebodyPointsIsNotEndedByLookingAway() {
        notices.tell("Exported.");
        notices.hold(true);
        delay.pass();
        notices.complain("The disk is full.");
        notices.hold(false);
        assertEquals(Optional.of("The disk is full."), shown());
    }
}
