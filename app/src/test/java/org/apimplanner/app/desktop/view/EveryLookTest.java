package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.EveryScreen;
import org.apimplanner.app.desktop.LookPlans;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen in every look at three scales, as it is drawn: in both languages, from the smallest window to the
/// width of the largest screen, with nothing in the plan and with everything. At twice the size the smallest window is
/// 960 × 540: in a smaller one the sizes of a subnet scroll sideways, since no address is cut or broken.
final class EveryLookTest extends WindowTest {
    @TempDir
    private Path folder;

    private static final List<Sample> SAMPLES = ShippedSamples.all().stream()
            .map(sample -> Desk.startable(sample.title(), sample.summary(), sample.name()))
            .toList();

    @ParameterizedTest(name = "{0}, {1} at {2} % in {3} × {4}, {5}")
    @CsvSource({
        "ENGLISH, LIGHT, 100, 1440, 900, HALF_WAY",
        "ENGLISH, LIGHT, 150, 960, 540, HALF_WAY",
        "ENGLISH, LIGHT, 200, 1920, 990, EMPTY",
        "ENGLISH, DARK, 100, 960, 540, FULL",
        "ENGLISH, DARK, 150, 1440, 900, HALF_WAY",
        "ENGLISH, DARK, 200, 960, 540, HALF_WAY",
        "ENGLISH, HIGH_CONTRAST, 100, 3840, 990, FULL",
        "ENGLISH, HIGH_CONTRAST, 150, 1024, 700, HALF_WAY",
        "ENGLISH, HIGH_CONTRAST, 200, 1920, 990, HALF_WAY",
        "GERMAN, LIGHT, 100, 800, 500, EMPTY",
        "GERMAN, LIGHT, 150, 1280, 800, HALF_WAY",
        "GERMAN, LIGHT, 200, 960, 540, FULL",
        "GERMAN, DARK, 100, 1440, 900, FULL",
        "GERMAN, DARK, 150, 1024, 700, HALF_WAY",
        "GERMAN, DARK, 200, 1920, 990, HALF_WAY",
        "GERMAN, HIGH_CONTRAST, 100, 1024, 700, HALF_WAY",
        "GERMAN, HIGH_CONTRAST, 150, 800, 500, EMPTY",
        "GERMAN, HIGH_CONTRAST, 200, 3840, 990, EMPTY"
    })
    void everyScreenCanBeReadAndReached(
            Language language, Theme theme, int percent, double width, double height, LookPlans plan) {
        Desk desk = new Desk(plan.plan(), language);
        PlannerView view = onFx(() -> new PlannerView(desk.planner, SAMPLES, () -> {}));
        Drawing drawing = new Drawing(view, theme, percent, width, height);
        drawing.open();
        try {
            new EveryScreen(desk, view, folder, drawing::change, drawing::look).visit();
        } finally {
            doOnFx(stage::close);
        }
        assertEquals(List.of(), drawing.faults);
    }

    /// A window that is shown: a scene without one is drawn as it was before. The headless screen holds less than a
    /// thousand lines of pixels, and lines as long as one likes.
    private final class Drawing {
        private final PlannerView view;
        private final Theme theme;
        private final int percent;
        private final double width;
        private final double height;
        private final List<String> faults = new ArrayList<>();

        Drawing(PlannerView view, Theme theme, int percent, double width, double height) {
            this.view = view;
            this.theme = theme;
            this.percent = percent;
            this.width = width;
            this.height = height;
        }

        void change(Runnable step) {
            doOnFx(() -> {
                step.run();
                view.applyCss();
                view.layout();
            });
        }

        void open() {
            doOnFx(() -> {
                Application.setUserAgentStylesheet(Styles.base(theme));
                Scene made = new Scene(view, width, height);
                made.getStylesheets().setAll(Styles.own(theme, percent));
                stage = new Stage();
                stage.setScene(made);
                stage.show();
            });
            assertEquals(width, view.getScene().getWidth());
            assertEquals(height, view.getScene().getHeight());
        }

        void look(String name) {
            // What was changed has had its pictures by now; looking changes nothing that would need more.
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> DrawnScene.faults(view.getScene())).stream()
                    .map(fault -> name + ": " + fault)
                    .filter(fault -> faults.stream().noneMatch(known -> known.endsWith(fault.substring(name.length()))))
                    .forEach(faults::add);
        }
    }
}
