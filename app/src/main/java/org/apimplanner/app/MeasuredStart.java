package org.apimplanner.app;

import java.nio.file.Path;
import java.util.List;
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
/// screen; `window` opens the desktop, `empty` a window with nothing in it, and both end with its first picture.
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
            case RECORD -> record(arguments[1], arguments[2]);
            case "window" -> window();
            case "empty" -> empty();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void record(String plan, String folder) {
        Composition composition = Composition.shipped();
        DesktopStart desktop = new DesktopStart(composition);
        String formats =
                composition.exporters().all().stream().map(Exporter::name).collect(Collectors.joining(","));
        List<String> arguments = List.of("--quiet", "plan", plan, "--format", formats, "--out", folder);
        int code =
                new CommandLineProgram(composition, Console.ofProcess(), desktop).run(arguments.toArray(String[]::new));
        FirstMinute.tour();
        desktop.open(Optional.of(Path.of(plan)));
        System.exit(code);
    }

    private static void window() {
        FirstMinute.onScreen(MeasuredStart::end);
        new DesktopStart(Composition.shipped()).open(Optional.empty());
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
