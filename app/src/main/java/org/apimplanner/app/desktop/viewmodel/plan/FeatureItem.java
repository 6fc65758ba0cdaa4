package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.FeatureFact;

/// One line of the feature list.
public final class FeatureItem implements Field {
    private final FeatureFact fact;
    private final ChoiceField<Boolean> selected;
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());

    FeatureItem(FeatureFact fact, ChoiceField<Boolean> selected) {
        this.fact = fact;
        this.selected = selected;
    }

    void mark(Optional<Mark> value) {
        mark.set(value);
    }

    void effect(String words) {
        effect.set(words);
    }

    public Feature feature() {
        return fact.feature();
    }

    public String label() {
        return fact.label();
    }

    public String summary() {
        return fact.summary();
    }

    public ChoiceField<Boolean> selected() {
        return selected;
    }

    /// What the feature adds, such as `+1 rule`; empty until it is known.
    public ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    @Override
    public String path() {
        return "/features/" + fact.feature().word();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
