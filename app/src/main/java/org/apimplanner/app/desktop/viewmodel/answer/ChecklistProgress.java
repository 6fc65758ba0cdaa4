package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.plan.StepProgress;
import org.apimplanner.model.report.ChecklistItem;

/// The steps that were done, and notes on them. They are part of the plan: they are saved with it, and undo
/// takes them back.
public final class ChecklistProgress implements Ticks<ChecklistItem> {
    private final PlanSession session;

    public ChecklistProgress(PlanSession session) {
        this.session = session;
    }

    @Override
    public boolean isDone(ChecklistItem row) {
        return of(session.plan().progress(), row).done();
    }

    @Override
    public void tick(List<ChecklistItem> rows, boolean done) {
        session.step("/progress/steps", plan -> {
            Progress changed = plan.progress();
            for (ChecklistItem row : rows) {
                StepProgress was = of(changed, row);
                changed = changed.with(new StepProgress(was.step(), was.region(), done, was.note()));
            }
            return plan.withProgress(changed);
        });
    }

    @Override
    public String note(ChecklistItem row) {
        return of(session.plan().progress(), row).note();
    }

    @Override
    public void note(List<ChecklistItem> rows, String text) {
        String regions = rows.stream().map(row -> row.region().orElse("")).collect(Collectors.joining(","));
        session.update("/progress/steps/" + rows.getFirst().id() + "/" + regions, plan -> {
            Progress changed = plan.progress();
            for (ChecklistItem row : rows) {
                StepProgress was = of(changed, row);
                changed = changed.with(new StepProgress(was.step(), was.region(), was.done(), text));
            }
            return plan.withProgress(changed);
        });
    }

    private static StepProgress of(Progress progress, ChecklistItem row) {
        return progress.of(row.id(), row.region());
    }

    /// Notes on the whole plan.
    public String notes() {
        return session.plan().progress().notes();
    }

    public void writeNotes(String text) {
        session.update(
                "/progress/notes", plan -> plan.withProgress(plan.progress().withNotes(text)));
    }
}
