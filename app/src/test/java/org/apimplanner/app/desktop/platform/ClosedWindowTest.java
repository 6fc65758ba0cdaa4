package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is closed while another stays open goes for good: the preferences that all share do not hold it.
final class ClosedWindowTest {
    /// As often is memory cleared at the most before a window counts as held.
    private static final int MOST_TIMES = 40;

    private static final int MILLIS = 250;

    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onFx(Supplier<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    @Test
    void noViewOfAClosedWindowStays() throws InterruptedException, IOException {
        List<Path> files = List.of(file("a"), file("b"));
        desk.services.preferences().save(desk.services.preferences().load().withOpenFiles(files));
        PlannerWindows windows = onFx(() -> {
            PlannerWindows opened = new PlannerWindows(
                    desk.services.preferences(), () -> new Desk().services, List.of(), gone -> {}, () -> {});
            opened.start(Optional.empty());
            return opened;
        });
        ReferenceQueue<Parent> gone = new ReferenceQueue<>();
        WeakReference<Parent> view = onFx(
                () -> new WeakReference<>(windows.stages().getLast().getScene().getRoot(), gone));
        onFx(() -> {
            Stage second = windows.stages().getLast();
            Event.fireEvent(second, new WindowEvent(second, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        try {
            assertEquals(1, windows.stages().size());
            assertTrue(isGone(view, gone), "The view of the closed window is still held.");
        } finally {
            // Other tests of the same process would meet the window.
            onFx(() -> {
                List.copyOf(windows.stages()).forEach(Stage::hide);
                Thread.currentThread().setUncaughtExceptionHandler(null);
                return true;
            });
        }
    }

    private Path file(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".json"),
                PlanFile.write(Desk.sample("premium-internal").withName(name)));
    }

    private static boolean isGone(WeakReference<Parent> view, ReferenceQueue<Parent> gone) throws InterruptedException {
        for (int i = 0; i < MOST_TIMES && !view.refersTo(null); i++) {
            System.gc();
            onFx(() -> true);
            Reference<? extends Parent> cleared = gone.remove(MILLIS);
            if (cleared != null) {
                return true;
            }
        }
        return view.refersTo(null);
    }
}
