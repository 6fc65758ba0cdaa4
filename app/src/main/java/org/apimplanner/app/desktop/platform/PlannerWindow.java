package org.apimplanner.app.desktop.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.desktop.view.PlannerView;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.resources.ShippedResources;

/// The program's window: its title, look, size, and the guard over what is not saved.
public final class PlannerWindow {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Services services;
    private final PlannerViewModel planner;
    private final PlannerView view;

    public PlannerWindow(Stage stage, Services services, List<Sample> samples) {
        this.stage = stage;
        this.services = services;
        Styles.loadFonts();
        PlanSession session =
                new PlanSession(services.planner(), services.blank().get());
        planner = new PlannerViewModel(session, services, new FxDialogs(stage, services.messages()), systemTheme());
        planner.attach();
        view = new PlannerView(planner, samples, this::quit);
        WindowPlace place = OnScreen.fitting(planner.preferences().window());
        stage.setScene(new Scene(view, place.width(), place.height()));
        place.at().ifPresent(corner -> {
            stage.setX(corner.x());
            stage.setY(corner.y());
        });
        stage.setMaximized(place.maximized());
        stage.setMinWidth(OnScreen.LEAST_WIDTH);
        stage.setMinHeight(OnScreen.LEAST_HEIGHT);
        planner.preferences().themeProperty().addListener((observed, was, is) -> dress());
        planner.preferences().zoomProperty().addListener((observed, was, is) -> dress());
        dress();
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((observed, was, is) -> planner.preferences().system(systemTheme()));
        stage.focusedProperty().addListener((observed, was, is) -> {
            if (is) {
                planner.document().lookAtFile();
            }
        });
    }

    private static Theme systemTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private void dress() {
        PreferencesViewModel preferences = planner.preferences();
        Theme theme = preferences.themeProperty().get();
        Application.setUserAgentStylesheet(Styles.base(theme));
        stage.getScene()
                .getStylesheets()
                .setAll(Styles.own(theme, preferences.zoomProperty().get()));
    }

    /// Shows the window.
    ///
    /// @param file a plan file to open at once
    public void show(Optional<Path> file) {
        DocumentViewModel document = planner.document();
        stage.titleProperty()
                .bind(Bindings.createStringBinding(this::title, document.titleBinding(), document.dirtyProperty()));
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(ShippedResources.open("desktop/icon-" + size + ".png")));
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        Thread.currentThread().setUncaughtExceptionHandler(this::unanswered);
        stage.show();
        planner.recovery().look();
        Optional<Path> first = file.or(() -> planner.preferences().openFile().filter(Files::exists));
        planner.start().set(first.isEmpty());
        first.ifPresent(document::open);
    }

    private String title() {
        DocumentViewModel document = planner.document();
        String mark = document.dirtyProperty().get() ? " ●" : "";
        return services.messages().text("window.title", document.titleBinding().get() + mark);
    }

    private void quit() {
        planner.document().close(() -> {
            planner.preferences()
                    .closed(
                            OnScreen.place(stage, view.divider()),
                            planner.document().fileProperty().get());
            planner.end();
            stage.close();
        });
    }

    /// A fault of the program must not take the person's plan with it.
    private void unanswered(Thread thread, Throwable fault) {
        System.getLogger(PlannerWindow.class.getName()).log(System.Logger.Level.ERROR, "A change failed.", fault);
        planner.document().complainAboutChange();
    }
}
