package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.markdown.MarkdownText;
import org.apimplanner.app.table.Table;

/// Rows of a table as text to paste elsewhere: the cells of the exported files.
record RowTexts<R>(TableKind<R> kind) {
    /// Tab-separated lines under the columns' heads, as spreadsheets take them.
    String lines(List<R> chosen) {
        StringBuilder text = new StringBuilder(line(column -> column.column().head()));
        chosen.forEach(row -> text.append(line(column -> column.column().text(row))));
        return text.toString();
    }

    private String line(Function<AnswerColumn<R>, String> cell) {
        return kind.columns().stream()
                .map(cell)
                .map(text -> text.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /// A file of comma-separated values.
    String csv(List<R> chosen) {
        return CsvText.file(new Table(
                kind.id(),
                kind.columns().stream().map(AnswerColumn::column).toList(),
                chosen.stream()
                        .map(row -> kind.columns().stream()
                                .map(column -> column.column().cell().apply(row))
                                .toList())
                        .toList()));
    }

    /// A table of a wiki or a pull request.
    String markdown(List<R> chosen) {
        return MarkdownText.table(
                kind.columns().stream().map(column -> column.column().head()).toList(),
                chosen.stream()
                        .map(row -> kind.columns().stream()
                                .map(column -> MarkdownText.of(column.column().text(row)))
                                .toList())
                        .toList());
    }
}
