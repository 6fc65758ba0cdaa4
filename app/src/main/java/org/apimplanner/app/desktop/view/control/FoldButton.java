package org.apimplanner.app.desktop.view.control;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/// Folds and unfolds a part of the plan's column.
public final class FoldButton extends ToggleButton {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    /// @param body what is hidden while it is folded
    public FoldButton(String id, String words, BooleanProperty folded, Node body) {
        super(words);
        setId(id);
        setGraphic(Nodes.icon("fold"));
        getStyleClass().addAll("flat", "small-button", "fold-button");
        setOnAction(event -> folded.set(!isSelected()));
        folded.addListener((observed, was, is) -> fold(is, body));
        fold(folded.get(), body);
    }

    private void fold(boolean folded, Node body) {
        setSelected(!folded);
        pseudoClassStateChanged(FOLDED, folded);
        Nodes.show(body, !folded);
    }
}
