package org.apimplanner.app.desktop.view.audit;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.audit.AuditTags;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The files of the audit, each with what was found in it, what was judged and why, and what could not
/// be read.
final class AuditFilesPane extends ScrollPane {
    private final AuditViewModel audit;
    private final Messages messages;
    private final VBox page = new VBox();

    AuditFilesPane(AuditViewModel audit) {
        this.audit = audit;
        this.messages = audit.messages();
        setId("audit-files");
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        page.getStyleClass().add("page");
        setContent(page);
        InvalidationListener changed = observed -> show();
        audit.files().addListener(changed);
        audit.tagsProperty().addListener(changed);
        audit.summaryProperty().addListener((observed, was, is) -> show());
        show();
    }

    private void show() {
        page.getChildren().clear();
        for (int i = 0; i < audit.files().size(); i++) {
            page.getChildren().add(card(audit.files().get(i), i));
        }
        audit.tagsProperty().get().ifPresent(tags -> page.getChildren().add(card(tags)));
        Button again = new Button(messages.text("audit.reload"), Nodes.icon("redo"));
        again.setId("audit-reload");
        again.getStyleClass().addAll("flat", "small-button");
        again.setOnAction(event -> audit.reload());
        page.getChildren().add(again);
    }

    private VBox card(AuditedFile file, int index) {
        VBox card = card(
                "audit-file-" + index,
                file.name(),
                file.path().toString(),
                messages.text("audit.remove", file.name()),
                () -> audit.remove(file));
        GridPane found = new GridPane();
        found.getStyleClass().add("audit-found");
        ColumnConstraints plain = new ColumnConstraints();
        plain.setMinWidth(Region.USE_PREF_SIZE);
        found.getColumnConstraints().addAll(plain, new ColumnConstraints(), plain);
        file.found(messages)
                .forEach(each -> found.addRow(
                        found.getRowCount(),
                        Nodes.label(each.kind(), "fact-label"),
                        Nodes.wrapped(each.name(), "audit-name"),
                        Nodes.label(each.size())));
        card.getChildren().add(found);
        audit.readings(file)
                .forEach(reading -> card.getChildren()
                        .add(line(
                                reading.judged() ? "allow" : "left-out",
                                audit.spoken().reading(reading))));
        file.problems(messages).forEach(problem -> card.getChildren().add(line("warning", problem)));
        return card;
    }

    private VBox card(AuditTags tags) {
        VBox card = card(
                "audit-tag-file",
                tags.name(),
                tags.path().toString(),
                messages.text("audit.remove", tags.name()),
                audit::dropTags);
        card.getChildren().add(line(tags.tags().isPresent() ? "allow" : "warning", tags.sentence()));
        return card;
    }

    private VBox card(String id, String name, String path, String removal, Runnable remove) {
        Label file = Nodes.label(name, "card-title");
        file.setMinWidth(Region.USE_PREF_SIZE);
        Label place = Nodes.wrapped(path, "document-file");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox top = new HBox(file, place, Nodes.iconButton(id + "-remove", "remove", removal, remove));
        top.getStyleClass().add("audit-file-top");
        VBox card = new VBox(top);
        card.setId(id);
        card.getStyleClass().add("card");
        return card;
    }

    private static Node line(String tone, String sentence) {
        Label words = Nodes.wrapped(sentence, "attention-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Nodes.icon(tone), words);
        line.getStyleClass().addAll("attention", "tone-" + tone);
        return line;
    }
}
