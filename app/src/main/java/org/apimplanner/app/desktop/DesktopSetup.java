package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.viewmodel.Sample;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// What the desktop is given by whoever starts it.
///
/// @param blank the plan that a new document begins with
/// @param samples plans to look around with, in the order of the menu
/// @param configFolder where the preferences are kept
public record DesktopSetup(
        ReferenceData reference,
        Function<Plan, Report> planner,
        Supplier<Plan> blank,
        List<Sample> samples,
        PlanStore store,
        ExportService exports,
        Path configFolder) {}
