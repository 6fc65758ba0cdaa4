package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import org.apimplanner.model.report.Report;

/// The inputs of one entry of a list, by its place there.
public interface EntryRow {
    int index();

    /// The JSON pointer of the entry.
    String path();

    void show(Report report);

    /// The inputs that are typed.
    List<EntryField<?>> typed();

    /// Puts text back into the fields that was not in the plan.
    default void retype(Map<String, String> texts) {
        typed().forEach(field -> field.retype(texts));
    }

    /// The entry is gone, and what its fields held with it.
    default void forget() {
        typed().forEach(EntryField::forget);
    }
}
