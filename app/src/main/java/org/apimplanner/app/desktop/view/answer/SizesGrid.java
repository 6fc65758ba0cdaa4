package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// A subnet's sizes, minimum, recommended and chosen, one line each.
final class SizesGrid extends GridPane {
    private static final List<String> HEADS =
            List.of("size.none", "size.subnet", "size.addresses", "size.spare", "size.maxUnits");

    private final List<List<Label>> lines = new ArrayList<>();

    SizesGrid(Messages messages) {
        getStyleClass().add("sizes");
        for (int i = 0; i < HEADS.size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            width.setHalignment(i < 2 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(width);
            // Heads may take two lines, what stands under them not.
            Label head = Nodes.wrapped(messages.text(HEADS.get(i)), "sizes-head");
            if (i > 1) {
                head.setTextAlignment(TextAlignment.RIGHT);
                head.setAlignment(Pos.TOP_RIGHT);
            }
            add(head, i, 0);
        }
    }

    void show(List<Addressing.Size> sizes) {
        while (lines.size() > sizes.size()) {
            getChildren().removeAll(lines.removeLast());
        }
        for (int row = 0; row < sizes.size(); row++) {
            Addressing.Size size = sizes.get(row);
            if (row == lines.size()) {
                addLine();
            }
            List<String> words = List.of(size.label(), size.subnet(), size.addresses(), size.spare(), size.maxUnits());
            for (int i = 0; i < words.size(); i++) {
                Label cell = lines.get(row).get(i);
                cell.setText(words.get(i));
                Nodes.restyle(cell, "label", "sizes-cell", "sizes-" + size.tone());
            }
        }
    }

    private void addLine() {
        List<Label> line = new ArrayList<>();
        lines.add(line);
        for (int i = 0; i < HEADS.size(); i++) {
            Label cell = whole("", "sizes-cell");
            line.add(cell);
            add(cell, i, lines.size());
        }
    }

    /// What has to be typed somewhere is never cut: a narrow page scrolls.
    private static Label whole(String text, String styleClass) {
        Label label = Nodes.label(text, styleClass);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
