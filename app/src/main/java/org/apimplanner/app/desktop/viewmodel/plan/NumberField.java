package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// A whole number that is typed or stepped.
public final class NumberField implements Field {
    private final EntryField<Integer> entry;
    private final int least;
    private final int most;

    NumberField(
            String path,
            PlanSession session,
            Messages messages,
            int least,
            int most,
            Entries.Limit limit,
            Function<Plan, Integer> read,
            BiFunction<Plan, Integer, Plan> write) {
        this.least = least;
        this.most = most;
        this.entry = new EntryField<>(
                path,
                session,
                messages,
                new EntryField.Format<>(Entries.wholeNumber(least, most, limit, messages), n -> Integer.toString(n)),
                new EntryField.Place<>(read, write));
    }

    public EntryField<Integer> entry() {
        return entry;
    }

    /// Adds `by` to the number that the plan holds, not going past the smallest and the largest possible.
    public void step(int by) {
        entry.replace(Math.clamp((long) entry.value() + by, least, most));
    }

    void show(Report report) {
        entry.show(report);
    }

    @Override
    public String path() {
        return entry.path();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return entry.markProperty();
    }
}
