package org.apimplanner.app.desktop.platform;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apimplanner.app.desktop.state.AzureCli;

/// Runs the `az` that the search path leads to, without input, so that a question it asks is a failure and no
/// endless wait.
public final class AzProcess implements AzureCli {
    /// How long one command may take: az is slow, and a large tenant slower.
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(2);

    /// The most that is kept of what a command prints: the largest file that an import reads.
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_ERROR_BYTES = 1 << 16;

    /// What no name in Azure holds, and what the shell behind `az.cmd` on Windows would act upon.
    private static final Pattern UNSAFE = Pattern.compile("[\"&|<>^%!`$\\p{Cntrl}]");

    private final String system;
    private final String searchPath;
    private final Duration limit;
    private volatile Optional<Process> running = Optional.empty();
    private volatile boolean stopped;

    /// @param system the name of the operating system
    /// @param environment of this program
    public AzProcess(String system, Map<String, String> environment, Duration limit) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.searchPath = environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        this.limit = limit;
    }

    private boolean isWindows() {
        return system.startsWith("windows");
    }

    private Optional<Path> program() {
        List<String> names = isWindows() ? List.of("az.cmd", "az.exe") : List.of("az");
        for (String folder : searchPath.split(Pattern.quote(File.pathSeparator))) {
            for (String name : names) {
                Optional<Path> file = inFolder(folder, name);
                if (file.isPresent()) {
                    return file;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> inFolder(String folder, String name) {
        try {
            return Optional.of(Path.of(folder, name))
                    .filter(file -> !folder.isBlank() && Files.isRegularFile(file) && Files.isExecutable(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean installed() {
        return program().isPresent();
    }

    @Override
    public Answer run(List<String> arguments) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return new Answer.Missing("az");
        }
        Optional<String> unsafe =
                arguments.stream().filter(word -> UNSAFE.matcher(word).find()).findFirst();
        if (unsafe.isPresent()) {
            return new Answer.Refused(unsafe.get(), false);
        }
        List<String> command = new ArrayList<>(List.of(program.get().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "AZURE_CORE_NO_COLOR", "1",
                        "AZURE_CORE_ONLY_SHOW_ERRORS", "1",
                        "AZURE_CORE_DISABLE_CONFIRM_PROMPT", "1",
                        "AZURE_EXTENSION_USE_DYNAMIC_INSTALL", "no",
                        "PYTHONIOENCODING", "utf-8"));
        stopped = false;
        try {
            Process process = builder.start();
            running = Optional.of(process);
            return answer(process);
        } catch (IOException e) {
            return new Answer.Missing(String.valueOf(e.getMessage()));
        } finally {
            running = Optional.empty();
        }
    }

    private Answer answer(Process process) throws IOException {
        process.getOutputStream().close();
        CompletableFuture<byte[]> printed = all(process.getInputStream(), MOST_BYTES);
        CompletableFuture<byte[]> said = all(process.getErrorStream(), MOST_ERROR_BYTES);
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                return new Answer.TimedOut(limit);
            }
            if (stopped) {
                return new Answer.Stopped();
            }
            String errors = text(said.join());
            return process.exitValue() == 0
                    ? new Answer.Printed(text(printed.join()))
                    : refused(errors.isBlank() ? text(printed.join()) : errors);
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            return new Answer.Stopped();
        }
    }

    private static Answer refused(String errors) {
        String last = errors.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("", (before, line) -> before.startsWith("ERROR") ? before : line);
        return new Answer.Refused(last, errors.contains("az login"));
    }

    /// Everything that comes, read at once so that the process never waits for a reader; kept up to a limit.
    private static CompletableFuture<byte[]> all(InputStream stream, int most) {
        CompletableFuture<byte[]> whole = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (stream) {
                byte[] kept = stream.readNBytes(most);
                stream.transferTo(OutputStream.nullOutputStream());
                whole.complete(kept);
            } catch (IOException e) {
                whole.complete(new byte[0]);
            }
        });
        return whole;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        stopped = true;
        running.ifPresent(AzProcess::end);
    }

    /// Ends it with what it started: az is a script that starts Python.
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
