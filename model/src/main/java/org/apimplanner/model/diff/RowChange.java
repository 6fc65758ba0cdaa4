package org.apimplanner.model.diff;

import java.util.List;
import java.util.Optional;

/// A row that one report has and the other has not, or has with other values.
///
/// Rows that differ only in what they cite or remark are the same.
///
/// @param key what makes it the same row in both reports
/// @param label the row in a few words, as it is after the change if it still is
/// @param before the row of the first report; empty when added
/// @param after the row of the second report; empty when removed
/// @param fields those that differ; none unless changed
public record RowChange<T>(
        ReportPart section,
        Action action,
        String key,
        String label,
        Optional<T> before,
        Optional<T> after,
        List<FieldChange> fields) {
    public RowChange {
        fields = List.copyOf(fields);
    }
}
