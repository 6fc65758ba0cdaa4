package org.apimplanner.model.diff;

import java.util.List;
import org.apimplanner.model.reference.ChangeKind;

/// What two editions say differently about one kind of change.
///
/// @param fields answers that differ, named as in [Consequence]; for `steps` the sentences that only
///     one of the editions has
public record LifecycleChange(ChangeKind change, List<FieldChange> fields) {
    public LifecycleChange {
        fields = List.copyOf(fields);
    }
}
