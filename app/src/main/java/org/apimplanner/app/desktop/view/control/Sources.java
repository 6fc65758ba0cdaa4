package org.apimplanner.app.desktop.view.control;

import java.util.List;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Source;

/// Where statements stand in the documentation, one line each, with the document's date.
public final class Sources extends VBox {
    public Sources(List<Source> sources, Messages messages) {
        getStyleClass().add("sources");
        for (Source source : sources) {
            String words = messages.text(
                    "why.source",
                    source.document(),
                    source.section(),
                    messages.language().date(source.asOf()));
            getChildren().add(Nodes.wrapped(words, "source"));
        }
    }
}
