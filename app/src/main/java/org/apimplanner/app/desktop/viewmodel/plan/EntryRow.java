package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import org.apimplanner.model.report.Report;

/// The inputs of one entry of a list, by its place there.
public abstract class EntryRow {
    private final int index;
    private final String path;

    /// @param listing the list of the entry
    EntryRow(int index, Listing<?> listing) {
        this.index = index;
        this.path = listing.path(index);
    }

    public final int index() {
        return index;
    }

    /// The JSON pointer of the entry.
    public final String path() {
        return path;
    }

    abstract void show(Report report);

    /// The inputs that are typed.
    abstract List<EntryField<?>> typed();

    /// Puts text back into the fields that was not in the plan.
    final void retype(Map<String, String> texts) {
        typed().forEach(field -> field.retype(texts));
    }

    /// Goes on with what was typed into another row of the same kind, which gave up its place to this one.
    void takeOver(EntryRow before, Report report) {
        for (int i = 0; i < typed().size(); i++) {
            typed().get(i).type(before.typed().get(i).textProperty().get());
        }
    }

    /// The entry is gone, and what its fields held with it.
    final void forget() {
        typed().forEach(EntryField::forget);
    }
}
