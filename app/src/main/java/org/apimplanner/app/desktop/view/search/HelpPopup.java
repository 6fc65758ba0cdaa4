package org.apimplanner.app.desktop.view.search;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.SourceEvent;
import org.apimplanner.app.desktop.view.control.Sources;
import org.apimplanner.app.desktop.viewmodel.plan.FieldHelp;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Source;

/// What a field means, beside the field; Esc and a click elsewhere close it.
public final class HelpPopup {
    private static final double WIDTH = 34;

    private final Popup popup = new Popup();
    private final VBox content = new VBox();
    private final Messages messages;
    private Consumer<Source> wanted = source -> {};

    public HelpPopup(Messages messages) {
        this.messages = messages;
        content.setId("field-help");
        content.getStyleClass().add("field-help");
        popup.getContent().add(content);
        // A popup is a window of its own: what is wanted here rises from the field.
        content.addEventHandler(SourceEvent.WANTED, event -> wanted.accept(event.wanted()));
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(true);
    }

    public void show(FieldHelp.Help help, Node field) {
        Label title = Nodes.wrapped(help.title(), "why-title");
        Label text = Nodes.wrapped(help.text(), "field-help-text");
        text.setId("field-help-text");
        content.getChildren().setAll(title, text);
        if (!help.sources().isEmpty()) {
            content.getChildren()
                    .addAll(
                            Nodes.label(messages.text("why.sources"), "fact-label"),
                            new Sources(help.sources(), messages));
        }
        wanted = source -> field.fireEvent(new SourceEvent(source));
        double room = field.getScene().getWidth() - 2 * title.getFont().getSize();
        content.setPrefWidth(Math.min(WIDTH * title.getFont().getSize(), room));
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        field.setAccessibleHelp(help.text());
        popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
    }
}
