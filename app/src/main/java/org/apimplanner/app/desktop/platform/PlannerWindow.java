package org.apimplanner.app.desktop.platform;

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
import org.apimplanner.app.desktop.view.PlannerView;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.resources.ShippedResources;

/// The program's window: its title, look, size, and the guard over what is not saved.
public final class PlannerWindow {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Services services;
    private final PlannerViewModel planner;

    public PlannerWindow(Stage stage, Services services, List<Sample> samples) {
        this.stage = stage;
        this.services = services;
        Styles.loadFonts();
        PlanSession session =
                new PlanSession(services.planner(), services.blank().get());
        planner = new PlannerViewModel(session, services, new FxDialogs(stage, services.messages()), systemTheme());
        planner.attach();
        PlannerView view = new PlannerView(planner, samples, this::quit);
        Scene scene = new Scene(
                view, planner.preferences().width(), planner.preferences().height());
        stage.setScene(scene);
        stage.setMinWidth(1080);
        stage.setMinHeight(600);
        planner.preferences().themeProperty().addListener((observed, was, is) -> dress(is));
        dress(planner.preferences().themeProperty().get());
    }

    private static Theme systemTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private void dress(Theme theme) {
        Application.setUserAgentStylesheet(Styles.base(theme));
        stage.getScene().getStylesheets().setAll(Styles.own(theme));
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
        file.ifPresent(document::open);
    }

    private String title() {
        DocumentViewModel document = planner.document();
        String mark = document.dirtyProperty().get() ? " ●" : "";
        return services.messages().text("window.title", document.titleBinding().get() + mark);
    }

    private void quit() {
        planner.document().close(() -> {
            planner.preferences()
                    .resized(stage.getScene().getWidth(), stage.getScene().getHeight());
            planner.detach();
            stage.close();
        });
    }

    /// A fault of the program must not take the person's plan with it.
    private void unanswered(Thread thread, Throwable fault) {
        System.getLogger(PlannerWindow.class.getName()).log(System.Logger.Level.ERROR, "A change failed.", fault);
        planner.document().complainAboutChange();
    }
}
