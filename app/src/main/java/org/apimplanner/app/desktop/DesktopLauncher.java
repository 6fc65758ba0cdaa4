package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.apimplanner.app.desktop.platform.PlannerWindows;
import org.apimplanner.app.desktop.platform.WindowToolkit;
import org.apimplanner.app.desktop.state.FaultLog;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PreferencesFile;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.viewmodel.document.Speech;

/// Starts the desktop planner.
public final class DesktopLauncher {
    private DesktopLauncher() {}

    /// Opens the window and returns when the last one is closed. The toolkit starts beside what makes the setup,
    /// since each takes a good part of the time to the first window.
    ///
    /// @param made makes the setup, once
    /// @param files plan files to open at once, each in a window of its own
    /// @throws DesktopUnavailable when there is no display, or JavaFX cannot use it
    public static void open(Supplier<DesktopSetup> made, List<Path> files) {
        Optional<Throwable> obstacle = WindowToolkit.start();
        DesktopSetup setup = made.get();
        CountDownLatch closed = new CountDownLatch(1);
        PreferencesStore preferences = new PreferencesFile(setup.configFolder().resolve("preferences.json"));
        Language language = preferences.load().language().orElseGet(PlannerWindows::systemLanguage);
        Speech speech = Speech.in(language, setup.reference(), setup.planner());
        if (obstacle.isPresent()) {
            throw new DesktopUnavailable(speech.messages().text("desktop.unavailable"), obstacle.get());
        }
        ServicesByWindow services = new ServicesByWindow(setup, preferences, speech, faults());
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        WindowToolkit.begin(() -> {
            try {
                new PlannerWindows(preferences, services::next, setup.samples(), services::end, closed::countDown)
                        .start(files);
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

    private static FaultLog faults() {
        FaultLog faults = new FaultLog(ZoneId.systemDefault());
        Logger.getLogger("").addHandler(faults);
        return faults;
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
