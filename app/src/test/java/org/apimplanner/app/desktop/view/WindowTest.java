package org.apimplanner.app.desktop.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the view tests share: a stage on the headless platform, a robot, and pictures.
abstract class WindowTest {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    /// Each language in each theme at three scales.
    static final String LOOKS = """
            ENGLISH, LIGHT, 100
            ENGLISH, LIGHT, 150
            ENGLISH, LIGHT, 200
            ENGLISH, DARK, 100
            ENGLISH, DARK, 150
            ENGLISH, DARK, 200
            ENGLISH, HIGH_CONTRAST, 100
            ENGLISH, HIGH_CONTRAST, 150
            ENGLISH, HIGH_CONTRAST, 200
            GERMAN, LIGHT, 100
            GERMAN, LIGHT, 150
            GERMAN, LIGHT, 200
            GERMAN, DARK, 100
            GERMAN, DARK, 150
            GERMAN, DARK, 200
            GERMAN, HIGH_CONTRAST, 100
            GERMAN, HIGH_CONTRAST, 150
            GERMAN, HIGH_CONTRAST, 200
            """;

    final FxRobot robot = new FxRobot();
    Stage stage;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Styles.loadFonts();
    }

    /// Shows the whole window for a desk.
    Scene show(Desk desk, Theme theme) {
        return show(() -> new PlannerView(desk.planner, List.of(), () -> {}), theme, WIDTH, HEIGHT);
    }

    Scene show(Supplier<Parent> view, Theme theme, double width, double height) {
        Scene scene = onFx(() -> {
            Application.setUserAgentStylesheet(Styles.base(theme));
            Scene made = new Scene(view.get(), width, height);
            made.getStylesheets().setAll(Styles.own(theme));
            stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(made);
            stage.show();
            stage.requestFocus();
            return made;
        });
        settle();
        return scene;
    }

    <T> T onFx(Supplier<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work::get);
        settle();
        return result;
    }

    void doOnFx(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The node of that id, also where a skin has to be made first for it to be in the scene.
    <N extends Node> N find(String id, Class<N> type) {
        return Platform.isFxApplicationThread() ? laidOut(id, type) : onFx(() -> laidOut(id, type));
    }

    private <N extends Node> N laidOut(String id, Class<N> type) {
        Parent root = stage.getScene().getRoot();
        Node node = root.lookup("#" + id);
        if (node == null) {
            root.applyCss();
            root.layout();
            node = root.lookup("#" + id);
        }
        return type.cast(node);
    }

    /// Brings a part of the answer to the front.
    void tab(String name) {
        TabPane tabs = find("answer", TabPane.class);
        doOnFx(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + name))
                .forEach(tabs.getSelectionModel()::select));
    }

    /// Writes what the scene looks like to `target/pictures`.
    void picture(Scene scene, String name) {
        BufferedImage image = onFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        });
        try {
            Path file = Path.of("target", "pictures", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
