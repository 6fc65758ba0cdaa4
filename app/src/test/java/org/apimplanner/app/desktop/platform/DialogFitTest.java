package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Pane;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.LookPlans;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.document.ExportForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A dialog is no larger than its screen: what it holds scrolls, and its buttons stay in sight.
final class DialogFitTest {
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Styles.loadFonts();
    }

    @ParameterizedTest(name = "{0} at {1} % on {2} × {3}")
    @CsvSource({
        "ENGLISH, 100, 960, 540", "ENGLISH, 150, 960, 540", "ENGLISH, 200, 960, 540",
        "GERMAN, 100, 800, 500", "GERMAN, 150, 800, 500", "GERMAN, 200, 800, 500"
    })
    void exportFitsASmallScreen(Language language, int percent, double width, double height) {
        Desk desk = new Desk(LookPlans.FULL.plan(), language);
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Application.setUserAgentStylesheet(Styles.base(Theme.LIGHT));
            desk.planner.export();
            DialogPane pane = new DialogPane();
            pane.setHeaderText(desk.planner.messages().text("dialog.export.head"));
            pane.setContent(DialogFit.scrolling(new ExportForm(desk.dialogs.choices.getFirst(), Optional::empty)));
            pane.getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
            Pane around = new Pane(pane);
            Scene scene = new Scene(around, width, height);
            scene.getStylesheets().setAll(Styles.own(Theme.LIGHT, percent));
            DialogFit.fit(pane);
            DialogFit.within(pane, width, height);
            around.layout();
            assertTrue(pane.prefWidth(-1) <= width, "wide");
            assertTrue(pane.prefHeight(pane.prefWidth(-1)) <= height, "high");
            return DrawnScene.faults(scene);
        });
        assertEquals(List.of(), faults);
    }
}
