package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.LookPlans;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.search.HelpPopup;
import org.apimplanner.app.desktop.view.search.Palette;
import org.apimplanner.app.desktop.viewmodel.search.Command;
import org.apimplanner.app.desktop.viewmodel.search.CommandSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What opens over the smallest window: it can be read, and none of it is beyond the window.
final class PopupLookTest extends WindowTest {
    private static final double WIDE = 800;
    private static final double HIGH = 500;

    /// A stage of its own: that of all tests keeps its size.
    @AfterEach
    void closeTheStage() {
        doOnFx(stage::close);
    }

    @ParameterizedTest(name = "{0}, {1} at {2} %")
    @CsvSource(textBlock = LOOKS)
    void paletteAndHelpFitTheWindow(Language language, Theme theme, int percent) {
        Desk desk = new Desk(LookPlans.HALF_WAY.plan(), language);
        PlannerView view = onFx(() -> new PlannerView(desk.planner, List.of(), () -> {}));
        doOnFx(() -> {
            Application.setUserAgentStylesheet(Styles.base(theme));
            stage = new Stage();
            stage.setScene(new Scene(view, WIDE, HIGH));
            stage.getScene().getStylesheets().setAll(Styles.own(theme, percent));
            stage.show();
        });
        List<String> faults = new ArrayList<>();
        CommandSearch search = new CommandSearch();
        search.add(() -> List.of(
                new Command("Firewall", "Storage.GermanyWestCentral", "Germany West Central", () -> {}),
                new Command("DNS", "contoso-integration.management.azure-api.net", "Germany West Central", () -> {})));
        doOnFx(() -> new Palette(search, desk.planner.messages()).open(view));
        look("palette", faults);
        Node field = find("region-0-vnet", Node.class);
        doOnFx(() -> new HelpPopup(desk.planner.messages())
                .show(desk.planner.help("/regions/0/vnet").orElseThrow(), field));
        look("help", faults);
        assertEquals(List.of(), faults);
    }

    /// Looks at the popup that is open, and closes it.
    private void look(String name, List<String> faults) {
        Popup popup = onFx(() -> Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .filter(Window::isShowing)
                .findFirst()
                .orElseThrow());
        onFx(() -> DrawnScene.faults(popup.getScene())).forEach(fault -> faults.add(name + ": " + fault));
        doOnFx(() -> {
            double right = popup.getContent()
                    .getFirst()
                    .localToScreen(popup.getContent().getFirst().getLayoutBounds())
                    .getMaxX();
            double edge = stage.getX() + WIDE;
            if (right > edge + 1) {
                faults.add(name + ": " + Math.round(right - edge) + " beyond the window");
            }
            popup.hide();
        });
    }
}
