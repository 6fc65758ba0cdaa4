package org.apimplanner.app.desktop.view.importing;

import javafx.scene.layout.StackPane;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Says, while files hang over the window, what becomes of them.
public final class DropMark extends StackPane {
    public DropMark(Messages messages) {
        super(Nodes.wrapped(messages.text("importing.drop")));
        setId("drop-mark");
        getStyleClass().add("drop-mark");
        setMouseTransparent(true);
        Nodes.show(this, false);
    }
}
