package org.apimplanner.app.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the start-up caches of an image, and starts its java as its launchers do: with the options and the
/// class path that stand in a launcher's file.
///
/// It runs from its source file and knows the JDK alone, since the build uses it, too.
public final class StartCommand {
    static final String DESKTOP = "apim-network-planner.cfg";
    static final String CONSOLE = "apim-network-planner-console.cfg";

    private static final String MAIN = "org.apimplanner.app.MeasuredStart";
    private static final String CACHE = "-XX:AOTCache=";
    private static final String OPTION = "java-options=";
    private static final String PATH = "app.classpath=";
    private static final String VIRTUAL_DISPLAY = "xvfb-run";
    private static final List<String> OFF_THE_SCREEN = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final Path app;
    private final Path java;
    private final Path plan;
    private final Path folder;

    private StartCommand(Path app, Path java, Path plan, Path folder) {
        this.app = app;
        this.java = java;
        this.plan = plan;
        this.folder = folder;
    }

    /// @param args the image's folder of jars, its java, a plan, and a folder to write to
    public static void main(String[] args) throws IOException, InterruptedException {
        StartCommand start = new StartCommand(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        start.record(CONSOLE, "commands", "command.aot", List.of());
        if (isLinux()) {
            // Only the script that starts the program there chooses among more than two.
            start.record(CONSOLE, "exports", "papers.aot", List.of());
        }
        start.record(DESKTOP, "desktop", "window.aot", display());
    }

    private void record(String settings, String what, String cache, List<String> before)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        List<String> command = new ArrayList<>(before);
        List<String> start = of(app, java, settings, false, MAIN, what, plan.toString(), folder.toString());
        command.add(start.getFirst());
        command.add("-XX:AOTCacheOutput=" + app.resolve(cache));
        command.add("-Duser.home=" + home);
        if (before.isEmpty()) {
            command.addAll(OFF_THE_SCREEN);
        }
        command.addAll(start.subList(1, start.size()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("said").toFile());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().put("APPDATA", home.toString());
        int code = builder.start().waitFor();
        if (code != 0 || !Files.exists(app.resolve(cache))) {
            System.err.print(Files.readString(folder.resolve("said")));
            throw new IllegalStateException(cache + " was not made: exit code " + code + ".");
        }
    }

    /// What draws for nobody with the toolkit of a real screen; nothing where that is not installed.
    private static List<String> display() {
        boolean there = isLinux()
                && Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, VIRTUAL_DISPLAY)));
        return there ? List.of(VIRTUAL_DISPLAY, "-a") : List.of();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// @param app the image's folder of jars and of the launchers' files
    /// @param settings the launcher's file
    /// @param cached whether it may use the cache
    static List<String> of(Path app, Path java, String settings, boolean cached, String main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        List<String> path = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve(settings))) {
            String here = line.replace("$APPDIR", app.toString());
            if (here.startsWith(OPTION) && (cached || !here.contains(CACHE))) {
                command.add(here.substring(OPTION.length()));
            } else if (here.startsWith(PATH)) {
                path.add(here.substring(PATH.length()));
            }
        }
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path), main));
        command.addAll(List.of(arguments));
        return command;
    }
}
