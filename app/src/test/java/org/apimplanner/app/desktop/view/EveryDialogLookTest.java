package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.document.ExportForm;
import org.apimplanner.app.desktop.view.document.PreferencesForm;
import org.apimplanner.app.desktop.view.document.PrintPreview;
import org.apimplanner.app.desktop.viewmodel.document.PrintPreviewModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The windows beside the window, in every look and at three scales.
final class EveryDialogLookTest extends WindowTest {
    @ParameterizedTest(name = "{0}, {1} at {2} %")
    @CsvSource(textBlock = LOOKS)
    void everyDialogCanBeReadAndReached(Language language, Theme theme, int percent) {
        Desk desk = new Desk(Desk.sample("premium-internal"), language);
        List<PrintPreviewModel> opened = new ArrayList<>();
        desk.dialogs.preview = opened::add;
        doOnFx(desk.planner::print);
        doOnFx(desk.planner::export);
        List<String> faults = new ArrayList<>();
        double scale = percent / 100.0;
        faults.addAll(look(theme, percent, 980, 820, () -> new PrintPreview(opened.getFirst(), () -> {})));
        faults.addAll(look(theme, percent, 720 * scale, 520 * scale, () -> {
            DialogPane pane = new DialogPane();
            pane.setHeaderText("Export");
            pane.setContent(new ExportForm(desk.dialogs.choices.getFirst(), Optional::empty));
            pane.getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
            return pane;
        }));
        faults.addAll(look(theme, percent, 640 * scale, 480 * scale, () -> {
            DialogPane pane = new DialogPane();
            pane.setContent(new PreferencesForm(
                    desk.planner.preferences(),
                    desk.planner.messages(),
                    tier -> desk.planner.form().service().label(tier),
                    Optional::empty));
            pane.getButtonTypes().add(ButtonType.CLOSE);
            return pane;
        }));
        assertEquals(List.of(), faults);
    }

    private List<String> look(Theme theme, int percent, double width, double height, Supplier<Parent> view) {
        Scene scene = onFx(() -> {
            Application.setUserAgentStylesheet(Styles.base(theme));
            Scene made = new Scene(view.get(), width, height);
            made.getStylesheets().setAll(Styles.own(theme, percent));
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        return onFx(() -> DrawnScene.faults(scene));
    }
}
