package org.apimplanner.app.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.platform.FxDelay;
import org.apimplanner.app.desktop.platform.FxWork;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.PlannerView;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Services;

/// Types into the real window, with ten regions and every feature, on each tab: how long the window's own
/// thread takes from a key to the end of the layout that shows every change.
public final class TypingBenchmark {
    private static final double LIMIT = 16;
    private static final int WARM_UP = 60;
    private static final int KEYS = 200;
    private static final Duration BETWEEN = Duration.millis(20);
    private static final String LINE = "%-12s %-14s %10s %10s %10s %10s   %s%n";

    private final CountDownLatch done = new CountDownLatch(1);
    private final Scene scene;
    private final TabPane tabs;
    private final List<String[]> rounds = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private int round;
    private int keys;
    private long handled;
    private long pulse;

    private TypingBenchmark() {
        Desk desk = new Desk();
        Services all = desk.services;
        Services real = new Services(
                all.reference(),
                all.planner(),
                all.blank(),
                all.store(),
                all.drafts(),
                all.claims(),
                all.exports(),
                all.folders(),
                all.azure(),
                all.preferences(),
                new FxWork(),
                new FxDelay(),
                all.speech());
        PlanSession session = new PlanSession(real.planner(), Desk.plan(BenchmarkPlans.TEN.text()));
        PlannerViewModel planner = new PlannerViewModel(session, real, desk.dialogs, Theme.LIGHT);
        planner.attach();
        Styles.loadFonts();
        Application.setUserAgentStylesheet(Styles.base(Theme.LIGHT));
        scene = new Scene(new PlannerView(planner, List.of(), () -> {}), 1440, 900);
        scene.getStylesheets().setAll(Styles.own(Theme.LIGHT));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        tabs = (TabPane) scene.lookup("#answer");
        tabs.getTabs().forEach(tab -> {
            rounds.add(new String[] {tab.getId(), "service-name"});
        });
        rounds.add(new String[] {"tab-nsg", "region-0-vnet"});
        scene.addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        scene.addPostLayoutPulseListener(this::shown);
    }

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.out.printf(LINE, "tab", "field", "median ms", "99 % ms", "max ms", "limit ms", "");
        List<TypingBenchmark> made = new ArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            TypingBenchmark benchmark = new TypingBenchmark();
            made.add(benchmark);
            benchmark.next();
            started.countDown();
        });
        started.await();
        made.getFirst().done.await();
        Platform.exit();
    }

    private void next() {
        if (round == rounds.size()) {
            done.countDown();
            return;
        }
        String[] of = rounds.get(round);
        if (keys == 0) {
            tabs.getTabs().stream().filter(tab -> tab.getId().equals(of[0])).forEach(tabs.getSelectionModel()::select);
            field(of[1]).requestFocus();
            field(of[1]).end();
        }
        PauseTransition pause = new PauseTransition(BETWEEN);
        pause.setOnFinished(event -> Platform.runLater(this::key));
        pause.play();
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }

    /// Letters come and go by turns, so that the text is sometimes a name or a range and sometimes none.
    private void key() {
        TextField field = field(rounds.get(round)[1]);
        long begun = System.nanoTime();
        if (keys % 2 == 0) {
            field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "4", "4", KeyCode.UNDEFINED, false, false, false, false));
        } else {
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
        }
        handled = System.nanoTime() - begun;
        Platform.requestNextPulse();
    }

    private void shown() {
        if (handled == 0) {
            return;
        }
        double took = (handled + System.nanoTime() - pulse) / 1e6;
        handled = 0;
        keys++;
        if (keys > WARM_UP) {
            times.add(took);
        }
        if (keys == WARM_UP + KEYS) {
            print();
            times.clear();
            keys = 0;
            round++;
        }
        Platform.runLater(this::next);
    }

    private void print() {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double most = sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
        System.out.printf(
                LINE,
                rounds.get(round)[0].replace("tab-", ""),
                rounds.get(round)[1],
                tenths(sorted[sorted.length / 2]),
                tenths(most),
                tenths(Arrays.stream(sorted).max().orElse(0)),
                tenths(LIMIT),
                most < LIMIT ? "met" : "NOT MET");
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
