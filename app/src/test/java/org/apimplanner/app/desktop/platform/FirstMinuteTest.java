package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The start that records what later starts load.
final class FirstMinuteTest {
    private static final int PATIENCE = 60;

    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyTabIsShownOnceAndTheWindowAskedToClose()
            throws ExecutionException, InterruptedException, TimeoutException {
        List<String> shown = new CopyOnWriteArrayList<>();
        Platform.runLater(() -> {
            TabPane tabs = new TabPane(new Tab("first"), new Tab("second"), new Tab("third"));
            tabs.setId("answer");
            tabs.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> shown.add(is.getText()));
            Stage stage = new Stage();
            stage.setScene(new Scene(tabs));
            stage.setOnCloseRequest(event -> {
                stage.hide();
                done.complete(true);
            });
            FirstMinute.tour();
            stage.show();
        });
        assertTrue(done.get(PATIENCE, TimeUnit.SECONDS));
        assertEquals(List.of("second", "third"), shown);
    }

    @Test
    void theFirstPictureIsTold() throws ExecutionException, InterruptedException, TimeoutException {
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new TabPane()));
            FirstMinute.onScreen(() -> {
                stage.hide();
                done.complete(true);
            });
            stage.show();
        });
        assertTrue(done.get(PATIENCE, TimeUnit.SECONDS));
    }
}
