package org.apimplanner.app.desktop.view.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerColumn;
import org.apimplanner.app.table.Column;

/// Makes columns as wide as what is in them: names and addresses have to be typed somewhere and are never
/// cut. Only text that takes several lines shares what is left.
final class ContentWidths<R> {
    /// Around the text of a cell, in em.
    private static final double AROUND = 1.7;

    /// A sign and its gap, in em.
    private static final double SIGN = 1.8;

    /// The arrow of a sorted column, in em.
    private static final double ARROW = 0.5;

    /// A line that can still be read well, in em: where there is no more room, a text takes more lines.
    private static final double LINE = 18;

    /// How many of the longest texts are measured: letters are not of one width.
    private static final int MEASURED = 12;

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s-]+");

    /// How many of a text's longest words are looked at.
    private static final int OF_A_TEXT = 4;

    /// How many texts are known at once: a plan that is worked on for a day has said much.
    private static final int MOST_TEXTS = 20_000;

    private final Map<String, Double> known = new HashMap<>();
    private final Map<String, List<String>> longestWords = new HashMap<>();
    private final Map<String, Measured> measured = new HashMap<>();
    private Optional<Font> measuredWith = Optional.empty();

    /// What a column held when it was measured last, and how wide the widest of it is.
    private record Measured(Set<String> texts, double width) {}

    /// @param texts what the column's cells say
    /// @param chosen the width that a person gave the column
    void fit(AnswerColumn<R> column, TableColumn<R, ?> shown, Set<String> texts, Font font, Optional<Double> chosen) {
        if (!measuredWith.equals(Optional.of(font))) {
            known.clear();
            measured.clear();
            measuredWith = Optional.of(font);
        }
        double em = font.getSize();
        double head = width(column.head(), Font.font(font.getFamily(), em * 1.06)) + (AROUND + ARROW) * em;
        if (column.shape() == Column.Shape.WRAPPED) {
            double wanted = column.column().width() * em;
            double least = Math.max(
                    Math.max(head, Math.min(wanted / 2, LINE * em)), widest(column, texts, font) + AROUND * em);
            shown.setMinWidth(Math.min(least, Math.max(head, wanted)));
            shown.setPrefWidth(chosen.orElse(Math.max(least, wanted)));
            return;
        }
        double sign = column.shape() == Column.Shape.SIGN ? SIGN * em : 0;
        double text = widest(column, texts, font);
        double wanted = Math.ceil(Math.max(head, text + sign + AROUND * em));
        shown.setMinWidth(chosen.isPresent() ? Math.min(wanted, chosen.get()) : wanted);
        shown.setPrefWidth(chosen.orElse(wanted));
    }

    /// Of text that takes several lines the widest word: lines are not broken within one.
    private double widest(AnswerColumn<R> column, Set<String> texts, Font font) {
        Measured last = measured.get(column.key());
        if (last != null && last.texts().equals(texts)) {
            return last.width();
        }
        Stream<String> pieces = column.shape() == Column.Shape.WRAPPED
                ? texts.stream().flatMap(text -> longestWords(text).stream()).distinct()
                : texts.stream();
        double width = pieces.sorted((a, b) -> b.length() - a.length())
                .limit(MEASURED)
                .mapToDouble(words -> width(words, font))
                .max()
                .orElse(0);
        measured.put(column.key(), new Measured(texts, width));
        return width;
    }

    private List<String> longestWords(String text) {
        if (longestWords.size() > MOST_TEXTS) {
            longestWords.clear();
        }
        return longestWords.computeIfAbsent(
                text,
                words -> WORD_ENDS
                        .splitAsStream(words)
                        .sorted((a, b) -> b.length() - a.length())
                        .limit(OF_A_TEXT)
                        .toList());
    }

    private double width(String words, Font font) {
        if (known.size() > MOST_TEXTS) {
            known.clear();
        }
        return known.computeIfAbsent(font.getSize() + words, key -> {
            Text text = new Text(words);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }
}
