package org.apimplanner.model.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.StepProgress;

/// What a plan file says of the checklist and of notes. Ids of steps are taken as they are: those of another
/// edition are no mistake.
final class ProgressDecoder {
    private static final List<String> FIELDS = List.of("steps", "notes");
    private static final List<String> STEP_FIELDS = List.of("step", "region", "done", "note");

    /// More than a plan of the most regions has.
    private static final int MOST_STEPS = 10_000;

    private ProgressDecoder() {}

    static Progress progress(JsonValue value) {
        JsonValue fields = value.object();
        fields.refuseUnknown(FIELDS);
        Set<StepProgress> known = new HashSet<>();
        List<StepProgress> steps = fields.find("steps")
                .map(list -> BoundedList.of(list, "steps", MOST_STEPS).stream()
                        .map(step -> once(step, known))
                        .toList())
                .orElse(List.of());
        return new Progress(steps, fields.find("notes").map(PlanTexts::note).orElse(""));
    }

    private static StepProgress once(JsonValue value, Set<StepProgress> known) {
        JsonValue fields = value.object();
        fields.refuseUnknown(STEP_FIELDS);
        String id = PlanTexts.entryName(fields.get("step"));
        Optional<String> region = fields.find("region").map(PlanTexts::entryName);
        if (!known.add(new StepProgress(id, region, false, ""))) {
            throw fields.get("step").found("a step that stands before", "each step of a region once");
        }
        return new StepProgress(
                id,
                region,
                fields.find("done").map(JsonValue::flag).orElse(false),
                fields.find("note").map(PlanTexts::note).orElse(""));
    }
}
