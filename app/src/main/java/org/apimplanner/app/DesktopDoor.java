package org.apimplanner.app;

import java.nio.file.Path;
import java.util.Optional;
import org.apimplanner.app.cli.Desktop;
import org.apimplanner.app.cli.DisplayCheck;
import org.apimplanner.app.cli.Failure;

/// Leads from the command line to the desktop. Its classes, and JavaFX with them, are loaded only when
/// it opens.
final class DesktopDoor implements Desktop {
    private final Composition composition;

    DesktopDoor(Composition composition) {
        this.composition = composition;
    }

    @Override
    public Optional<String> obstacle() {
        return DisplayCheck.obstacle();
    }

    @Override
    public void open(Optional<Path> planFile) {
        throw new Failure("The desktop is not part of this build (" + composition.version() + ").");
    }
}
