package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.table.Cell;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.TableShape;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Companion;

/// Takes columns of a table for the window, in an order of the window's own, and gives the spellings of
/// closed lists, heads and terms the window's words.
public final class ColumnWords {
    /// The group of messages for each key whose cells hold a spelling.
    private static final Map<String, String> GROUPS = Map.of(
            "direction", "direction.",
            "required", "requirement.",
            "severity", "severity.",
            "phase", "phase.");

    /// The columns of terms, beside those whose cells say that they are.
    private static final Set<String> TERMS = Set.of("action", "part", "destination");

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
        return group == null ? plain(column) : spelled(column, group);
    }

    /// The column as it is defined.
    public <R> AnswerColumn<R> plain(Column<R> column) {
        return new AnswerColumn<>(
                column, messages.said("heads", column.brief()), row -> cell(column, row), column.shape());
    }

    /// Names that a person gave are theirs in every language; terms, and what may stand in place of a name,
    /// are the language's.
    private <R> String cell(Column<R> column, R row) {
        String text = column.text(row);
        boolean term = TERMS.contains(column.key()) || column.cell().apply(row) instanceof Cell.Term;
        return term ? messages.said("cells", text) : text;
    }

    /// What something beside the instance is, and its own name where it has one.
    String companion(Companion companion) {
        String kind = Labels.companion(companion.kind());
        String said = messages.said("cells", kind);
        return companion.name().equals(kind) ? said : said + " " + companion.name();
    }

    /// A column whose cells hold spellings that have words in that group.
    public <R> AnswerColumn<R> spelled(Column<R> column, String group) {
        return plain(column).shownAs(row -> {
            String spelling = column.text(row);
            return spelling.isEmpty() ? "" : messages.text(group + spelling);
        });
    }

    /// A column of features, by their labels.
    <R> AnswerColumn<R> features(Column<R> column, Function<R, Optional<Feature>> feature) {
        return plain(column)
                .shownAs(row -> feature.apply(row)
                        .map(f -> reference.feature(f).label())
                        .orElse(""));
    }
}
