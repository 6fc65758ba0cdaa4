package org.apimplanner.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.cli.CommandLineProgram.Desktop;
import org.apimplanner.app.cli.Failure;
import org.apimplanner.app.desktop.DesktopLauncher;
import org.apimplanner.app.desktop.DesktopSetup;
import org.apimplanner.app.desktop.DesktopUnavailable;
import org.apimplanner.app.desktop.DisplayCheck;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;

/// Leads from the command line to the desktop. Its classes, and JavaFX with them, are loaded only when
/// it opens.
final class DesktopStart implements Desktop {
    private final Composition composition;

    DesktopStart(Composition composition) {
        this.composition = composition;
    }

    @Override
    public Optional<String> obstacle() {
        return DisplayCheck.obstacle();
    }

    @Override
    public void openAll(List<Path> planFiles) {
        begin(planFiles);
    }

    @Override
    public void open(Optional<Path> planFile) {
        begin(planFile.stream().toList());
    }

    private void begin(List<Path> planFiles) {
        // The system's print dialog comes from the toolkit that elsewhere paints without a screen.
        System.clearProperty("java.awt.headless");
        try {
            DesktopLauncher.open(this::setup, planFiles);
        } catch (DesktopUnavailable e) {
            throw new Failure(e.getMessage());
        }
    }

    private DesktopSetup setup() {
        return DesktopSetup.shipped(
                composition.reference(),
                composition.planner()::plan,
                composition.exporters(),
                new AuditExports(composition.version()),
                ShippedSamples.all().stream()
                        .map(sample -> new DesktopSetup.SampleText(sample.title(), sample.summary(), sample::text))
                        .toList(),
                composition.version());
    }
}
