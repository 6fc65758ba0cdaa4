package org.apimplanner.app.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
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
/// thread takes from a key to the end of the layout that shows every change. Beside it stands how long that
/// thread was busy from one key to the next, whatever else it had to do, in processor time: other programs
/// that run at the same time do not count in it. Each key has to bring another answer, else the run ends.
///
/// Arguments: the tabs to look at, such as `nsg`; all of them where none is named.
public final class TypingBenchmark {
    private static final double LIMIT = 16;
    private static final int WARM_UP = 60;
    private static final int KEYS = 200;
    private static final Duration BETWEEN = Duration.millis(20);
    private static final String LINE = "%-12s %-14s %10s %10s %10s %10s %10s %10s %7s %7s   %s%n";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final CountDownLatch done = new CountDownLatch(1);
    private final Scene scene;
    private final TabPane tabs;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private final List<Double> busy = new ArrayList<>();
    private final PlanSession session;
    private boolean warm;
    private int answers;
    private long processor;
    private int round;
    private int keys;
    private long handled;
    private long pulse;

    /// A field that is typed into while a tab is seen.
    ///
    /// @param text to which a 4 comes and from which it goes, a value both with it and without
    private record Round(String tab, String field, String text) {}

    private TypingBenchmark(List<String> wanted) {
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
                all.speech(),
                all.program());
        session = new PlanSession(real.planner(), Desk.plan(BenchmarkPlans.TEN.text()));
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
        for (Tab tab : tabs.getTabs()) {
            if (wanted.isEmpty() || wanted.contains(tab.getId().replace("tab-", ""))) {
                rounds.add(new Round(tab.getId(), "service-name", "contoso"));
                rounds.add(new Round(tab.getId(), "region-0-units", "1"));
                rounds.add(new Round(tab.getId(), "region-0-vnet", "64.0.0.0/2"));
            }
        }
        session.reportProperty().addListener((observed, was, is) -> answers++);
        planner.form().regions().regions().getFirst().foldedProperty().set(false);
        scene.addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        scene.addPostLayoutPulseListener(this::shown);
    }

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.out.printf(
                LINE,
                "tab",
                "field",
                "median ms",
                "99 % ms",
                "max ms",
                "busy ms",
                "99 % ms",
                "limit ms",
                "ratio",
                "busy",
                "");
        List<TypingBenchmark> made = new ArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            TypingBenchmark benchmark = new TypingBenchmark(List.of(args));
            made.add(benchmark);
            benchmark.next();
            started.countDown();
        });
        started.await();
        made.getFirst().done.await();
        Platform.exit();
    }

    private void next() {
        if (round == rounds.size() && warm) {
            done.countDown();
            return;
        }
        if (round == rounds.size()) {
            // Once through every tab, so that what is measured is not how the code is loaded and compiled.
            warm = true;
            round = 0;
        }
        Round of = rounds.get(round);
        if (keys == 0) {
            tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals(of.tab()))
                    .forEach(tabs.getSelectionModel()::select);
            field(of.field()).requestFocus();
            field(of.field()).setText(of.text());
            field(of.field()).end();
        }
        PauseTransition pause = new PauseTransition(BETWEEN);
        pause.setOnFinished(event -> Platform.runLater(this::key));
        pause.play();
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }

    /// A letter comes and goes by turns, and each time the plan is another.
    private void key() {
        TextField field = field(rounds.get(round).field());
        long used = THREADS.getCurrentThreadCpuTime();
        if (warm && keys > WARM_UP) {
            busy.add((used - processor) / 1e6);
        }
        processor = used;
        int before = answers;
        long begun = System.nanoTime();
        if (keys % 2 == 0) {
            field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "4", "4", KeyCode.UNDEFINED, false, false, false, false));
        } else {
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
        }
        handled = System.nanoTime() - begun;
        if (answers == before) {
            System.err.println("Key " + keys + " in " + rounds.get(round).field()
                    + " changed no answer, so nothing was measured: the field holds '" + field.getText() + "'.");
            System.exit(1);
        }
        Platform.requestNextPulse();
    }

    private void shown() {
        if (handled == 0) {
            return;
        }
        double took = (handled + System.nanoTime() - pulse) / 1e6;
        handled = 0;
        keys++;
        if (warm && keys > WARM_UP) {
            times.add(took);
        }
        if (keys == WARM_UP + (warm ? KEYS : 0)) {
            if (warm) {
                print();
            }
            times.clear();
            busy.clear();
            keys = 0;
            round++;
        }
        Platform.runLater(this::next);
    }

    private void print() {
        double[] shown = sorted(times);
        double[] used = sorted(busy);
        double most = high(shown);
        System.out.printf(
                LINE,
                rounds.get(round).tab().replace("tab-", ""),
                rounds.get(round).field(),
                tenths(shown[shown.length / 2]),
                tenths(most),
                tenths(shown[shown.length - 1]),
                tenths(used[used.length / 2]),
                tenths(high(used)),
                tenths(LIMIT),
                hundredths(most / LIMIT),
                hundredths(high(used) / LIMIT),
                most < LIMIT ? "met" : "NOT MET");
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double high(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
