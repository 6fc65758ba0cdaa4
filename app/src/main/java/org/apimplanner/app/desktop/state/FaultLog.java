package org.apimplanner.app.desktop.state;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// Keeps what the program wrote into its log since it was started, so that a person can read it and pass it
/// on: of a program that was started by a double click nobody sees the standard error.
public final class FaultLog extends Handler {
    /// More than anybody reads, and little enough to be kept.
    private static final int MOST = 200;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Deque<String> entries = new ArrayDeque<>();
    private final ZoneId zone;

    /// @param zone that times are said in
    public FaultLog(ZoneId zone) {
        this.zone = zone;
        setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        if (entries.size() == MOST) {
            entries.removeFirst();
        }
        entries.addLast(said(record));
    }

    private String said(LogRecord record) {
        StringWriter text = new StringWriter();
        text.append(TIME.format(record.getInstant().atZone(zone)))
                .append("  ")
                .append(record.getLevel().getName())
                .append("  ")
                .append(String.valueOf(record.getMessage()));
        Throwable fault = record.getThrown();
        if (fault != null) {
            text.append('\n');
            fault.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString().strip();
    }

    /// All of it, the newest first; empty where nothing went wrong.
    public synchronized String text() {
        return String.join("\n\n", entries.reversed());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
