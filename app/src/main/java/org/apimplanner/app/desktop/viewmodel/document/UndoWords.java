package org.apimplanner.app.desktop.viewmodel.document;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// What undo and redo would do, in words: `Undo: North Europe › VNet`.
public final class UndoWords {
    private final StringBinding undo;
    private final StringBinding redo;

    /// @param place says in words which field a JSON pointer means
    public UndoWords(PlanSession session, Function<String, String> place, Messages messages) {
        undo = words(session.undoFieldProperty(), messages.text("command.undo"), place, messages);
        redo = words(session.redoFieldProperty(), messages.text("command.redo"), place, messages);
    }

    private static StringBinding words(
            ObservableStringValue field, String command, Function<String, String> place, Messages messages) {
        return Bindings.createStringBinding(
                () -> field.get().isEmpty()
                        ? command
                        : messages.text("command.named", command, place.apply(field.get())),
                field);
    }

    public StringBinding undo() {
        return undo;
    }

    public StringBinding redo() {
        return redo;
    }
}
