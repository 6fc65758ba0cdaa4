package org.apimplanner.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.platform.FxDelay;
import org.apimplanner.app.desktop.platform.FxWork;
import org.apimplanner.app.desktop.platform.PlannerWindow;
import org.apimplanner.app.desktop.platform.SystemFolderOpener;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PreferencesFile;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.Speech;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Starts the desktop planner.
public final class DesktopLauncher {
    private DesktopLauncher() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param file a plan file to open at once
    /// @throws DesktopUnavailable when there is no display, or JavaFX cannot use it
    public static void open(DesktopSetup setup, Optional<Path> file) {
        PreferencesFile preferences = new PreferencesFile(setup.configFolder().resolve("preferences.json"));
        Language language = preferences.load().language().orElseGet(PlannerWindow::systemLanguage);
        Speech speech = Speech.in(language, setup.reference(), setup.planner());
        CountDownLatch closed = new CountDownLatch(1);
        FxWork work = new FxWork();
        Services services = new Services(
                setup.reference(),
                setup.planner(),
                setup.blank(),
                setup.store(),
                setup.drafts(),
                setup.claims(),
                setup.exports(),
                new SystemFolderOpener(System.getProperty("os.name", "")),
                preferences,
                work,
                new FxDelay(),
                speech);
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        start(speech.messages(), () -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.countDown());
                new PlannerWindow(stage, services, setup.samples()).show(file);
            } catch (RuntimeException e) {
                fault.set(e);
                closed.countDown();
            }
        });
        await(closed);
        work.close();
        letGo(setup);
        Platform.exit();
        if (fault.get() != null) {
            throw fault.get();
        }
    }

    private static void start(Messages messages, Runnable window) {
        try {
            Platform.startup(window);
        } catch (RuntimeException | LinkageError e) {
            throw new DesktopUnavailable(messages.text("desktop.unavailable"), e);
        }
    }

    /// Marks of a running program; those that cannot be removed are free all the same when it ends.
    private static void letGo(DesktopSetup setup) {
        try {
            setup.drafts().close();
            setup.claims().release();
        } catch (IOException e) {
            System.getLogger(DesktopLauncher.class.getName())
                    .log(System.Logger.Level.DEBUG, "A lock file was left behind.", e);
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
