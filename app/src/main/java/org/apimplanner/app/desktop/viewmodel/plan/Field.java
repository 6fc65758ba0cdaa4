package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// One input of the plan, as a view needs it to mark it and to find it.
public interface Field {
    /// The JSON pointer of what the field edits, such as `/regions/0/units`.
    String path();

    /// What is wrong with the value, or worth knowing about it.
    ReadOnlyObjectProperty<Optional<Mark>> markProperty();
}
