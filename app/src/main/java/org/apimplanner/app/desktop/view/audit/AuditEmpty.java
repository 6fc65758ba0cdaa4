package org.apimplanner.app.desktop.view.audit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The audit before there is anything to audit: what to drop or open, and where to get it.
final class AuditEmpty extends VBox {
    private static final List<String> KINDS =
            List.of("nsg", "routes", "templates", "effective", "firewall", "live", "csv");

    AuditEmpty(AuditViewModel audit) {
        Messages messages = audit.messages();
        setId("audit-empty");
        getStyleClass().add("audit-empty");
        GridPane kinds = new GridPane();
        kinds.getStyleClass().add("audit-kinds");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        kinds.getColumnConstraints().addAll(names, words);
        for (String kind : KINDS) {
            Label name = Nodes.label(messages.text("audit.read." + kind), "audit-kind");
            GridPane.setValignment(name, VPos.TOP);
            kinds.addRow(kinds.getRowCount(), name, Nodes.wrapped(messages.text("audit.from." + kind), "audit-from"));
        }
        Label tags = Nodes.wrapped("", "audit-from");
        tags.setId("audit-empty-tags");
        audit.tagsProperty().subscribe(is -> {
            String line = is.map(t -> messages.text("audit.tags.line", t.name(), t.sentence()))
                    .or(() -> audit.tagFile().map(name -> messages.text("audit.tags.remembered", name)))
                    .orElse("");
            WrappedText.show(tags, line);
            Nodes.show(tags, !line.isEmpty());
        });
        FlowPane buttons = new FlowPane(
                open(audit, "audit-open-first"), paste(audit, "audit-paste-first"), tags(audit, "audit-tags-first"));
        buttons.getStyleClass().add("audit-buttons");
        VBox card = new VBox(
                Nodes.wrapped(messages.text("audit.empty.title"), "page-title"),
                Nodes.wrapped(messages.text("audit.empty.text"), "page-detail"),
                buttons,
                Nodes.heading(messages.text("audit.empty.kinds")),
                kinds,
                Nodes.heading(messages.text("audit.empty.tags")),
                Nodes.wrapped(messages.text("audit.tags.where"), "audit-from"),
                tags);
        card.getStyleClass().add("audit-card");
        // In a low window the list of kinds scrolls.
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    static Button open(AuditViewModel audit, String id) {
        Button open = button(audit, id, "audit.open", "open");
        open.setOnAction(event -> audit.open());
        open.getStyleClass().addAll("accent", "header-button");
        return open;
    }

    static Button paste(AuditViewModel audit, String id) {
        Button paste = button(audit, id, "audit.paste", "copy");
        paste.setOnAction(event -> paste(audit));
        paste.setTooltip(Nodes.tooltip(audit.messages().text("audit.paste.hint")));
        return paste;
    }

    /// Audits the text on the clipboard, if there is any.
    static void paste(AuditViewModel audit) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            audit.paste(text);
        }
    }

    static Button tags(AuditViewModel audit, String id) {
        Button tags = button(audit, id, "audit.tags", "tag");
        tags.setOnAction(event -> audit.openTags());
        tags.setTooltip(Nodes.tooltip(audit.messages().text("audit.tags.where")));
        return tags;
    }

    private static Button button(AuditViewModel audit, String id, String key, String icon) {
        Button button = new Button(audit.messages().text(key), Nodes.icon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(id);
        button.getStyleClass().add("header-button");
        return button;
    }
}
