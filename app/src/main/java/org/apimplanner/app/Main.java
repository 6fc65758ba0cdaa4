package org.apimplanner.app;

import org.apimplanner.app.cli.CommandLineProgram;
import org.apimplanner.app.cli.Console;

/// Where the program starts, installed or from a checkout.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Composition composition = Composition.shipped();
        System.exit(
                new CommandLineProgram(composition, Console.ofProcess(), new DesktopDoor(composition)).run(arguments));
    }
}
