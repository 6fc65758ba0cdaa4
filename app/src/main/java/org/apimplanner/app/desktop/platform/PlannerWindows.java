package org.apimplanner.app.desktop.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Recovery;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.Speech;
import org.apimplanner.app.desktop.viewmodel.document.Windows;

/// The windows of the program: each has a plan of its own, and all share the preferences. The program ends
/// with the last of them.
public final class PlannerWindows {
    /// How far a new window stands beside the one before, in pixels.
    private static final double STEP = 28;

    private final Supplier<Services> services;
    private final List<Sample> samples;
    private final Consumer<Services> closed;
    private final Runnable end;
    private final PreferencesViewModel preferences;
    private final List<PlannerWindow> open = new ArrayList<>();
    private final ChangeListener<Object> systemLook;
    private Optional<Speech> speech = Optional.empty();
    private boolean quitting;

    /// @param services what a window works with, new for each
    /// @param closed is told when the window of these is gone
    /// @param end is told when no window is left
    public PlannerWindows(
            PreferencesStore preferences,
            Supplier<Services> services,
            List<Sample> samples,
            Consumer<Services> closed,
            Runnable end) {
        this.services = services;
        this.samples = samples;
        this.closed = closed;
        this.end = end;
        this.preferences = new PreferencesViewModel(preferences, systemTheme());
        this.systemLook = (observed, was, is) -> this.preferences.system(systemTheme());
        Platform.getPreferences().colorSchemeProperty().addListener(systemLook);
        // Not in the middle of what a menu does, whose window's nodes go.
        this.preferences.languageProperty().addListener((observed, was, is) -> Platform.runLater(this::speak));
    }

    /// The language of the person's desktop.
    public static Language systemLanguage() {
        return Language.of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    private void speak() {
        Language wanted = preferences.languageProperty().get().orElseGet(PlannerWindows::systemLanguage);
        if (open.isEmpty() || open.getFirst().services().speech().language() == wanted) {
            return;
        }
        Speech fresh = open.getFirst().services().speechIn(wanted);
        speech = Optional.of(fresh);
        open.forEach(window -> window.speak(fresh));
    }

    private static Theme systemTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /// Opens the window that the program starts with, and one for each further file that was open at the end.
    ///
    /// @param file a plan file to open in place of those
    public void start(Optional<Path> file) {
        start(file.stream().toList());
    }

    /// As [#start(Optional)], with each file in a window of its own. Where none of them can be a plan, the ways
    /// to begin stand under the sentence that says why.
    ///
    /// @param wanted plan files to open in place of those that were open at the end
    public void start(List<Path> wanted) {
        List<Path> files = wanted.isEmpty()
                ? preferences.openFiles().stream().filter(Files::exists).toList()
                : wanted;
        PlannerWindow first = window(preferences.window(), files.stream().noneMatch(Files::isRegularFile));
        first.lookForLeftWork();
        first.show(files.stream().findFirst());
        files.stream().skip(1).forEach(this::open);
    }

    private void open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        windowOf(Optional.of(absolute))
                .ifPresentOrElse(PlannerWindow::toFront, () -> another().show(Optional.of(absolute)));
    }

    private void resume(Recovery.Offer offer, boolean compared) {
        Optional<Path> file = offer.left().draft().file();
        PlannerWindow window = windowOf(file)
                .filter(there -> file.isPresent() && there.document().givesWayTo(file))
                .orElseGet(this::shownEmpty);
        window.toFront();
        window.take(offer, compared);
    }

    private PlannerWindow shownEmpty() {
        PlannerWindow window = another();
        window.show(Optional.empty());
        return window;
    }

    private Optional<PlannerWindow> windowOf(Optional<Path> file) {
        return open.stream()
                .filter(window -> file.isPresent()
                        && window.document().fileProperty().get().equals(file))
                .findFirst();
    }

    private PlannerWindow another() {
        return window(
                open.isEmpty() ? preferences.window() : beside(open.getLast().place()), false);
    }

    private static WindowPlace beside(WindowPlace other) {
        return new WindowPlace(
                other.at().map(corner -> new WindowPlace.Corner(corner.x() + STEP, corner.y() + STEP)),
                other.width(),
                other.height(),
                false,
                other.divider(),
                other.part());
    }

    private PlannerWindow window(WindowPlace place, boolean ways) {
        Services own = services.get();
        Stage stage = new Stage();
        PlannerWindow window = new PlannerWindow(stage, speech.map(own::saying).orElse(own), preferences, place, ways);
        open.add(window);
        window.build(samples, among(window), this::quit);
        window.onFile(this::rememberOpen);
        stage.setOnHidden(event -> gone(window, own));
        return window;
    }

    private Windows among(PlannerWindow window) {
        return new Windows() {
            @Override
            public void open() {
                shownEmpty();
            }

            @Override
            public void open(Path file) {
                PlannerWindows.this.open(file);
            }

            @Override
            public void resume(Recovery.Offer offer, boolean compared) {
                PlannerWindows.this.resume(offer, compared);
            }

            @Override
            public void close() {
                PlannerWindows.this.close(window);
            }

            @Override
            public List<Other> all() {
                return open.stream()
                        .map(each -> new Other(each.name(), each::toFront))
                        .toList();
            }
        };
    }

    /// The files of the last windows are remembered as they were before the closing began.
    private void close(PlannerWindow window) {
        if (open.size() == 1) {
            quit();
        } else {
            window.whenNothingIsLost(window::close);
        }
    }

    private void quit() {
        ask(List.copyOf(open).iterator());
    }

    /// Every window is asked before the first is closed: whoever thinks again still has all of them.
    private void ask(Iterator<PlannerWindow> left) {
        if (left.hasNext()) {
            left.next().whenNothingIsLost(() -> ask(left));
        } else {
            quitting = true;
            List.copyOf(open).forEach(PlannerWindow::close);
        }
    }

    private void gone(PlannerWindow window, Services own) {
        open.remove(window);
        window.letGo();
        closed.accept(own);
        if (open.isEmpty()) {
            Platform.getPreferences().colorSchemeProperty().removeListener(systemLook);
            end.run();
        } else {
            open.getLast().answerForFaults();
            rememberOpen();
        }
    }

    private void rememberOpen() {
        if (!quitting) {
            preferences.rememberOpen(open.stream()
                    .flatMap(window -> window.document().fileProperty().get().stream())
                    .toList());
        }
    }

    /// The stages of the windows, in the order in which they were opened.
    public List<Stage> stages() {
        return open.stream().map(PlannerWindow::stage).toList();
    }
}
