package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.apimplanner.app.desktop.platform.PlannerWindows;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PreferencesFile;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.viewmodel.document.Speech;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Starts the desktop planner.
public final class DesktopLauncher {
    private DesktopLauncher() {}

    /// Opens the window and returns when the last one is closed.
    ///
    /// @param file a plan file to open at once
    /// @throws DesktopUnavailable when there is no display, or JavaFX cannot use it
    public static void open(DesktopSetup setup, Optional<Path> file) {
        CountDownLatch closed = new CountDownLatch(1);
        PreferencesStore preferences = new PreferencesFile(setup.configFolder().resolve("preferences.json"));
        Language language = preferences.load().language().orElseGet(PlannerWindows::systemLanguage);
        Speech speech = Speech.in(language, setup.reference(), setup.planner());
        ServicesByWindow services = new ServicesByWindow(setup, preferences, speech);
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        start(speech.messages(), () -> {
            try {
                new PlannerWindows(preferences, services::next, setup.samples(), services::end, closed::countDown)
                        .start(file);
            } catch (RuntimeException e) {
                fault.set(e);
                closed.countDown();
            }
        });
        await(closed);
        services.close();
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

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
