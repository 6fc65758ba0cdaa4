package org.apimplanner.app.desktop.viewmodel.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.model.Word;
import org.apimplanner.model.diff.FieldChange;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.Confidence;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.UpdateTime;

/// Puts the fields that differ into words: their names and their values.
final class ComparedFields {
    private final Messages messages;

    ComparedFields(Messages messages) {
        this.messages = messages;
    }

    /// Fields of a row of the report.
    List<Comparison.Before> of(List<FieldChange> fields) {
        return fields.stream().map(field -> before(field, this::value)).toList();
    }

    /// Answers of two editions, in the words of consequences.
    List<Comparison.Before> answers(List<FieldChange> fields) {
        return fields.stream()
                .map(field -> before(field, value -> answer(field.name(), value)))
                .toList();
    }

    private Comparison.Before before(FieldChange field, UnaryOperator<String> words) {
        return new Comparison.Before(
                word("compare.field." + field.name(), field.name()),
                words.apply(field.before()),
                words.apply(field.after()));
    }

    private String answer(String field, String value) {
        Optional<String> words = switch (field) {
            case "publicVip", "privateVip" ->
                Word.find(AddressEffect.class, value).map(DiffWords::of).map(this::said);
            case "newSubnet", "secondPublicIp" ->
                Word.find(Need.class, value).map(DiffWords::of).map(this::said);
            case "downtime" ->
                Word.find(Downtime.class, value).map(DiffWords::of).map(this::said);
            case "confidence" ->
                Word.find(Confidence.class, value).map(DiffWords::of).map(this::said);
            case "updateMinutes" -> Optional.of(time(minutes(value)));
            default -> Optional.empty();
        };
        return words.orElseGet(() -> value(value));
    }

    private String said(String english) {
        return messages.said("comparison", english);
    }

    /// How long an update takes.
    String time(UpdateTime time) {
        if (time.isNone() || time.least().isEmpty() && time.most().isEmpty()) {
            return said(DiffWords.of(time));
        }
        return time.least()
                .map(least -> time.most()
                        .map(most -> messages.text("compare.time.between", least, most))
                        .orElseGet(() -> messages.text("compare.time.least", least)))
                .orElseGet(() -> messages.text("compare.time.most", time.most().orElseThrow()));
    }

    /// Reads `15-45`, `15-` and `-45`; anything else is no time.
    private static UpdateTime minutes(String range) {
        int dash = range.indexOf('-');
        return dash < 0
                ? UpdateTime.UNKNOWN
                : new UpdateTime(number(range.substring(0, dash)), number(range.substring(dash + 1)));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    String value(String value) {
        return switch (value) {
            case "" -> messages.text("compare.none");
            case "true" -> messages.text("compare.yes");
            case "false" -> messages.text("compare.no");
            default -> value;
        };
    }

    /// New kinds of field may come before their words do.
    String word(String key, String otherwise) {
        return messages.keys().contains(key) ? messages.text(key) : otherwise;
    }
}
