package org.apimplanner.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Starts the packaged program again and again: how long it takes until its window stands, beside an empty
/// window of the same toolkit without any cache, and how long and with how much memory it answers on the
/// command line. `installer/benchmark` runs it, from the source files of this folder.
public final class ImageBenchmark {
    private static final int RUNS = 9;
    private static final double WINDOW_RATIO = 1.5;
    private static final double WINDOW_MEGABYTES = 250;
    private static final double PLAN_SECONDS = 0.2;
    private static final double PLAN_MEGABYTES = 100;
    private static final double PDF_SECONDS = 2;
    private static final double FORMAT_MEGABYTES = 200;

    /// What the workbook may take on top of what every export does.
    private static final double WORKBOOK_SECONDS = 0.3;

    private static final List<String> FORMATS = List.of("json", "xlsx", "pdf", "docx", "html", "png");

    private static final String MAIN = "org.apimplanner.app.MeasuredStart";

    private final Path launcher;
    private final Path app;
    private final Path java;
    private final Path home;
    private final Figures figures = new Figures("Medians of " + RUNS + " runs; seconds and MB.");

    private ImageBenchmark(Path launcher, Path app, Path java, Path home) {
        this.launcher = launcher;
        this.app = app;
        this.java = java;
        this.home = home;
    }

    /// @param args the launcher of the command line, the image's folder of jars, its java, a plan of one region, one of
    /// ten, and
    ///     the file for the figures
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("benchmark");
        ImageBenchmark benchmark = new ImageBenchmark(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), home);
        benchmark.windows();
        benchmark.plan(args[3]);
        benchmark.formats(args[4]);
        benchmark.figures.write(Path.of(args[5]));
        delete(home);
    }

    /// One after the other in turn, so that what else the machine does meets both.
    private void windows() throws IOException, InterruptedException {
        List<String> cached = StartCommand.of(app, java, StartCommand.DESKTOP, true, MAIN, "window");
        List<String> empty = StartCommand.of(app, java, StartCommand.DESKTOP, false, MAIN, "empty");
        MeasuredProcess.of(cached, home);
        MeasuredProcess.of(empty, home);
        List<MeasuredProcess> ours = new ArrayList<>();
        List<MeasuredProcess> peers = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            peers.add(MeasuredProcess.of(empty, home));
            ours.add(MeasuredProcess.of(cached, home));
        }
        figures.add("empty window, s", seconds(peers));
        figures.add("first window, s", seconds(ours), "an empty window", Figures.median(seconds(peers)), WINDOW_RATIO);
        figures.add(
                "first window, s of processors",
                processors(ours),
                "an empty window",
                Figures.median(processors(peers)),
                WINDOW_RATIO);
        figures.add("empty window, MB", megabytes(peers));
        figures.add("first window, MB", megabytes(ours), WINDOW_MEGABYTES + " MB", WINDOW_MEGABYTES, 1);
    }

    private void plan(String plan) throws IOException, InterruptedException {
        List<MeasuredProcess> runs = runs(List.of(launcher.toString(), "plan", plan));
        figures.add("plan of two regions, s", seconds(runs), PLAN_SECONDS + " s", PLAN_SECONDS, 1);
        figures.add("plan of two regions, s of processors", processors(runs));
        figures.add("plan of two regions, MB", megabytes(runs), PLAN_MEGABYTES + " MB", PLAN_MEGABYTES, 1);
    }

    private void formats(String plan) throws IOException, InterruptedException {
        double start = 0;
        for (String format : FORMATS) {
            List<MeasuredProcess> runs = runs(format, plan);
            String title = "ten regions, " + format;
            switch (format) {
                case "json" -> {
                    start = Figures.median(seconds(runs));
                    figures.add(title + ", s", seconds(runs));
                }
                case "pdf" -> figures.add(title + ", s", seconds(runs), PDF_SECONDS + " s", PDF_SECONDS, 1);
                case "xlsx" -> {
                    double before = start;
                    List<Double> more =
                            seconds(runs).stream().map(s -> s - before).toList();
                    figures.add(title + " beyond json, s", more, WORKBOOK_SECONDS + " s", WORKBOOK_SECONDS, 1);
                }
                default -> figures.add(title + ", s", seconds(runs));
            }
            figures.add(title + ", MB", megabytes(runs), FORMAT_MEGABYTES + " MB", FORMAT_MEGABYTES, 1);
        }
    }

    private List<MeasuredProcess> runs(String format, String plan) throws IOException, InterruptedException {
        return runs(List.of(
                launcher.toString(),
                "--quiet",
                "plan",
                plan,
                "--format",
                format,
                "--out",
                home.resolve("out").toString()));
    }

    private List<MeasuredProcess> runs(List<String> command) throws IOException, InterruptedException {
        MeasuredProcess.of(command, home);
        List<MeasuredProcess> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(MeasuredProcess.of(command, home));
        }
        return runs;
    }

    private static List<Double> seconds(List<MeasuredProcess> runs) {
        return runs.stream().map(MeasuredProcess::seconds).toList();
    }

    private static List<Double> processors(List<MeasuredProcess> runs) {
        return runs.stream().map(MeasuredProcess::processors).toList();
    }

    private static List<Double> megabytes(List<MeasuredProcess> runs) {
        return runs.stream().map(MeasuredProcess::megabytes).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
