package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// The open document: the plan, its answer, and the plans before and after it.
///
/// A change is answered before anything moves, so a change that cannot be answered leaves the
/// session as it was. The plan is set before the report; whoever needs both listens to the report.
public final class PlanSession {
    private final Function<Plan, Report> planner;
    private final Deque<Plan> past = new ArrayDeque<>();
    private final Deque<Plan> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Plan saved;
    private Report before;
    private String openField = "";

    public PlanSession(Function<Plan, Report> planner, Plan first) {
        this.planner = planner;
        this.saved = first;
        this.before = planner.apply(first);
        show(first, before);
    }

    /// Replaces the plan with what `change` makes of it, as one step that can be undone.
    public void update(UnaryOperator<Plan> change) {
        update("", change);
    }

    /// As [#update(UnaryOperator)], but changes of the same field in a row are one step, so that
    /// undo takes back a typed word and not a letter.
    ///
    /// @param field names the field; empty for a change that stands alone
    public void update(String field, UnaryOperator<Plan> change) {
        Plan changed = change.apply(plan.get());
        if (changed.equals(plan.get())) {
            return;
        }
        Report answer = planner.apply(changed);
        boolean goesOn = !field.isEmpty() && field.equals(openField);
        if (!goesOn) {
            past.push(plan.get());
            before = report.get();
        }
        future.clear();
        openField = field;
        show(changed, answer);
    }

    /// Ends the step that typing into a field keeps open.
    public void closeStep() {
        openField = "";
    }

    public void undo() {
        step(past, future);
    }

    public void redo() {
        step(future, past);
    }

    /// Opens another document: no history, nothing unsaved.
    public void replace(Plan opened, Optional<Path> from) {
        Report answer = planner.apply(opened);
        past.clear();
        future.clear();
        openField = "";
        saved = opened;
        before = answer;
        file.set(from);
        show(opened, answer);
    }

    /// Notes that `written` now stands in `target`; edits made meanwhile stay unsaved.
    public void saved(Path target, Plan written) {
        saved = written;
        file.set(Optional.of(target));
        openField = "";
        dirty.set(!plan.get().equals(saved));
    }

    private void step(Deque<Plan> from, Deque<Plan> to) {
        if (from.isEmpty()) {
            return;
        }
        Report answer = planner.apply(from.peek());
        to.push(plan.get());
        before = report.get();
        openField = "";
        show(from.pop(), answer);
    }

    private void show(Plan shown, Report answer) {
        plan.set(shown);
        dirty.set(!shown.equals(saved));
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
        report.set(answer);
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public Plan plan() {
        return plan.get();
    }

    /// The plan as it was opened or last saved.
    public Plan saved() {
        return saved;
    }

    public Report report() {
        return report.get();
    }

    /// The answer before the last step; the same as [#report] right after opening.
    public Report reportBefore() {
        return before;
    }

    /// Whether nothing has been done to the document since it was opened.
    public boolean justOpened() {
        return before == report.get();
    }
}
