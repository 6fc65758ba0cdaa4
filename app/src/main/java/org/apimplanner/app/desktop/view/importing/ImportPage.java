package org.apimplanner.app.desktop.view.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.importing.ImportPreview;
import org.apimplanner.app.desktop.viewmodel.importing.ImportViewModel;
import org.apimplanner.app.desktop.viewmodel.importing.ImportedFields.Line;
import org.apimplanner.app.desktop.viewmodel.importing.ImportedFields.Open;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.controlsfx.control.SearchableComboBox;

/// The plan that files give, before it is taken: each field with where it came from, what stays open, and what
/// could not be read.
public final class ImportPage extends CoverSheet {
    private static final int[] SHARES = {22, 34, 18, 26};

    private final ImportViewModel importing;
    private final Messages messages;
    private final Button take;
    private final Button auditOnly;
    private final VBox content = new VBox();

    public ImportPage(ImportViewModel importing) {
        this(
                importing,
                button("import-take", importing.messages().text("importing.take"), "allow", importing::take),
                button(
                        "import-audit",
                        importing.messages().text("importing.audit-only"),
                        "search",
                        importing::auditOnly));
    }

    private ImportPage(ImportViewModel importing, Button take, Button auditOnly) {
        super(
                "import",
                importing.shownProperty(),
                importing::close,
                take,
                auditOnly,
                button("import-cancel", importing.messages().text("dialog.cancel"), "", importing::close));
        this.importing = importing;
        this.messages = importing.messages();
        this.take = take;
        this.auditOnly = auditOnly;
        take.getStyleClass().add("accent");
        content.getStyleClass().add("sheet-content");
        page().getChildren().addAll(Nodes.wrapped(messages.text("importing.title"), "page-title"), content);
        importing.previewProperty().addListener((observed, was, is) -> show(is));
        show(importing.previewProperty().get());
    }

    private void show(ImportPreview preview) {
        take.setDisable(!preview.takeable());
        auditOnly.setDisable(!preview.auditable());
        Label sentence = Nodes.wrapped(preview.sentence(), "start-what");
        sentence.setId("import-sentence");
        content.getChildren().setAll(sentence);
        if (preview.offersInstances()) {
            content.getChildren()
                    .add(choice(
                            "import-instance",
                            "importing.instance",
                            preview.candidates().instances(),
                            preview.choice().instance(),
                            importing::chooseInstance));
        }
        if (preview.offersNetworks()) {
            content.getChildren()
                    .add(choice(
                            "import-network",
                            "importing.network",
                            preview.candidates().networks(),
                            preview.choice().network(),
                            importing::chooseNetwork));
        }
        section("importing.problems", preview.problems().isEmpty() ? List.of() : problems(preview.problems()));
        section("importing.questions", preview.questions().isEmpty() ? List.of() : questions(preview.questions()));
        section("importing.fields", preview.fields().isEmpty() ? List.of() : List.of(fields(preview.fields())));
    }

    private void section(String title, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            content.getChildren().add(Nodes.heading(messages.text(title)));
            content.getChildren().addAll(nodes);
        }
    }

    private HBox choice(String id, String words, List<String> names, Optional<String> chosen, Consumer<String> choose) {
        Label label = Nodes.label(messages.text(words), "field-label");
        label.setMinWidth(USE_PREF_SIZE);
        SearchableComboBox<String> box = new SearchableComboBox<>();
        box.setId(id);
        box.getItems().setAll(names);
        box.setPromptText(messages.text("importing.choose"));
        box.setAccessibleText(messages.text(words));
        chosen.ifPresent(box::setValue);
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null) {
                choose.accept(is);
            }
        });
        label.setLabelFor(box);
        HBox row = new HBox(label, box);
        row.getStyleClass().addAll("field-row", "sheet-choice");
        return row;
    }

    private static List<HBox> problems(List<String> problems) {
        return problems.stream()
                .map(problem -> marked("error", Nodes.wrapped(problem)))
                .toList();
    }

    private static List<HBox> questions(List<Open> questions) {
        return questions.stream().map(ImportPage::question).toList();
    }

    private static HBox question(Open open) {
        VBox words = new VBox(
                Nodes.wrapped(open.field(), "sheet-field"),
                Nodes.wrapped((open.asked() + " " + open.standing()).strip()));
        return marked("unknown", words);
    }

    private static HBox marked(String icon, Node words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Nodes.icon(icon), words);
        row.getStyleClass().add("sheet-row");
        return row;
    }

    private GridPane fields(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.setId("import-fields");
        grid.getStyleClass().add("sheet-fields");
        for (int share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        row(
                grid,
                "sheet-head",
                messages.text("importing.column.field"),
                messages.text("importing.column.value"),
                messages.text("importing.column.from"),
                messages.text("importing.column.where"));
        lines.forEach(line -> row(grid, "sheet-cell", line.field(), line.value(), line.from(), line.where()));
        return grid;
    }

    private static void row(GridPane grid, String styleClass, String... cells) {
        int row = grid.getRowCount();
        for (int i = 0; i < cells.length; i++) {
            Label cell = Nodes.wrapped(cells[i], styleClass);
            GridPane.setValignment(cell, VPos.TOP);
            grid.add(cell, i, row);
        }
    }
}
