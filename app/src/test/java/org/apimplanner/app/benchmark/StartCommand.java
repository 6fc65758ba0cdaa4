package org.apimplanner.app.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the start-up cache of an image, and starts its java as its launcher does: with the options and the
/// class path that stand in the launcher's file.
///
/// It runs from its source file and knows the JDK alone, since the build uses it, too.
public final class StartCommand {
    private static final String CACHE = "-XX:AOTCache=";
    private static final String SETTINGS = "apim-network-planner.cfg";
    private static final String OPTION = "java-options=";
    private static final String PATH = "app.classpath=";

    private StartCommand() {}

    /// @param args the image's folder of jars, its java, a plan, and a folder to write to
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[3]);
        Path home = Files.createDirectories(folder.resolve("home"));
        List<String> command = new ArrayList<>(of(
                Path.of(args[0]),
                Path.of(args[1]),
                false,
                "org.apimplanner.app.MeasuredStart",
                "record",
                args[2],
                folder.resolve("out").toString()));
        command.add(1, "-XX:AOTCacheOutput=" + Path.of(args[0]).resolve("start.aot"));
        command.add(1, "-Duser.home=" + home);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().put("APPDATA", home.toString());
        System.exit(builder.start().waitFor());
    }

    /// @param app the image's folder of jars and of the launcher's file
    /// @param cached whether it may use the cache
    static List<String> of(Path app, Path java, boolean cached, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        List<String> path = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve(SETTINGS))) {
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
