package org.apimplanner.app.desktop.platform;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Starts of the desktop that end by themselves: one for the record that later starts are quicker with, and
/// two that a benchmark holds beside each other.
public final class FirstMinute {
    /// A picture is on the screen when the next but one is begun.
    private static final int FRAMES = 3;

    /// For what a step loads and lays out.
    private static final int FRAMES_A_STEP = 12;

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 800;

    private FirstMinute() {}

    /// Shows every tab of the next window in turn, and closes it.
    public static void tour() {
        whenShown(stage -> {
            Queue<Runnable> steps = new ArrayDeque<>();
            steps.add(() -> {});
            if (stage.getScene().lookup("#answer") instanceof TabPane tabs) {
                tabs.getTabs()
                        .forEach(tab -> steps.add(() -> tabs.getSelectionModel().select(tab)));
            }
            steps.add(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            follow(steps);
        });
    }

    /// Does something when the next window is on the screen.
    public static void onScreen(Runnable then) {
        whenShown(stage -> after(FRAMES, then));
    }

    /// Opens a window with nothing in it.
    public static void openEmpty() {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
            stage.show();
        });
    }

    private static void follow(Queue<Runnable> steps) {
        Runnable step = steps.remove();
        step.run();
        if (!steps.isEmpty()) {
            after(FRAMES_A_STEP, () -> follow(steps));
        }
    }

    private static void whenShown(Consumer<Stage> then) {
        Window.getWindows().addListener(new ListChangeListener<Window>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .findFirst()
                        .ifPresent(stage -> {
                            Window.getWindows().removeListener(this);
                            then.accept(stage);
                        });
            }
        });
    }

    private static void after(int frames, Runnable then) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen == frames) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
