package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.StepProgress;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;

/// What was done and noted stands in the handout, and what was not leaves it as it was.
final class ProgressInHandoutTest {
    private static final Pattern TICKED = Pattern.compile("<input class=\"box ticked\"[^>]* checked");

    private static String page(Report report) {
        return new String(Reports.bytes("html", report), StandardCharsets.UTF_8);
    }

    private static Report with(Report report, Progress progress) {
        return new Report(
                report.plan().withProgress(progress),
                report.edition(),
                report.regions(),
                report.addressing(),
                report.findings(),
                report.checklist());
    }

    @Test
    void stepsThatAreDoneAreTickedWithTheirNotes() {
        Report report = Reports.sample("multi-region-regional-tags");
        Progress progress = Progress.NONE.withNotes("Agreed on Monday.\nAsk Kim & Jo.");
        List<ChecklistItem> done = report.checklist().subList(0, 3);
        for (ChecklistItem item : done) {
            progress = progress.with(new StepProgress(item.id(), item.region(), true, "Ticket " + item.id()));
        }
        String html = page(with(report, progress));
        assertEquals(done.size(), TICKED.matcher(html).results().count());
        assertTrue(html.contains("Agreed on Monday.<br"), "the lines of the note");
        assertTrue(html.contains("Ask Kim &amp; Jo."), "the second line");
        assertTrue(html.contains("Ticket " + done.getFirst().id()));
    }

    @Test
    void aStepOfAnotherEditionIsLeftOut() {
        Report report = Reports.sample("premium-internal");
        Progress progress = Progress.NONE.with(new StepProgress("no-such-step", Optional.empty(), true, "lost"));
        assertEquals(page(report), page(with(report, progress)));
    }
}
