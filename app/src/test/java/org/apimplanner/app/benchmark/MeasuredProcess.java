package org.apimplanner.app.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One run of a program.
///
/// @param seconds from its start to its end
/// @param processors the time that processors worked for it, which says something on a busy machine, too
/// @param megabytes the most memory it had; 0 where the system does not say
record MeasuredProcess(double seconds, double processors, double megabytes) {
    /// Each look costs a core: at every second millisecond it took as long from the program as a twentieth of a plan.
    private static final int BETWEEN_LOOKS = 10;

    /// @param home the home folder it sees
    static MeasuredProcess of(List<String> command, Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.redirectOutput(ProcessBuilder.Redirect.to(new File(home.toFile(), "output")));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        double most = 0;
        Duration worked = Duration.ZERO;
        while (!process.waitFor(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, megabytes(process.pid()));
            worked = process.info().totalCpuDuration().orElse(worked);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The program ended with " + process.exitValue() + ".");
        }
        return new MeasuredProcess(seconds, worked.toMillis() / 1e3, most);
    }

    private static double megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            Optional<String> peak = lines.filter(l -> l.startsWith("VmHWM:")).findFirst();
            return peak.map(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024.0)
                    .orElse(0.0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
