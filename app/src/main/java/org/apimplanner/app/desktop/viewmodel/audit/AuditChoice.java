package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.run.Chosen;

/// Which resource of one kind is API Management's in one region: left to the files, or one that a person
/// names.
public final class AuditChoice {
    private final Kind kind;
    private final ObservableList<Optional<String>> options = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<InPlan>> region = new ReadOnlyObjectWrapper<>(Optional.empty());

    AuditChoice(Kind kind) {
        this.kind = kind;
    }

    /// A region of the plan, by its API name and by the name that people know.
    public record InPlan(String name, String displayName) {}

    /// @param open whether there is anything to choose
    void show(Optional<InPlan> where, List<String> names, Optional<String> now, boolean open) {
        List<Optional<String>> fresh = new ArrayList<>();
        if (open) {
            fresh.add(Optional.empty());
            names.forEach(name -> fresh.add(Optional.of(name)));
        }
        region.set(where);
        if (!options.equals(fresh)) {
            options.setAll(fresh);
        }
        chosen.set(now);
    }

    /// What is chosen: of a security group or of a route table.
    public Kind kind() {
        return kind;
    }

    /// The region it is for; empty where the plan has only one.
    public ReadOnlyObjectProperty<Optional<InPlan>> regionProperty() {
        return region.getReadOnlyProperty();
    }

    /// First to leave it to the files, then each name; empty where there is nothing to choose.
    public ObservableList<Optional<String>> options() {
        return options;
    }

    /// Empty where the files decide.
    public ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    List<String> names() {
        return chosen.get().stream()
                .map(name ->
                        region.get().map(where -> Chosen.in(where.name(), name)).orElse(name))
                .toList();
    }
}
