package org.apimplanner.app.desktop.view.answer;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;

/// A table above, and under it why the chosen row is there. How the room is shared can be changed by hand.
final class TableAndExplanation extends SplitPane {
    /// The height of a table that has room for what follows it, in em.
    private static final double ROOM_TO_END = 15;

    private final String id;
    private final TableView<?> view;

    TableAndExplanation(String id, TableView<?> view, ExplanationPane<?> explanation) {
        super(view, explanation);
        this.id = id;
        this.view = view;
        setId(id + "-split");
        setOrientation(Orientation.VERTICAL);
        setResizableWithParent(explanation, false);
        explanation.roomProperty().addListener((observed, was, is) -> {
            divide(is.doubleValue());
            // A pane that changes its height in the same picture would forget where it was told to divide.
            layout();
        });
        heightProperty().addListener((observed, was, is) -> {
            if (was.doubleValue() == 0 || is.doubleValue() < was.doubleValue()) {
                divide(explanation.roomProperty().get());
            }
        });
    }

    /// The explanation has the room that it asks for, as long as half of it is left for the table.
    private void divide(double room) {
        double height = getHeight();
        if (height > 0) {
            setDividerPositions(1 - Math.min(room, height / 2) / height);
        }
    }

    /// What follows the last row, as long as there are rows and the table keeps room for some.
    void endWith(String words, ObservableList<?> rows) {
        Label end = Nodes.wrapped(words, "table-end");
        end.setId(id + "-end");
        VBox ended = new VBox(view, end);
        VBox.setVgrow(view, Priority.ALWAYS);
        ended.setMinHeight(0);
        InvalidationListener room = changed -> Nodes.show(
                end,
                !rows.isEmpty()
                        && ended.getHeight() >= ROOM_TO_END * end.getFont().getSize());
        rows.addListener(room);
        ended.heightProperty().addListener(room);
        end.fontProperty().addListener(room);
        room.invalidated(ended.heightProperty());
        getItems().set(0, ended);
    }
}
