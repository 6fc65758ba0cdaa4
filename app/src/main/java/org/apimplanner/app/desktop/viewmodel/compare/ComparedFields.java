package org.apimplanner.app.desktop.viewmodel.compare;

import java.util.List;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.FieldWords;
import org.apimplanner.model.diff.FieldChange;
import org.apimplanner.model.reference.UpdateTime;

/// Puts the fields that differ into words: their names and their values.
final class ComparedFields {
    private final Messages messages;

    ComparedFields(Messages messages) {
        this.messages = messages;
    }

    List<Comparison.Before> of(List<FieldChange> fields) {
        return fields.stream().map(this::before).toList();
    }

    private Comparison.Before before(FieldChange field) {
        return new Comparison.Before(
                word("compare.field." + field.name(), field.name()),
                shown(field.name(), field.before()),
                shown(field.name(), field.after()));
    }

    private String shown(String field, String value) {
        return field.equals("updateMinutes")
                ? time(FieldWords.minutes(value))
                : value(said(FieldWords.value(field, value)));
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
