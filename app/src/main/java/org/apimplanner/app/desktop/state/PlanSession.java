package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// The open document: the plan, its answer, and the plans before and after it.
///
/// A change is answered before anything moves, so a change that cannot be answered leaves the
/// session as it was. The plan is set before the report; whoever needs both listens to the report.
public final class PlanSession {
    private final Function<Plan, Report> planner;
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private final ObservableMap<String, String> unread = FXCollections.observableMap(new TreeMap<>());
    private final ObservableMap<String, String> unreadSeen = FXCollections.unmodifiableObservableMap(unread);
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoField = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoField = new ReadOnlyStringWrapper("");
    private Plan saved;
    private Report before;
    private boolean gone;
    private String openField = "";

    /// A plan to go back to.
    ///
    /// @param field the JSON pointer of what the change from or to it was about; empty where it has no name
    private record Step(String field, Plan plan) {}

    public PlanSession(Function<Plan, Report> planner, Plan first) {
        this.planner = planner;
        this.saved = first;
        this.before = planner.apply(first);
        show(first, before);
    }

    /// @param planner answers in place of the one of `other`
    private PlanSession(Function<Plan, Report> planner, PlanSession other) {
        this.planner = planner;
        this.saved = other.saved;
        this.gone = other.gone;
        Report answer = planner.apply(other.plan());
        this.before = other.justOpened() ? answer : planner.apply(other.before.plan());
        past.addAll(other.past);
        future.addAll(other.future);
        file.set(other.file.get());
        show(other.plan(), answer);
    }

    /// The same document with its history, answered by another planner. Text in fields that is not in the
    /// plan is left behind.
    public PlanSession answeredBy(Function<Plan, Report> another) {
        return new PlanSession(another, this);
    }

    /// Replaces the plan with what `change` makes of it, as one step that can be undone.
    public void update(UnaryOperator<Plan> change) {
        step("", change);
    }

    /// As [#update(UnaryOperator)], with the JSON pointer of what is changed, by which the step is named.
    public void step(String field, UnaryOperator<Plan> change) {
        closeStep();
        update(field, change);
        closeStep();
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
            past.push(new Step(field, plan.get()));
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
        undo(1);
    }

    public void redo() {
        redo(1);
    }

    /// Takes back so many steps at once.
    public void undo(int steps) {
        step(past, future, steps);
    }

    /// Brings back so many steps at once.
    public void redo(int steps) {
        step(future, past, steps);
    }

    /// What the steps were about that can be taken back, the last one first: the JSON pointer of each, empty
    /// where it has no name.
    public List<String> undoable() {
        return past.stream().map(Step::field).toList();
    }

    /// As [#undoable], of the steps that can be brought back, the next one first.
    public List<String> redoable() {
        return future.stream().map(Step::field).toList();
    }

    /// Opens another document: no history, nothing unsaved.
    public void replace(Plan opened, Optional<Path> from) {
        Report answer = planner.apply(opened);
        past.clear();
        future.clear();
        unread.clear();
        openField = "";
        saved = opened;
        gone = false;
        before = answer;
        file.set(from);
        show(opened, answer);
    }

    /// Takes up a document where it was left: what was saved, and the unsaved work on it as one step.
    ///
    /// @param stored the plan as it stands in the file
    public void resume(Plan stored, Optional<Path> from, Plan work) {
        replace(stored, from);
        step("/recovered", plan -> work);
    }

    /// Takes over what another hand wrote into the file, as a step that can be undone.
    public void adopt(Plan stored) {
        step("/theirs", plan -> stored);
        saved = stored;
        gone = false;
        judge();
    }

    /// Notes that a field holds text that is not in the plan.
    ///
    /// @param field the JSON pointer of what the field edits
    public void leaveOut(String field, String text) {
        unread.put(field, text);
    }

    /// Notes that what a field holds is in the plan, or that the field is gone.
    public void takeIn(String field) {
        unread.remove(field);
    }

    /// Text in fields that is not in the plan, by the JSON pointer of what the field edits.
    public ObservableMap<String, String> unread() {
        return unreadSeen;
    }

    /// Notes that `written` now stands in `target`; edits made meanwhile stay unsaved.
    public void saved(Path target, Plan written) {
        saved = written;
        gone = false;
        file.set(Optional.of(target));
        openField = "";
        judge();
    }

    /// Notes whether the file is no longer there: then the plan stands nowhere but here, and is unsaved.
    public void fileGone(boolean is) {
        gone = is;
        judge();
    }

    private void judge() {
        dirty.set(gone || !plan.get().equals(saved));
    }

    private void step(Deque<Step> from, Deque<Step> to, int steps) {
        Optional<Step> last = from.stream().skip(steps - 1L).findFirst();
        if (last.isEmpty()) {
            return;
        }
        Report answer = planner.apply(last.get().plan());
        Plan at = plan.get();
        for (int i = 0; i < steps; i++) {
            Step step = from.pop();
            to.push(new Step(step.field(), at));
            at = step.plan();
        }
        before = report.get();
        openField = "";
        show(at, answer);
    }

    private void show(Plan shown, Report answer) {
        plan.set(shown);
        judge();
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
        undoField.set(past.isEmpty() ? "" : past.element().field());
        redoField.set(future.isEmpty() ? "" : future.element().field());
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

    /// The JSON pointer of what the step was about that undo takes back; empty where it has no name.
    public ReadOnlyStringProperty undoFieldProperty() {
        return undoField.getReadOnlyProperty();
    }

    /// The JSON pointer of what the step was about that redo brings back; empty where it has no name.
    public ReadOnlyStringProperty redoFieldProperty() {
        return redoField.getReadOnlyProperty();
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
