package org.apimplanner.app.desktop.view.document;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.OneLine;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.document.Recovery;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Offers the work that a crash left behind, one piece after the other.
public final class RecoveryBar extends HBox {
    private final Recovery recovery;
    private final Label words = Nodes.wrapped("", "notice-text");

    public RecoveryBar(Recovery recovery, Messages messages) {
        this.recovery = recovery;
        setId("recovery");
        getStyleClass().addAll("notice", "recovery");
        words.setId("recovery-text");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        OneLine ways = new OneLine(
                button("restore", messages, () -> recovery.restore(first())),
                button("compare", messages, () -> recovery.restoreAndCompare(first())),
                button("discard", messages, () -> recovery.discard(first())));
        ways.getStyleClass().add("notice-actions");
        getChildren().addAll(Nodes.icon("note"), words, ways);
        InvalidationListener offered = changed -> show();
        recovery.offers().addListener(offered);
        show();
    }

    private static Button button(String name, Messages messages, Runnable action) {
        Button button = new Button(messages.text("recovery." + name));
        button.setId("recovery-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Recovery.Offer first() {
        return recovery.offers().getFirst();
    }

    private void show() {
        boolean some = !recovery.offers().isEmpty();
        WrappedText.show(words, some ? recovery.sentence(first()) : "");
        Nodes.show(this, some);
    }
}
