package org.apimplanner.app.desktop.view.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;

/// Labelled statements under one another.
public final class Facts extends GridPane {
    public Facts(List<Explanation.Fact> facts) {
        getStyleClass().add("facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, texts);
        for (Explanation.Fact fact : facts) {
            int row = getRowCount();
            Label label = Nodes.label(fact.label(), "fact-label");
            setValignment(label, VPos.TOP);
            add(label, 0, row);
            add(Nodes.wrapped(fact.text(), "fact-text"), 1, row);
        }
    }
}
