package org.apimplanner.app.desktop.view.control;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.VBox;

/// Fields of equal width side by side, with their sentences under them over the whole width. As soon as what
/// stands in one of them cannot be read whole there, each has a row of its own.
final class FieldRow extends VBox {
    private final SideBySide shares;
    private final FieldBox[] fields;

    FieldRow(FieldBox... fields) {
        this.fields = fields.clone();
        this.shares = SideBySide.equal("field-row", fields);
        getStyleClass().add("field");
        getChildren().add(shares);
        InvalidationListener arrange = changed -> arrange();
        for (FieldBox field : fields) {
            getChildren().add(field.takeSentence());
            field.onText(arrange);
        }
        shares.widthProperty().addListener(arrange);
    }

    private void arrange() {
        double share = (shares.getWidth() - shares.getHgap() * (fields.length - 1)) / fields.length;
        boolean tooLong = false;
        for (FieldBox field : fields) {
            tooLong |= share > 0 && field.isTooLong(share);
        }
        shares.stack(tooLong);
    }
}
