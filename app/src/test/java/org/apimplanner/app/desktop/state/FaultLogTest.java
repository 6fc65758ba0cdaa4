package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What went wrong since the start, for a person to read.
final class FaultLogTest {
    private final FaultLog log = new FaultLog(ZoneOffset.UTC);

    private static LogRecord record(Level level, String message) {
        LogRecord record = new LogRecord(level, message);
        record.setInstant(Instant.parse("2026-11-28T20:15:00Z"));
        return record;
    }

    @Test
    void theNewestStandsFirstWithItsTimeAndItsCause() {
        log.publish(record(Level.WARNING, "A first thing."));
        LogRecord second = record(Level.SEVERE, "A change failed.");
        second.setThrown(new IllegalStateException("no such rule"));
        log.publish(second);
        String text = log.text();
        assertTrue(text.startsWith("2026-11-28 20:15:00  SEVERE  A change failed.\n"), text);
        assertTrue(text.contains("no such rule"), text);
        assertTrue(text.endsWith("2026-11-28 20:15:00  WARNING  A first thing."), text);
    }

    @Test
    void whatIsNoFaultIsNotKept() {
        log.publish(record(Level.INFO, "All is well."));
        assertEquals("", log.text());
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() {
        IntStream.rangeClosed(0, 200).forEach(i -> log.publish(record(Level.WARNING, "fault " + i + ".")));
        assertTrue(log.text().contains("fault 200."));
        assertTrue(log.text().contains("fault 1."));
        assertFalse(log.text().contains("fault 0."));
    }
}
