package org.apimplanner.app.desktop.view.control;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/// A person wants to read what a field means. It rises to the window, which knows how to say it.
public final class HelpEvent extends Event {
    public static final EventType<HelpEvent> WANTED = new EventType<>(Event.ANY, "HELP_WANTED");

    @Serial
    private static final long serialVersionUID = 1;

    private final String path;

    /// @param path the JSON pointer of the field
    public HelpEvent(String path) {
        super(WANTED);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
