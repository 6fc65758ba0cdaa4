package org.apimplanner.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.cli.CommandLineProgram;
import org.apimplanner.app.cli.Console;
import org.apimplanner.app.desktop.DisplayCheck;
import org.apimplanner.app.desktop.platform.FirstMinute;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.program.Composition;

/// A start of the program that ends by itself. The build makes the record of what later starts load with it,
/// and the benchmark takes the time until a window stands.
///
/// Arguments: `record PLAN.json FOLDER` writes every format and opens the plan on the desktop, off the
/// screen; `commands`, `exports` and `desktop` with the same arguments are what the command line is asked most,
/// every format, and the first minute of the desktop; `window` opens the desktop, `empty` a window with nothing
/// in it, and both end with its first picture.
public final class MeasuredStart {
    private static final String RECORD = "record";

    private MeasuredStart() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        if (arguments[0].equals(RECORD) || DisplayCheck.obstacle().isPresent()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        switch (arguments[0]) {
            case RECORD -> {
                Composition composition = Composition.shipped();
                int code = exports(composition, arguments[1], arguments[2]);
                desktop(composition, arguments[1]);
                System.exit(code);
            }
            case "commands" -> System.exit(commands(Composition.shipped(), arguments[1], arguments[2]));
            case "exports" -> System.exit(exports(Composition.shipped(), arguments[1], arguments[2]));
            case "desktop" -> {
                desktop(Composition.shipped(), arguments[1]);
                System.exit(0);
            }
            case "window" -> window();
            case "empty" -> empty();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static int commands(Composition composition, String plan, String folder) {
        return run(composition, "plan", plan)
                + run(composition, "--quiet", "plan", plan, "--format", "json,text", "--out", folder)
                + run(composition, "diff", plan, plan);
    }

    private static int exports(Composition composition, String plan, String folder) {
        String formats =
                composition.exporters().all().stream().map(Exporter::name).collect(Collectors.joining(","));
        return run(composition, "--quiet", "plan", plan, "--format", formats, "--out", folder);
    }

    private static int run(Composition composition, String... arguments) {
        return new CommandLineProgram(composition, Console.ofProcess(), new DesktopStart(composition)).run(arguments);
    }

    private static void desktop(Composition composition, String plan) {
        FirstMinute.tour();
        open(composition, Optional.of(Path.of(plan)));
    }

    private static void window() {
        FirstMinute.onScreen(MeasuredStart::end);
        open(Composition.shipped(), Optional.empty());
    }

    /// As the command line opens the desktop: the reference data are read beside what else has to be done.
    private static void open(Composition composition, Optional<Path> plan) {
        composition.readAhead();
        new DesktopStart(composition).open(plan);
    }

    private static void empty() {
        FirstMinute.onScreen(MeasuredStart::end);
        FirstMinute.openEmpty();
    }

    /// At once: what follows is not measured.
    private static void end() {
        Runtime.getRuntime().halt(0);
    }
}
