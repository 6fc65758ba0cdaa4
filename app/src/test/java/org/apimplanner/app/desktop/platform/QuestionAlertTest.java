package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.platform.Question.Answer;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A question of the window, as it is drawn in each look.
final class QuestionAlertTest {
    private static final Question<String> QUESTION = new Question<>(
            "Changed by someone else",
            "plan.json was changed by someone else.",
            "Saving now would put your version in place of theirs.",
            List.of(
                    new Answer<>("compare", "Compare", ButtonData.YES),
                    new Answer<>("theirs", "Take theirs", ButtonData.OTHER),
                    new Answer<>("over", "Overwrite", ButtonData.OTHER)),
            "cancel");

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Styles.loadFonts();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordOfItCanBeReadAndTheHarmlessAnswerIsTheFirst(Theme theme) {
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Application.setUserAgentStylesheet(Styles.base(theme));
            Alert alert = QuestionAlert.of(QUESTION, "Cancel");
            Scene scene = alert.getDialogPane().getScene();
            scene.getStylesheets().setAll(Styles.own(theme));
            assertEquals(
                    List.of("Compare", "Take theirs", "Overwrite", "Cancel"),
                    alert.getButtonTypes().stream().map(ButtonType::getText).toList());
            return DrawnScene.faults(scene);
        });
        assertEquals(List.of(), faults);
    }
}
