package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.TableShape;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.ReferenceData;

/// Takes columns of a table for the window, in an order of the window's own, and gives the spellings of
/// closed lists the window's words.
public final class ColumnWords {
    /// The group of messages for each key whose cells hold a spelling.
    private static final Map<String, String> GROUPS = Map.of(
            "direction", "direction.",
            "required", "requirement.",
            "severity", "severity.",
            "phase", "phase.");

    private final ReferenceData reference;
    private final Messages messages;

    public ColumnWords(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /// The columns of these keys, in their order.
    public <R> List<AnswerColumn<R>> of(TableShape<R> shape, String... keys) {
        return Stream.of(keys).map(key -> of(shape.column(key))).toList();
    }

    public <R> AnswerColumn<R> of(Column<R> column) {
        String group = GROUPS.get(column.key());
        return group == null ? AnswerColumn.of(column) : spelled(column, group);
    }

    /// A column whose cells hold spellings that have words in that group.
    public <R> AnswerColumn<R> spelled(Column<R> column, String group) {
        return AnswerColumn.of(column).shownAs(row -> {
            String spelling = column.text(row);
            return spelling.isEmpty() ? "" : messages.text(group + spelling);
        });
    }

    /// A column of features, by their labels.
    <R> AnswerColumn<R> features(Column<R> column, Function<R, Optional<Feature>> feature) {
        return AnswerColumn.of(column)
                .shownAs(row -> feature.apply(row)
                        .map(f -> reference.feature(f).label())
                        .orElse(""));
    }
}
