package org.apimplanner.app.desktop.view.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.FoldButton;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;
import org.apimplanner.app.desktop.viewmodel.plan.NamingViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Naming;

/// How resources are named. Few plans do so otherwise than Microsoft recommends: all of it is behind one line,
/// and the abbreviations of the types behind another.
final class NamingFields extends VBox {
    private final FieldFocus focus;

    NamingFields(NamingViewModel naming, Messages messages, FieldFocus focus) {
        this.focus = focus;
        VBox own = new VBox();
        own.getStyleClass().addAll("sub-section", "abbreviations");
        List<FieldBox> boxes = naming.abbreviations().stream()
                .map(it -> box(
                        "naming-abbreviation-" + it.type().word(),
                        messages.word("resource.", it.type()),
                        it.usual(),
                        it.field()))
                .toList();
        for (int i = 0; i < boxes.size(); i += 2) {
            own.getChildren()
                    .add(ColumnSection.row(
                            boxes.subList(i, Math.min(i + 2, boxes.size())).toArray(FieldBox[]::new)));
        }
        Node unfold = new FoldButton(
                "naming-abbreviations",
                messages.text("field.naming.abbreviations"),
                naming.abbreviationsFoldedProperty(),
                own);
        VBox body = new VBox(
                box(
                        "naming-workload",
                        messages.text("field.naming.workload"),
                        messages.text("field.naming.workload.prompt"),
                        naming.workload()),
                box("naming-pattern", messages.text("field.naming.pattern"), Naming.RECOMMENDED, naming.pattern()),
                unfold,
                own);
        body.getStyleClass().add("sub-section");
        getStyleClass().add("field");
        getChildren()
                .addAll(new FoldButton("naming", messages.text("field.naming"), naming.foldedProperty(), body), body);
        focus.veil("/naming", body, () -> naming.foldedProperty().set(false));
        focus.veil(
                "/naming/abbreviations",
                own,
                () -> naming.abbreviationsFoldedProperty().set(false));
    }

    private FieldBox box(String id, String label, String prompt, EntryField<?> field) {
        TextEntry entry = new TextEntry(id, field);
        entry.setPromptText(prompt);
        return new FieldBox(label, entry, field, focus);
    }
}
