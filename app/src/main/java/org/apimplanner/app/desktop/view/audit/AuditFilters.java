package org.apimplanner.app.desktop.view.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.apimplanner.app.desktop.view.control.NamedBy;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;

/// The filters that only the requirements of an audit have.
final class AuditFilters {
    private AuditFilters() {}

    static ComboBox<Optional<Status>> status(AuditViewModel audit) {
        Messages messages = audit.messages();
        return box(
                "audit-status",
                messages.text("audit.status"),
                List.of(Status.values()),
                status -> status.map(s -> messages.word("audit.status.", s)).orElse(messages.text("audit.status.all")),
                audit.statusProperty());
    }

    static ComboBox<Optional<Kind>> kind(AuditViewModel audit) {
        Messages messages = audit.messages();
        return box(
                "audit-kind",
                messages.text("column.kind"),
                Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.ADMIN_RULES)
                        .toList(),
                kind -> kind.map(k -> messages.word("audit.kind.", k)).orElse(messages.text("audit.kind.all")),
                audit.kindProperty());
    }

    private static <T> ComboBox<Optional<T>> box(
            String id,
            String name,
            List<T> values,
            Function<Optional<T>, String> words,
            ObjectProperty<Optional<T>> chosen) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleRoleDescription(name);
        box.getItems().setAll(all);
        box.setConverter(NamedBy.among(all, words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
