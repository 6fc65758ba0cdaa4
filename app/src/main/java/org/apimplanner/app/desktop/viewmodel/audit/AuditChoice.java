package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which resource of one kind is API Management's: left to the files, or one that a person names.
public final class AuditChoice {
    private final ObservableList<Optional<String>> options = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// @param open whether there is anything to choose
    void show(List<String> names, Optional<String> now, boolean open) {
        List<Optional<String>> fresh = new ArrayList<>();
        if (open) {
            fresh.add(Optional.empty());
            names.forEach(name -> fresh.add(Optional.of(name)));
        }
        if (!options.equals(fresh)) {
            options.setAll(fresh);
        }
        chosen.set(now);
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
        return chosen.get().stream().toList();
    }
}
