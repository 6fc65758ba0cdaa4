package org.apimplanner.app.desktop.view.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Facts;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.NoteArea;
import org.apimplanner.app.desktop.view.control.SideBySide;
import org.apimplanner.app.desktop.view.control.Sources;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.answer.Ticks;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.file.PlanTexts;

/// Why the chosen row is there: purpose, open points and sources to the left, what asks for it to the
/// right.
final class ExplanationPane<R> extends StackPane {
    private final Messages messages;
    private final Label hint;
    private final String id;
    private static final double HINT_ROOM = 2.8;
    private static final double FULL_ROOM = 13;

    private final AnswerTable<R> table;
    private final ReadOnlyDoubleWrapper room = new ReadOnlyDoubleWrapper();
    private Optional<Function<R, Node>> actions = Optional.empty();
    private Runnable shownNote = () -> {};

    ExplanationPane(AnswerTable<R> table, Messages messages) {
        this.table = table;
        this.messages = messages;
        this.id = table.id() + "-why";
        this.hint = Nodes.label(messages.text(table.hint()), "why-hint");
        setId(id);
        getStyleClass().add("why");
        hint.fontProperty().addListener(changed -> measure());
        table.explanationProperty().addListener((observed, was, is) -> show(is));
        show(table.explanationProperty().get());
        table.marksProperty().addListener((observed, was, is) -> shownNote.run());
    }

    void explainWith(Function<R, Node> made) {
        actions = Optional.of(made);
        show(table.explanationProperty().get());
    }

    private void show(Optional<Explanation> explanation) {
        shownNote = () -> {};
        // Always there, since its letters say how large all are.
        Nodes.show(hint, explanation.isEmpty());
        getChildren().setAll(hint);
        explanation.map(this::content).ifPresent(getChildren()::add);
        measure();
    }

    private void measure() {
        room.set((hint.isVisible() ? HINT_ROOM : FULL_ROOM) * hint.getFont().getSize());
    }

    /// How high it would like to be, in pixels.
    ReadOnlyDoubleProperty roomProperty() {
        return room.getReadOnlyProperty();
    }

    private Region note(Ticks<R> ticks) {
        R row = table.selectedProperty().get();
        String name = messages.text("ticks.note");
        NoteArea note = new NoteArea(id + "-note", name, name, 3, text -> {
            if (ticks.isOneNote(row)) {
                ticks.note(List.of(row), text);
            }
        });
        shownNote = () -> {
            note.show(ticks.note(row));
            note.setEditable(ticks.isOneNote(row));
        };
        shownNote.run();
        return note.withSentence(messages.text("entry.full", PlanTexts.LONGEST_NOTE));
    }

    private ScrollPane content(Explanation why) {
        Label title = Nodes.wrapped(why.title(), "why-title");
        title.setId(id + "-title");
        VBox left = new VBox(title, Nodes.wrapped(why.purpose(), "why-purpose"));
        why.caution().ifPresent(text -> {
            HBox caution = new HBox(Nodes.icon("note"), Nodes.wrapped(text, "why-caution-text"));
            caution.getStyleClass().add("why-caution");
            HBox.setHgrow(caution.getChildren().getLast(), Priority.ALWAYS);
            left.getChildren().add(caution);
        });
        if (!why.sources().isEmpty()) {
            left.getChildren().add(Nodes.label(messages.text("why.sources"), "fact-label"));
            left.getChildren().add(new Sources(why.sources(), messages));
        }
        left.getStyleClass().add("why-left");
        VBox right = new VBox(new Facts(why.facts()));
        table.ticks().ifPresent(ticks -> right.getChildren().add(note(ticks)));
        actions.ifPresent(made ->
                right.getChildren().add(made.apply(table.selectedProperty().get())));
        right.getStyleClass().add("why-right");
        ScrollPane scroll = new ScrollPane(SideBySide.two("why-content", 52, left, right));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("why-scroll");
        return scroll;
    }
}
