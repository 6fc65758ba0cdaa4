package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        CompletableFuture<Void> newest = new CompletableFuture<>();
        CompletableFuture<Void> other = new CompletableFuture<>();
        CompletableFuture<Void> afterCancelled = new CompletableFuture<>();
        Platform.runLater(() -> {
            work.run(
                    "lane",
                    () -> {
                        first.await();
                        return "late";
                    },
                    delivered::add,
                    e -> {});
            // One after the other in its lane: when the newest comes, the late one has had its turn.
            work.run("lane", () -> "newest", result -> deliver(result, newest), e -> {});
            work.run("other", () -> "other", result -> deliver(result, other), e -> {});
            work.run("cancelled", () -> "cancelled", delivered::add, e -> {});
            work.cancel("cancelled");
            work.run("cancelled", () -> "after", result -> afterCancelled.complete(null), e -> {});
            first.countDown();
        });
        CompletableFuture.allOf(newest, other, afterCancelled).get(10, TimeUnit.SECONDS);
        assertEquals(Set.of("newest", "other"), Set.copyOf(delivered));
        assertEquals(2, delivered.size());
    }

    private void deliver(String result, CompletableFuture<Void> come) {
        delivered.add(result);
        come.complete(null);
    }

    @Test
    void oneLaneDoesNotWaitForAnother() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<String> other = new CompletableFuture<>();
        Platform.runLater(() -> {
            work.run(
                    "held",
                    () -> {
                        held.await();
                        return "held";
                    },
                    result -> {},
                    e -> {});
            work.run("other", () -> "free", other::complete, e -> {});
        });
        assertEquals("free", other.get(10, TimeUnit.SECONDS));
        held.countDown();
    }

    @Test
    void whatIsToldOnTheWayComesInOrderBeforeTheResult() throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> work.<String, String>run(
                "lane",
                tell -> {
                    tell.accept("one");
                    tell.accept("two");
                    return "result";
                },
                delivered::add,
                result -> deliver(result, done),
                done::completeExceptionally));
        done.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("one", "two", "result"), delivered);
    }

    @Test
    void closingWaitsForWhatIsUnderWay() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<String> written = new CompletableFuture<>();
        Platform.runLater(() -> work.run(
                "lane",
                () -> {
                    begun.countDown();
                    goOn.await();
                    return written.complete("whole");
                },
                result -> {},
                e -> {}));
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        CompletableFuture<String> closed = CompletableFuture.supplyAsync(() -> {
            goOn.countDown();
            work.close();
            return written.getNow("half");
        });
        assertEquals("whole", closed.get(20, TimeUnit.SECONDS));
    }
}
