package org.apimplanner.app.desktop.viewmodel.compare;

import java.util.List;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.FieldWords;
import org.apimplanner.model.diff.FieldChange;

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
                value(FieldWords.value(field.name(), field.before())),
                value(FieldWords.value(field.name(), field.after())));
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
