package org.apimplanner.app.desktop.viewmodel.document;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apimplanner.app.desktop.state.AzureCli;
import org.apimplanner.app.desktop.state.Claims;
import org.apimplanner.app.desktop.state.Delay;
import org.apimplanner.app.desktop.state.DraftStore;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.FolderOpener;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PlanStore;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.ProgramFacts;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// What the window works with and does not make itself.
///
/// @param reference as files say it
/// @param planner answers as files say it
/// @param blank the plan that a new document begins with
/// @param speech what the window says
/// @param program what is running
public record Services(
        ReferenceData reference,
        Function<Plan, Report> planner,
        Supplier<Plan> blank,
        PlanStore store,
        DraftStore drafts,
        Claims claims,
        ExportService exports,
        FolderOpener folders,
        AzureCli azure,
        PreferencesStore preferences,
        Work work,
        Delay delay,
        Speech speech,
        ProgramFacts program) {

    /// The same for a window that says things otherwise.
    public Services saying(Speech other) {
        return new Services(
                reference,
                planner,
                blank,
                store,
                drafts,
                claims,
                exports,
                folders,
                azure,
                preferences,
                work,
                delay,
                other,
                program);
    }

    /// What a window says in another language.
    public Speech speechIn(Language language) {
        return Speech.in(language, reference, planner);
    }

    public Messages messages() {
        return speech.messages();
    }
}
