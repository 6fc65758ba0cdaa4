package org.apimplanner.app.desktop.view.document;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.OneLine;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.document.Notice;
import org.apimplanner.app.desktop.viewmodel.document.Notices;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The sentence about what was done, failed or wants a decision, until it is closed, goes by itself or the
/// next one comes.
public final class NoticeBar extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass QUESTION = PseudoClass.getPseudoClass("question");

    private final Region sign = Nodes.icon("info");
    private final Label words = Nodes.wrapped("", "notice-text");
    private final OneLine actions = new OneLine();

    public NoticeBar(Notices notices, Messages messages) {
        setId("notice");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        words.setId("notice-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        actions.getStyleClass().add("notice-actions");
        getChildren()
                .addAll(
                        sign,
                        words,
                        actions,
                        Nodes.iconButton("notice-close", "remove", messages.text("notice.close"), notices::clear));
        hoverProperty().addListener((observed, was, is) -> notices.hold(is));
        notices.noticeProperty().addListener((observed, was, is) -> show(is));
        show(notices.noticeProperty().get());
    }

    /// @param page whether it lies over the page, no wider than its words
    public void over(boolean page) {
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setMaxSize(page ? USE_PREF_SIZE : Double.MAX_VALUE, page ? USE_PREF_SIZE : Double.MAX_VALUE);
        pseudoClassStateChanged(OVER, page);
    }

    private void show(Optional<Notice> notice) {
        Notice.Kind kind = notice.map(Notice::kind).orElse(Notice.Kind.DONE);
        WrappedText.show(words, notice.map(Notice::sentence).orElse(""));
        setAccessibleText(words.getText());
        actions.getChildren().clear();
        notice.ifPresent(said -> said.actions().forEach(this::add));
        sign.getStyleClass().setAll("icon", icon(kind));
        pseudoClassStateChanged(PROBLEM, kind == Notice.Kind.PROBLEM);
        pseudoClassStateChanged(QUESTION, kind == Notice.Kind.QUESTION);
        Nodes.show(this, notice.isPresent());
        if (notice.isPresent()) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void add(Notice.Action action) {
        Button button = new Button(action.label());
        button.setId("notice-action-" + actions.getChildren().size());
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run().run());
        actions.getChildren().add(button);
    }

    private static String icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> "icon-allow";
            case PROBLEM -> "icon-error";
            case QUESTION -> "icon-warning";
        };
    }
}
