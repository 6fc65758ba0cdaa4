package org.apimplanner.app.desktop.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.viewmodel.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.Messages;
import org.apimplanner.app.desktop.viewmodel.Notice;

/// The sentence about what was done or failed, until it is closed or the next one comes.
final class NoticeBar extends HBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Region sign = Nodes.icon("info");
    private final Label words = Nodes.wrapped("", "notice-text");

    NoticeBar(DocumentViewModel document, Messages messages) {
        setId("notice");
        getStyleClass().add("notice");
        words.setId("notice-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        sign,
                        words,
                        Nodes.iconButton(
                                "notice-close", "remove", messages.text("notice.close"), document::clearNotice));
        document.noticeProperty().addListener((observed, was, is) -> show(is));
        show(document.noticeProperty().get());
    }

    private void show(Optional<Notice> notice) {
        boolean problem = notice.filter(Notice::problem).isPresent();
        words.setText(notice.map(Notice::sentence).orElse(""));
        sign.getStyleClass().setAll("icon", problem ? "icon-error" : "icon-allow");
        pseudoClassStateChanged(PROBLEM, problem);
        Nodes.show(this, notice.isPresent());
    }
}
