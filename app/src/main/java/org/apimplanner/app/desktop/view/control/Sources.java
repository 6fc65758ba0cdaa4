package org.apimplanner.app.desktop.view.control;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Source;

/// Where statements stand in the documentation, one line each, with the document's date; each leads to its
/// document.
public final class Sources extends VBox {
    public Sources(List<Source> sources, Messages messages) {
        getStyleClass().add("sources");
        for (Source source : sources) {
            String words = messages.text(
                    "why.source",
                    source.document(),
                    source.section(),
                    messages.language().date(source.asOf()));
            Hyperlink link = new Hyperlink();
            WrappedText.show(link, words);
            link.getStyleClass().add("source");
            WrappedText.guard(link.wrapTextProperty(), link.textProperty());
            link.setMinHeight(Region.USE_PREF_SIZE);
            link.setOnAction(event -> link.fireEvent(new SourceEvent(source)));
            getChildren().add(link);
        }
    }
}
