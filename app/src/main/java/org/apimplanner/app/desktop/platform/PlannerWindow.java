package org.apimplanner.app.desktop.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.state.Language;
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
    private final List<Sample> samples;
    private Services services;
    private PlannerViewModel planner;
    private PlannerView view;

    public PlannerWindow(Stage stage, Services services, List<Sample> samples) {
        this.stage = stage;
        this.services = services;
        this.samples = samples;
        Styles.loadFonts();
        planner = planner(
                new PlanSession(services.speech().planner(), services.blank().get()));
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
        follow();
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

    private PlannerViewModel planner(PlanSession session) {
        PlannerViewModel made =
                new PlannerViewModel(session, services, new FxDialogs(stage, services.messages()), systemTheme());
        made.attach();
        return made;
    }

    private void follow() {
        PreferencesViewModel preferences = planner.preferences();
        preferences.themeProperty().addListener((observed, was, is) -> dress());
        preferences.zoomProperty().addListener((observed, was, is) -> dress());
        // Not in the middle of what the menu does, whose window goes.
        preferences
                .languageProperty()
                .addListener((observed, was, is) ->
                        Platform.runLater(() -> speak(is.orElseGet(PlannerWindow::systemLanguage))));
    }

    /// Goes on in another language: words are given to nodes and models when they are made, so that these
    /// are made anew around the same document.
    private void speak(Language language) {
        if (language == services.speech().language()) {
            return;
        }
        PlannerViewModel before = planner;
        PlannerView shown = view;
        before.detach();
        services = services.in(language);
        planner = planner(before.sessionIn(services));
        planner.goOnFrom(before);
        view = new PlannerView(planner, samples, this::quit);
        stage.getScene().setRoot(view);
        view.goOnFrom(shown);
        follow();
        name();
    }

    /// The language of the person's desktop.
    public static Language systemLanguage() {
        return Language.of(Locale.getDefault(Locale.Category.DISPLAY));
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
        name();
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
        first.ifPresent(planner.document()::open);
    }

    private void name() {
        DocumentViewModel document = planner.document();
        stage.titleProperty()
                .bind(Bindings.createStringBinding(this::title, document.titleBinding(), document.dirtyProperty()));
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
