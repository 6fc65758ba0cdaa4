package org.apimplanner.app.cli;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.model.report.Report;

/// What the program does where it was started without arguments and there is no desktop: the main job
/// on a sample, so that a first look shows what it is for.
final class SampleRun {
    private static final String SAMPLE = "premium-internal";

    private final Composition composition;
    private final Console console;
    private final boolean quiet;

    SampleRun(Composition composition, Console console, boolean quiet) {
        this.composition = composition;
        this.console = console;
        this.quiet = quiet;
    }

    /// Writes the sample and every format of its report to a folder, made when missing, and prints where.
    ///
    /// @param obstacle why the desktop does not open
    int write(String obstacle, String folderName) {
        String plan = ShippedSamples.named(SAMPLE).orElseThrow().text();
        Report report = composition.report(plan);
        ResultFolder folder = ResultFolder.at(folderName, console, true);
        boolean planWritten = folder.write(List.of(ExportedFile.of("plan.json", plan)));
        boolean reportWritten = folder.write(report, composition.exporters().all());
        if (!planWritten || !reportWritten) {
            return ExitCode.FAILED;
        }
        if (!quiet) {
            console.message(obstacle + "; a sample plan and what it needs are written instead.");
            console.message("Change the plan, then run the command 'plan plan.json --format "
                    + String.join(",", composition.exporters().names()) + " --out .' in that folder.");
        }
        console.output().print(folder.path().toAbsolutePath() + "\n");
        return ExitCode.OK;
    }
}
