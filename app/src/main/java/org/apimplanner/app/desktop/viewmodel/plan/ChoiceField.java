package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// An input whose values are picked, so that every one of them can stand in the plan.
///
/// A value that the product forbids is put in the plan like any other; the mark says so.
public final class ChoiceField<T> implements Field {
    private final String path;
    private final PlanSession session;
    private final Function<Plan, T> read;
    private final BiFunction<Plan, T, Plan> write;
    private final boolean alone;
    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());

    ChoiceField(String path, PlanSession session, Function<Plan, T> read, BiFunction<Plan, T, Plan> write) {
        this(path, session, read, write, false);
    }

    /// @param alone whether findings below the path are other fields' business
    ChoiceField(
            String path, PlanSession session, Function<Plan, T> read, BiFunction<Plan, T, Plan> write, boolean alone) {
        this.alone = alone;
        this.path = path;
        this.session = session;
        this.read = read;
        this.write = write;
    }

    public void choose(T chosen) {
        session.step(path, plan -> write.apply(plan, chosen));
    }

    void show(Report report) {
        value.set(read.apply(report.plan()));
        mark.set(
                alone
                        ? Mark.of(report.findings(), finding -> finding.path().equals(path))
                        : Mark.at(report.findings(), path));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public T value() {
        return value.get();
    }
}
