package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.platform.Question.Answer;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final Question<String> LONG = new Question<>(
            "Von anderer Hand geändert",
            "plan.json wurde von anderer Hand geändert.",
            "Jetzt zu speichern würde Ihre Fassung an die Stelle der anderen setzen.",
            List.of(
                    new Answer<>("compare", "Vergleichen", ButtonData.YES),
                    new Answer<>("theirs", "Andere Fassung übernehmen", ButtonData.OTHER),
                    new Answer<>("as", "Speichern unter…", ButtonData.OTHER),
                    new Answer<>("over", "Ohne sie überschreiben", ButtonData.OTHER)),
            "cancel");

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void noButtonCutsItsWords(int percent) {
        List<String> words = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Application.setUserAgentStylesheet(Styles.base(Theme.LIGHT));
            Alert alert = QuestionAlert.of(LONG, "Abbrechen");
            DialogPane pane = alert.getDialogPane();
            pane.getStylesheets().setAll(Styles.own(Theme.LIGHT, percent));
            DialogFit.fit(pane);
            pane.resize(pane.prefWidth(-1), pane.prefHeight(pane.prefWidth(-1)));
            pane.layout();
            return alert.getButtonTypes().stream()
                    .map(type -> (Button) pane.lookupButton(type))
                    .map(button -> ((Text) button.lookup(".text")).getText())
                    .toList();
        });
        assertEquals(
                List.of(
                        "Vergleichen",
                        "Andere Fassung übernehmen",
                        "Speichern unter…",
                        "Ohne sie überschreiben",
                        "Abbrechen"),
                words);
    }
}
