package org.apimplanner.app.desktop.viewmodel.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// What undo and redo would do, in words: `Undo: North Europe › VNet`.
public final class UndoWords {
    /// How many steps back and forth the history lists.
    private static final int LISTED = 20;

    private final PlanSession session;
    private final Function<String, String> place;
    private final Messages messages;
    private final StringBinding undo;
    private final StringBinding redo;

    /// @param place says in words which field a JSON pointer means
    public UndoWords(PlanSession session, Function<String, String> place, Messages messages) {
        this.session = session;
        this.place = place;
        this.messages = messages;
        undo = words(session.undoFieldProperty(), messages.text("command.undo"), place, messages);
        redo = words(session.redoFieldProperty(), messages.text("command.redo"), place, messages);
    }

    private static StringBinding words(
            ObservableStringValue field, String command, Function<String, String> place, Messages messages) {
        return Bindings.createStringBinding(() -> named(command, field.get(), place, messages), field);
    }

    private static String named(String command, String field, Function<String, String> place, Messages messages) {
        return field.isEmpty() ? command : messages.text("command.named", command, place.apply(field));
    }

    /// A step of the history.
    ///
    /// @param go takes it back and all after it, or brings it back and all before it
    public record Step(String words, Runnable go) {}

    /// The steps that can be taken back, the last one first.
    public List<Step> back() {
        return steps(session.undoable(), messages.text("command.undo"), session::undo);
    }

    /// The steps that can be brought back, the next one first.
    public List<Step> forth() {
        return steps(session.redoable(), messages.text("command.redo"), session::redo);
    }

    private List<Step> steps(List<String> fields, String command, IntConsumer go) {
        return IntStream.range(0, Math.min(LISTED, fields.size()))
                .mapToObj(i -> new Step(named(command, fields.get(i), place, messages), () -> go.accept(i + 1)))
                .toList();
    }

    public StringBinding undo() {
        return undo;
    }

    public StringBinding redo() {
        return redo;
    }
}
