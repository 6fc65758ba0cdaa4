package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.StepProgress;
import org.junit.jupiter.api.Test;

final class ProgressFileTest {
    private static final String HEAD =
            "{\"tier\":\"premium\",\"mode\":\"internal\",\"regions\":[{\"name\":\"westeurope\"}],\"progress\":";

    private static Plan read(String progress) {
        return PlanFile.read(HEAD + progress + "}", SmallReference.DATA);
    }

    private static String refusal(String progress) {
        return assertThrows(UnreadableInput.class, () -> read(progress)).getMessage();
    }

    @Test
    void whatWasDoneAndNotedIsReadAndWritten() {
        Plan plan = read("""
                {"notes": "Agreed on Monday.\\nAsk Kim.",
                 "steps": [{"step": "nsg", "region": "westeurope", "done": true, "note": "Ticket 4711"},
                           {"step": "name", "done": true}]}""");
        Progress expected = new Progress(
                List.of(
                        new StepProgress("nsg", Optional.of("westeurope"), true, "Ticket 4711"),
                        new StepProgress("name", Optional.empty(), true, "")),
                "Agreed on Monday.\nAsk Kim.");
        assertEquals(expected, plan.progress());
        assertEquals(plan, PlanFile.read(PlanFile.write(plan), SmallReference.DATA));
    }

    @Test
    void aPlanWithoutProgressSaysNothingOfIt() {
        Plan plan = read("{\"steps\": [{\"step\": \"nsg\", \"done\": false}]}");
        assertTrue(plan.progress().isEmpty());
        assertFalse(PlanFile.write(plan).contains("progress"));
    }

    @Test
    void aStepIsKnownByItsIdAndItsRegion() {
        Progress progress = Progress.NONE
                .with(new StepProgress("nsg", Optional.of("westeurope"), true, ""))
                .with(new StepProgress("nsg", Optional.of("northeurope"), false, "later"))
                .with(new StepProgress("nsg", Optional.of("westeurope"), false, ""));
        assertFalse(progress.of("nsg", Optional.of("westeurope")).done());
        assertEquals("later", progress.of("nsg", Optional.of("northeurope")).note());
        assertEquals(1, progress.steps().size());
    }

    @Test
    void badProgressIsRefusedWithItsPlace() {
        assertTrue(refusal("{\"steps\": [{\"done\": true}]}").contains("/progress/steps/0/step"));
        assertTrue(refusal("{\"notes\": 1}").contains("/progress/notes"));
        assertTrue(refusal("{\"notes\": \"a\\u0007b\"}").contains("/progress/notes"));
        assertTrue(refusal("{\"steps\": [{\"step\": \"a\"}, {\"step\": \"a\", \"done\": true}]}")
                .contains("/progress/steps/1/step"));
    }
}
