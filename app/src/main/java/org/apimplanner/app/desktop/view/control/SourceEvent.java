package org.apimplanner.app.desktop.view.control;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;
import org.apimplanner.model.reference.Source;

/// A person wants to read where something is documented. It rises to the window, which knows how to show
/// pages.
public final class SourceEvent extends Event {
    public static final EventType<SourceEvent> WANTED = new EventType<>(Event.ANY, "SOURCE_WANTED");

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Source wanted;

    public SourceEvent(Source source) {
        super(WANTED);
        this.wanted = source;
    }

    public Source wanted() {
        return wanted;
    }
}
