package org.apimplanner.app.desktop.platform;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.platform.Question.Answer;

/// A question as a dialog. Its buttons are as wide as their words, and its text as high.
final class QuestionAlert {
    private static final double WIDTH = 560;

    private QuestionAlert() {}

    static Alert of(Question<?> question, String cancel) {
        List<ButtonType> buttons = Stream.concat(
                        question.answers().stream().map(QuestionAlert::button),
                        Stream.of(new ButtonType(cancel, ButtonData.CANCEL_CLOSE)))
                .toList();
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question.text(), buttons.toArray(ButtonType[]::new));
        alert.setTitle(question.title());
        alert.setHeaderText(question.head());
        alert.setGraphic(null);
        alert.setResizable(true);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setPrefWidth(WIDTH);
        return alert;
    }

    private static ButtonType button(Answer<?> answer) {
        return new ButtonType(answer.words(), answer.place());
    }
}
