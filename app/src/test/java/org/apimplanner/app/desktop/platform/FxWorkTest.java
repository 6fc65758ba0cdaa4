package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class FxWorkTest {
    private final FxWork work = new FxWork();
    private final List<String> delivered = new ArrayList<>();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void resultsComeBackOnTheFxThread() throws Exception {
        CompletableFuture<Boolean> onFx = new CompletableFuture<>();
        Platform.runLater(() -> work.run(
                "lane",
                Platform::isFxApplicationThread,
                there -> onFx.complete(!there && Platform.isFxApplicationThread()),
                onFx::completeExceptionally));
        assertTrue(onFx.get(10, TimeUnit.SECONDS));
    }

    @Test
    void failuresComeBackToo() throws Exception {
        CompletableFuture<String> failure = new CompletableFuture<>();
        Platform.runLater(() -> work.run(
                "lane",
                () -> {
                    throw new IllegalStateException("no");
                },
                result -> {},
                e -> failure.complete(e.getMessage())));
        assertEquals("no", failure.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aLateResultOfTheSameLaneIsDropped() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            work.run(
                    "lane",
                    () -> {
                        first.await();
                        return "late";
                    },
                    delivered::add,
                    e -> {});
            work.run("lane", () -> "newest", delivered::add, e -> {});
            work.run("other", () -> "other", delivered::add, e -> {});
            work.run("cancelled", () -> "cancelled", delivered::add, e -> {});
            work.cancel("cancelled");
            work.run("end", () -> "end", end -> done.complete(null), e -> {});
            first.countDown();
        });
        done.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("newest", "other"), delivered);
    }
}
