package org.apimplanner.app.desktop.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
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
import org.apimplanner.app.desktop.viewmodel.document.Recovery;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.Speech;
import org.apimplanner.app.desktop.viewmodel.document.Windows;
import org.apimplanner.resources.ShippedResources;

/// One window: its title, look, size, and the guard over what is not saved.
final class PlannerWindow {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final PreferencesViewModel preferences;
    private Services services;
    private PlannerViewModel planner;
    private Function<PlannerViewModel, PlannerView> views = unbuilt -> {
        throw new IllegalStateException("The window is not built yet.");
    };
    private InvalidationListener fileChanged = changed -> {};
    private final WindowPlace first;
    private final ChangeListener<Object> look = (observed, was, is) -> dress();
    private Optional<PlannerView> view = Optional.empty();

    /// @param ways whether the ways to begin are shown
    PlannerWindow(Stage stage, Services services, PreferencesViewModel preferences, WindowPlace wanted, boolean ways) {
        this.stage = stage;
        this.services = services;
        this.preferences = preferences;
        this.first = OnScreen.fitting(wanted);
        Styles.loadFonts();
        // What stands behind the ways to begin costs most of the start.
        planner = attached(
                new PlanSession(services.speech().planner(), services.blank().get()), ways);
    }

    private PlannerViewModel attached(PlanSession session, boolean ways) {
        PlannerViewModel made = new PlannerViewModel(
                session, services, new FxDialogs(stage, services.messages(), preferences), preferences);
        made.start().set(ways);
        made.attach();
        return made;
    }

    /// Fills the window.
    ///
    /// @param windows all windows, as this one sees them
    /// @param quit asks to end the program
    void build(List<Sample> samples, Windows windows, Runnable quit) {
        views = shown -> {
            shown.standAmong(windows);
            shown.recovery().onElsewhere(windows::resume);
            return new PlannerView(shown, samples, quit);
        };
        PlannerView made = views.apply(planner);
        view = Optional.of(made);
        stage.setScene(new Scene(made, first.width(), first.height()));
        first.at().ifPresent(corner -> {
            stage.setX(corner.x());
            stage.setY(corner.y());
        });
        stage.setMaximized(first.maximized());
        stage.setMinWidth(OnScreen.LEAST_WIDTH);
        stage.setMinHeight(OnScreen.LEAST_HEIGHT);
        preferences.themeProperty().addListener(look);
        preferences.zoomProperty().addListener(look);
        dress();
        stage.focusedProperty().addListener((observed, was, is) -> {
            if (is) {
                // Whatever fails now was begun here.
                answerForFaults();
                planner.document().lookAtFile();
            }
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            windows.close();
        });
    }

    /// Goes on in another language: words are given to nodes and models when they are made, so that these
    /// are made anew around the same document.
    void speak(Speech speech) {
        PlannerViewModel before = planner;
        before.detach();
        before.document().fileProperty().removeListener(fileChanged);
        services = services.saying(speech);
        planner = attached(before.sessionIn(services), before.start().get());
        planner.goOnFrom(before);
        planner.document().fileProperty().addListener(fileChanged);
        PlannerView made = views.apply(planner);
        stage.getScene().setRoot(made);
        view.ifPresent(made::goOnFrom);
        view = Optional.of(made);
        title();
    }

    /// @param changed is told whenever the window has another file
    void onFile(Runnable changed) {
        fileChanged = observed -> changed.run();
        planner.document().fileProperty().addListener(fileChanged);
    }

    Services services() {
        return services;
    }

    private void dress() {
        Theme theme = preferences.themeProperty().get();
        Application.setUserAgentStylesheet(Styles.base(theme));
        stage.getScene()
                .getStylesheets()
                .setAll(Styles.own(theme, preferences.zoomProperty().get()));
    }

    /// Shows the window.
    ///
    /// @param file a plan file to open at once
    void show(Optional<Path> file) {
        title();
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(ShippedResources.open("desktop/icon-" + size + ".png")));
        }
        answerForFaults();
        stage.show();
        file.ifPresent(planner.document()::open);
    }

    private void title() {
        DocumentViewModel document = planner.document();
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> services.messages().text("window.title", name()),
                        document.titleBinding(),
                        document.dirtyProperty()));
    }

    /// Offers what a crash left behind.
    void lookForLeftWork() {
        planner.recovery().look();
    }

    void take(Recovery.Offer offer, boolean compared) {
        planner.recovery().take(offer, compared);
    }

    DocumentViewModel document() {
        return planner.document();
    }

    /// The name of its plan, with a mark while something is not saved.
    String name() {
        DocumentViewModel document = planner.document();
        return document.titleBinding().get() + (document.dirtyProperty().get() ? " ●" : "");
    }

    Stage stage() {
        return stage;
    }

    WindowPlace place() {
        return OnScreen.place(
                stage,
                view.map(PlannerView::divider).or(first::divider).orElse(0.27),
                view.flatMap(PlannerView::part).or(first::part));
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Goes on with `then` unless the person wants to keep what is not saved.
    void whenNothingIsLost(Runnable then) {
        boolean asks = document().dirtyProperty().get()
                || planner.unread().countProperty().get() > 0;
        if (asks) {
            toFront();
        }
        document().close(then);
    }

    void close() {
        preferences.closed(place());
        planner.end();
        stage.close();
    }

    /// The preferences live on when the window is gone.
    void letGo() {
        preferences.themeProperty().removeListener(look);
        preferences.zoomProperty().removeListener(look);
    }

    /// Takes over what fails in the window's thread from whichever window had it.
    void answerForFaults() {
        Thread.currentThread().setUncaughtExceptionHandler(this::unanswered);
    }

    /// A fault of the program must not take the person's plan with it.
    private void unanswered(Thread thread, Throwable fault) {
        System.getLogger(PlannerWindow.class.getName()).log(System.Logger.Level.ERROR, "A change failed.", fault);
        planner.document().complainAboutChange();
    }
}
