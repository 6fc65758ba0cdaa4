package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apimplanner.app.desktop.platform.ConfigFolder;
import org.apimplanner.app.desktop.state.DraftFolder;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.ExporterService;
import org.apimplanner.app.desktop.state.FileClaims;
import org.apimplanner.app.desktop.state.FilePlanStore;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;

/// What the desktop is given by whoever starts it.
///
/// @param blank the plan that a new document begins with
/// @param drafts where unsaved work is kept aside
/// @param claims which plan files the running programs have open
/// @param samples plans to look around with, in the order of the menu
/// @param configFolder where the preferences are kept
/// @param version of the program
public record DesktopSetup(
        ReferenceData reference,
        Function<Plan, Report> planner,
        Supplier<Plan> blank,
        List<Sample> samples,
        PlanStore store,
        DraftFolder drafts,
        FileClaims claims,
        ExportService exports,
        Path configFolder,
        String version) {

    /// The setup of the program as it ships, for this machine.
    ///
    /// @param samples each with its title, its summary and the text of a plan file
    public static DesktopSetup shipped(
            ReferenceData reference,
            Function<Plan, Report> planner,
            Exporters exporters,
            AuditExports audits,
            List<SampleText> samples,
            String version) {
        Function<String, Plan> reader = text -> PlanFile.read(text, reference);
        Path folder = ConfigFolder.of(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
        return new DesktopSetup(
                reference,
                planner,
                () -> reader.apply(ShippedResources.text("desktop/new-plan.json")),
                samples.stream().map(sample -> sample.read(reader, planner)).toList(),
                new FilePlanStore(reader, PlanFile::write),
                new DraftFolder(folder.resolve("drafts"), reader, PlanFile::write),
                new FileClaims(folder.resolve("open")),
                new ExporterService(exporters, audits),
                folder,
                version);
    }

    /// A sample that has not been read yet.
    public record SampleText(String title, String summary, Supplier<String> text) {
        private Sample read(Function<String, Plan> reader, Function<Plan, Report> planner) {
            Supplier<Plan> plan = () -> reader.apply(text.get());
            return new Sample(title, summary, plan, () -> TopologyLayout.of(planner.apply(plan.get())));
        }
    }
}
