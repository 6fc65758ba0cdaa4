package org.apimplanner.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Starts the packaged program again and again and prints how long it takes from its start to its end,
/// how much memory it takes at most, and whether that is within the limits. `installer/benchmark` runs
/// it. It needs no other class and so runs as a single source file.
public final class ImageBenchmark {
    private static final int RUNS = 7;
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final double MOST_MEGABYTES = 300;
    private static final String LINE = "%-28s %8s %8s %8s %8s   %s%n";

    /// @param seconds what one run may take
    private record Job(String title, String formats, double seconds) {}

    private record Run(double seconds, double megabytes) {}

    private static final List<Job> JOBS = List.of(
            new Job("start, read, plan: json", "json", NO_LIMIT),
            new Job("xlsx", "xlsx", 1),
            new Job("pdf", "pdf", 2),
            new Job(
                    "all formats",
                    "json,text,csv,pdf,html,docx,xlsx,markdown,svg,png,drawio,bicep,terraform,arm,azcli,powershell",
                    NO_LIMIT));

    /// What the workbook may take on top of what every export does.
    private static final double WORKBOOK_SECONDS = 0.3;

    private final Path launcher;
    private final Path plan;

    private ImageBenchmark(Path launcher, Path plan) {
        this.launcher = launcher;
        this.plan = plan;
    }

    /// @param args the launcher of the image and the plan
    public static void main(String[] args) throws IOException, InterruptedException {
        new ImageBenchmark(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(LINE, RUNS + " runs each", "min", "median", "max", "limit", "");
        Path out = Files.createTempDirectory("exports");
        List<List<Run>> all = new ArrayList<>();
        for (Job job : JOBS) {
            run(job.formats(), out);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(run(job.formats(), out));
            }
            all.add(runs);
            print(job.title() + ", s", runs.stream().mapToDouble(Run::seconds), job.seconds());
            print(job.title() + ", MB", runs.stream().mapToDouble(Run::megabytes), MOST_MEGABYTES);
        }
        double start = median(all.get(0).stream().mapToDouble(Run::seconds));
        print("xlsx without the start, s", all.get(1).stream().mapToDouble(r -> r.seconds() - start), WORKBOOK_SECONDS);
        delete(out);
    }

    private Run run(String formats, Path out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        launcher.toString(),
                        "--quiet",
                        "plan",
                        plan.toString(),
                        "--format",
                        formats,
                        "--out",
                        out.toString())
                .inheritIO()
                .start();
        double most = 0;
        while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, megabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The program ended with " + process.exitValue() + ".");
        }
        return new Run(seconds, most);
    }

    /// The most memory that a process has had until now; 0 where the system does not say.
    private static double megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            Optional<String> peak = lines.filter(l -> l.startsWith("VmHWM:")).findFirst();
            return peak.map(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024.0)
                    .orElse(0.0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static void print(String title, DoubleStream values, double limit) {
        double[] sorted = values.sorted().toArray();
        double median = sorted[sorted.length / 2];
        boolean unlimited = limit == NO_LIMIT;
        boolean measured = sorted[sorted.length - 1] > 0;
        String verdict = !measured ? "not measured here" : unlimited ? "" : median < limit ? "met" : "NOT MET";
        System.out.printf(
                LINE,
                title,
                number(sorted[0]),
                number(median),
                number(sorted[sorted.length - 1]),
                unlimited ? "" : number(limit),
                verdict);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
