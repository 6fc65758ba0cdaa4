package org.apimplanner.app.desktop.view.plan;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.plan.EntryRow;
import org.apimplanner.app.desktop.viewmodel.plan.EntryRows;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// One list of the plan as cards, with a button that adds an entry and one on each that removes it.
final class EntryCards<R extends EntryRow> extends VBox {
    private final String id;
    private final Words words;
    private final EntryRows<R> rows;
    private final Function<R, VBox> fields;
    private final FieldFocus focus;
    private final VBox cards = new VBox();

    /// What the list says, in the words that the bundle has under one name.
    record Words(Messages messages, String key) {
        String heading() {
            return messages.text("entries." + key);
        }

        String add() {
            return messages.text("entries." + key + ".add");
        }

        String one(int index) {
            return messages.text("entries." + key + ".each", index + 1);
        }

        String remove(int index) {
            return messages.text("entries.remove", one(index));
        }
    }

    /// @param fields the inputs of one entry, whose ids begin with the list's id and the entry's place
    EntryCards(String id, Words words, EntryRows<R> rows, Function<R, VBox> fields, FieldFocus focus) {
        this.id = id;
        this.words = words;
        this.rows = rows;
        this.fields = fields;
        this.focus = focus;
        setId(id);
        getStyleClass().add("entries");
        Button add = new Button(words.messages().text("entries.add"), Nodes.icon("add"));
        add.setId(id + "-add");
        add.getStyleClass().addAll("flat", "small-button");
        add.setAccessibleText(words.add());
        add.setTooltip(Nodes.tooltip(words.add()));
        add.setOnAction(event -> add());
        Label heading = Nodes.label(words.heading(), "entries-heading");
        HBox top = new HBox(heading, Nodes.spacer(), add);
        top.getStyleClass().add("entries-top");
        cards.getStyleClass().add("entry-cards");
        cards.setId(id + "-cards");
        getChildren().addAll(top, new FieldBox("", cards, rows));
        focus.register(rows.path(), add);
        rows.rows().forEach(this::show);
        rows.rows().addListener((ListChangeListener<R>) this::changed);
    }

    /// What is new wants to be typed.
    private void add() {
        rows.add();
        cards.getChildren().getLast().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .findFirst()
                .ifPresent(TextField::requestFocus);
    }

    private void changed(ListChangeListener.Change<? extends R> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::hide);
            change.getAddedSubList().forEach(this::show);
        }
    }

    private void show(R row) {
        Label name = Nodes.label(words.one(row.index()), "entry-name");
        var remove = Nodes.iconButton(
                id + "-" + row.index() + "-remove", "remove", words.remove(row.index()), () -> remove(row));
        HBox top = new HBox(name, Nodes.spacer(), remove);
        top.getStyleClass().add("entry-top");
        VBox body = fields.apply(row);
        body.getStyleClass().add("region-body");
        VBox card = new VBox(top, body);
        card.setId(id + "-" + row.index());
        card.getStyleClass().add("entry-card");
        cards.getChildren().add(card);
    }

    /// The focus goes on to the entry that takes the place, or to the button that adds one.
    private void remove(R row) {
        int index = row.index();
        rows.remove(row);
        int next = Math.min(index, cards.getChildren().size() - 1);
        Node heir = lookup("#" + id + (next < 0 ? "-add" : "-" + next + "-remove"));
        if (heir != null) {
            heir.requestFocus();
        }
    }

    private void hide(R row) {
        cards.getChildren().remove(row.index());
        focus.forget(row.path());
    }
}
