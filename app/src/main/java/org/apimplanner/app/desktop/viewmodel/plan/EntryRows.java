package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// The entries of one list of the plan, and at most one more that is still being typed.
///
/// An entry that cannot stand in a plan while it is empty waits in a row of its own, and is in the plan
/// as soon as it can be.
public final class EntryRows<R extends EntryRow> implements Field {
    private final PlanSession session;
    private final Listing<?> listing;
    private final UnaryOperator<Plan> addition;
    private final IntFunction<R> row;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int size;
    private boolean waiting;

    /// @param addition the plan with one entry more; the same plan where an entry is typed first
    EntryRows(PlanSession session, Listing<?> listing, UnaryOperator<Plan> addition, IntFunction<R> row) {
        this.session = session;
        this.listing = listing;
        this.addition = addition;
        this.row = row;
    }

    /// Adds an entry; where one is waiting to be typed, that is the one.
    public void add() {
        Plan before = session.plan();
        session.step(listing.path(size), addition);
        if (session.plan().equals(before)) {
            waiting = true;
            match(session.report());
        }
    }

    /// Removes an entry; one that is still being typed goes on in the place before its own.
    public void remove(EntryRow gone) {
        if (listing.has(session.plan(), gone.index())) {
            Optional<R> half = waiting ? Optional.of(rows.getLast()) : Optional.empty();
            session.step(gone.path(), plan -> listing.without(plan, gone.index()));
            half.ifPresent(this::goOn);
        } else {
            waiting = false;
            match(session.report());
        }
    }

    private void goOn(R half) {
        waiting = true;
        match(session.report());
        rows.getLast().takeOver(half, session.report());
    }

    void show(Report report) {
        int now = listing.size(report.plan());
        waiting = waiting && now == size && !session.justOpened();
        size = now;
        match(report);
        mark.set(Mark.of(report.findings(), finding -> finding.path().equals(path())));
    }

    private void match(Report report) {
        int wanted = waiting ? size + 1 : size;
        while (rows.size() > wanted) {
            rows.getLast().forget();
            rows.removeLast();
        }
        rows.forEach(each -> each.show(report));
        while (rows.size() < wanted) {
            R added = row.apply(rows.size());
            added.show(report);
            rows.add(added);
        }
    }

    void retype(Map<String, String> texts) {
        rows.forEach(each -> each.retype(texts));
    }

    void forget() {
        rows.forEach(EntryRow::forget);
    }

    public ObservableList<R> rows() {
        return rows;
    }

    @Override
    public String path() {
        return listing.path();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
