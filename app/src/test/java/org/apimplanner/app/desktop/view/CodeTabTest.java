package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.code.CodeSubject;
import org.junit.jupiter.api.Test;

/// The tab with the code.
final class CodeTabTest extends WindowTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    private Scene open(Theme theme) {
        Scene scene = show(desk, theme);
        tab("code");
        return scene;
    }

    private ListView<?> lines() {
        return find("code-lines", ListView.class);
    }

    private static String clipboard() {
        return Clipboard.getSystemClipboard().getString();
    }

    @Test
    @SuppressWarnings("unchecked")
    void languageAndFileAreChosenAndTheWholeFileIsCopied() {
        open(Theme.LIGHT);
        doOnFx(() -> find("code-subject", ComboBox.class).setValue(CodeSubject.TERRAFORM));
        doOnFx(() -> find("code-file", ComboBox.class).setValue("terraform/westeurope.tf"));
        assertEquals(
                "terraform/westeurope.tf", desk.planner.code().fileProperty().get());
        assertTrue(lines().getItems().size() > 50);
        assertEquals(
                lines().getItems().size() + " lines",
                find("code-count", Label.class).getText());
        doOnFx(find("code-copy", Button.class)::fire);
        assertEquals(desk.planner.code().text(), onFx(CodeTabTest::clipboard));
    }

    @Test
    void theChosenLinesAreCopiedByKey() {
        open(Theme.LIGHT);
        doOnFx(() -> {
            lines().requestFocus();
            lines().getSelectionModel().selectIndices(1, 0);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        settle();
        assertEquals(lines().getItems().get(0) + "\n" + lines().getItems().get(1) + "\n", onFx(CodeTabTest::clipboard));
    }

    @Test
    void theLinesHaveColours() {
        open(Theme.DARK);
        long fills = onFx(() -> lines().lookupAll(".code-text").stream()
                .map(node -> ((Text) node).getFill())
                .distinct()
                .count());
        assertTrue(fills >= 3, fills + " colours");
    }

    @Test
    void aPlanWithErrorsShowsASentence() {
        open(Theme.LIGHT);
        doOnFx(() -> desk.session.update(plan -> plan.withRegion(0, region -> region.withUnits(1_000))));
        assertFalse(lines().isVisible());
        assertTrue(find("code-sentence", Label.class).getText().startsWith("The plan has"));
        assertTrue(find("code-copy", Button.class).isDisabled());
    }

    @Test
    void everyLookCanBeDrawn() {
        for (Theme theme : Theme.values()) {
            Scene scene = open(theme);
            // In large letters the window has room for the plan or its answer: for what has the focus.
            doOnFx(lines()::requestFocus);
            for (int percent : new int[] {100, 200}) {
                doOnFx(() -> scene.getStylesheets().setAll(Styles.own(theme, percent)));
                for (CodeSubject subject : List.of(CodeSubject.TERRAFORM, CodeSubject.ARM, CodeSubject.AZCLI)) {
                    doOnFx(() -> {
                        desk.planner.code().subjectProperty().set(subject);
                        lines().getSelectionModel().select(3);
                    });
                    picture(scene, "code-" + theme + "-" + percent + "-" + subject);
                }
            }
        }
        assertFalse(lines().getItems().isEmpty() && lines().isVisible());
    }
}
