package org.apimplanner.app.desktop.viewmodel.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.apimplanner.app.desktop.state.PlanSession;

/// Text in fields that is not in the plan: counted, and asked about before anything leaves it behind.
public final class UnreadTexts {
    private final PlanSession session;
    private final Dialogs dialogs;
    private final Function<String, String> place;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Consumer<String> go = field -> {};

    /// @param place says in words which field a JSON pointer means
    public UnreadTexts(PlanSession session, Dialogs dialogs, Function<String, String> place) {
        this.session = session;
        this.dialogs = dialogs;
        this.place = place;
        InvalidationListener counted = changed -> count.set(session.unread().size());
        session.unread().addListener(counted);
    }

    /// Asks whether to go on without the text, where there is such text.
    boolean mayGoOn(Dialogs.Leaving leaving) {
        if (session.unread().isEmpty()) {
            return true;
        }
        return switch (dialogs.unread(places(), leaving)) {
            case GO_ON -> true;
            case GO_THERE -> {
                goThere();
                yield false;
            }
            case CANCEL -> false;
        };
    }

    /// Asks whether to export without the text, where there is such text.
    public boolean mayExport() {
        return mayGoOn(Dialogs.Leaving.EXPORT);
    }

    /// Asks whether to print without the text, where there is such text.
    public boolean mayPrint() {
        return mayGoOn(Dialogs.Leaving.PRINT);
    }

    /// Asks whether to let another plan take the place of this one without the text, where there is such text.
    public boolean mayReplace() {
        return mayGoOn(Dialogs.Leaving.REPLACE);
    }

    /// The fields in words.
    public List<String> places() {
        return session.unread().keySet().stream().map(place).toList();
    }

    /// Goes to the first of the fields.
    public void goThere() {
        session.unread().keySet().stream().findFirst().ifPresent(go);
    }

    /// @param to moves the focus to the field of a JSON pointer
    public void onGo(Consumer<String> to) {
        go = to;
    }

    /// In how many fields there is such text.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
