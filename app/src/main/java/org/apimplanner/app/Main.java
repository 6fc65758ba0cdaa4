package org.apimplanner.app;

import org.apimplanner.app.cli.CommandLineProgram;
import org.apimplanner.app.cli.Console;
import org.apimplanner.app.program.Composition;

/// Where the program starts, installed or from a checkout.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Pictures are painted off the screen: the toolkit that paints them must not look for one.
        System.setProperty("java.awt.headless", "true");
        Composition composition = Composition.shipped();
        System.exit(
                new CommandLineProgram(composition, Console.ofProcess(), new DesktopStart(composition)).run(arguments));
    }
}
