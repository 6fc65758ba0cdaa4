package org.apimplanner.app.desktop.viewmodel.document;

import java.util.function.Function;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.desktop.viewmodel.words.SpokenReference;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;

/// How the window speaks: its own words, and the answer in sentences of its language. Files are made of
/// answers in English.
///
/// @param reference with the sentences of that language
/// @param planner answers in that language
public record Speech(Messages messages, ReferenceData reference, Function<Plan, Report> planner) {

    /// @param english the reference data as they are
    /// @param planner answers with them
    public static Speech in(Language language, ReferenceData english, Function<Plan, Report> planner) {
        Messages messages = Messages.in(language);
        if (language == Language.ENGLISH) {
            return new Speech(messages, english, planner);
        }
        ReferenceData spoken = SpokenReference.in(messages, ShippedResources::reference);
        return new Speech(messages, spoken, new Planner(spoken)::plan);
    }

    public Language language() {
        return messages.language();
    }
}
