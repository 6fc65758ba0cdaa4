package org.apimplanner.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measured values beside what they are held against, printed as they come and kept in a file: the median,
/// the least and the most, and the median as a ratio, which means something on another machine, too.
final class Figures {
    private static final String LINE = "%-38s %8s %8s %8s   %-24s %6s  %s";

    private final List<String> lines = new ArrayList<>();

    Figures(String heading) {
        say(heading);
        say(String.format(Locale.ROOT, LINE, "", "min", "median", "max", "held against", "ratio", ""));
    }

    /// @param against what the values are held against, in words
    /// @param one of it
    /// @param most the ratio that is allowed
    void add(String title, List<Double> values, String against, double one, double most) {
        double[] sorted = sorted(values);
        double median = median(values);
        boolean measured = sorted[sorted.length - 1] > 0;
        say(String.format(
                Locale.ROOT,
                LINE,
                title,
                number(sorted[0]),
                number(median),
                number(sorted[sorted.length - 1]),
                against,
                String.format(Locale.ROOT, "%.2f", median / one),
                !measured ? "not measured here" : median / one <= most ? "met" : "NOT MET"));
    }

    /// Values that nothing is held against.
    void add(String title, List<Double> values) {
        double[] sorted = sorted(values);
        say(String.format(
                Locale.ROOT,
                LINE,
                title,
                number(sorted[0]),
                number(median(values)),
                number(sorted[sorted.length - 1]),
                "",
                "",
                ""));
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
        System.out.println("These figures are in " + file + ".");
    }

    static double median(List<Double> values) {
        double[] sorted = sorted(values);
        return sorted[sorted.length / 2];
    }

    private static double[] sorted(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private void say(String line) {
        lines.add(line.stripTrailing());
        System.out.println(lines.getLast());
    }
}
