package org.apimplanner.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was done of the checklist, and what people wrote down beside the plan. It travels with the plan file,
/// and no answer depends on it.
///
/// @param steps each step at most once; steps that another edition asks for stay
/// @param notes on the whole plan, perhaps in several lines; empty for none
public record Progress(List<StepProgress> steps, String notes) {
    public static final Progress NONE = new Progress(List.of(), "");

    public Progress {
        steps = steps.stream().filter(step -> !step.isBlank()).toList();
    }

    /// What is known of a step.
    ///
    /// @param region the API name of the region; empty for a step of the whole deployment
    public StepProgress of(String step, Optional<String> region) {
        return steps.stream()
                .filter(each -> each.step().equals(step) && each.region().equals(region))
                .findFirst()
                .orElse(new StepProgress(step, region, false, ""));
    }

    /// The progress with what is known of one step replaced.
    public Progress with(StepProgress changed) {
        StepProgress before = of(changed.step(), changed.region());
        List<StepProgress> all = new ArrayList<>(steps);
        int place = all.indexOf(before);
        if (place < 0) {
            all.add(changed);
        } else {
            all.set(place, changed);
        }
        return new Progress(all, notes);
    }

    public Progress withNotes(String value) {
        return new Progress(steps, value);
    }

    public boolean isEmpty() {
        return steps.isEmpty() && notes.isEmpty();
    }
}
