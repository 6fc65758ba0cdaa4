package org.apimplanner.model.file;

import org.apimplanner.model.json.JsonStyle;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;

/// The plan file: strict when read, canonical when written.
///
/// `read(write(plan))` is equal to `plan` for every plan whose texts and numbers a plan file can hold.
/// Whether the product allows the plan is not asked here; that is the planner's question.
public final class PlanFile {
    private PlanFile() {}

    /// Reads a plan file and fills in its defaults.
    ///
    /// A byte order mark at the start is skipped. Nothing is dropped, rounded or guessed.
    ///
    /// @param reference knows the editions and the names of regions
    /// @throws UnreadableInput when the text is not a plan; nothing else is thrown, whatever the text
    public static Plan read(String json, ReferenceData reference) {
        return new PlanDecoder(reference).plan(StrictJson.read(json));
    }

    /// The plan as indented JSON with a newline at its end: fixed order of fields, every default
    /// written out, absent options left out.
    public static String write(Plan plan) {
        return JsonStyle.pretty(json -> PlanEncoder.write(json, plan));
    }
}
