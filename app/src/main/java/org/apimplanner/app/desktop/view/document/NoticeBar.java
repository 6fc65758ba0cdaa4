package org.apimplanner.app.desktop.view.document;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.document.Notice;
import org.apimplanner.app.desktop.viewmodel.document.Notices;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The sentence about what was done or failed, until it is closed or the next one comes.
public final class NoticeBar extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Region sign = Nodes.icon("info");
    private final Label words = Nodes.wrapped("", "notice-text");
    private final Button action = new Button();

    public NoticeBar(Notices notices, Messages messages) {
        setId("notice");
        getStyleClass().add("notice");
        words.setId("notice-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        action.setId("notice-action");
        action.getStyleClass().add("small-button");
        action.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        sign,
                        words,
                        action,
                        Nodes.iconButton("notice-close", "remove", messages.text("notice.close"), notices::clear));
        notices.noticeProperty().addListener((observed, was, is) -> show(is));
        show(notices.noticeProperty().get());
    }

    private void show(Optional<Notice> notice) {
        boolean problem = notice.filter(Notice::problem).isPresent();
        words.setText(notice.map(Notice::sentence).orElse(""));
        Optional<Notice.Action> next = notice.flatMap(Notice::action);
        action.setText(next.map(Notice.Action::label).orElse(""));
        action.setOnAction(event -> next.ifPresent(a -> a.run().run()));
        Nodes.show(action, next.isPresent());
        sign.getStyleClass().setAll("icon", problem ? "icon-error" : "icon-allow");
        pseudoClassStateChanged(PROBLEM, problem);
        Nodes.show(this, notice.isPresent());
    }
}
