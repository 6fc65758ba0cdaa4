package org.apimplanner.app.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program in a process of its own, started by a shell, for what no test can do to its own process: close
/// streams, send signals, go away as a reader.
final class ChildProgram {
    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /// @param folder for what the program says
    ChildProgram(Path folder) {
        this.folder = folder;
    }

    /// What a run came to.
    record Ended(int exitCode, String output, String messages) {}

    /// The same with an option of the Java runtime.
    ChildProgram with(String option) {
        options.add(option);
        return this;
    }

    /// Starts a line of the shell in which `"$@"` stands for the program.
    Process start(String line, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", line, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", path(), "org.apimplanner.app.Main"));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
    }

    Ended run(String line, String... arguments) throws IOException, InterruptedException {
        Process process = start(line, arguments);
        process.getOutputStream().close();
        return ended(process);
    }

    Ended ended(Process process) throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Ended(code, text("output"), text("messages"));
    }

    String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }

    /// Everything that this test has, on one path.
    private static String path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(path -> System.getProperty(path, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
