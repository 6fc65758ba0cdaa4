package org.apimplanner.app.desktop.view.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.document.ExportChoice;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;

/// Which formats to export, the paper and the folder, and what that will write.
public final class ExportForm extends VBox {
    private final ExportChoice choice;
    private final Messages messages;

    /// @param browse lets the person choose a folder
    public ExportForm(ExportChoice choice, Supplier<Optional<Path>> browse) {
        this.choice = choice;
        this.messages = choice.messages();
        setId("export-form");
        getStyleClass().add("export-form");
        getChildren().addAll(Nodes.label(messages.text("export.formats"), "field-label"), formats());
        getChildren().addAll(Nodes.label(messages.text("export.paper"), "field-label"), papers());
        getChildren().addAll(Nodes.label(messages.text("export.folder"), "field-label"), folder(browse), outcome());
    }

    private GridPane formats() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("export-formats");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(name);
        for (ExportFormat format : choice.formats()) {
            CheckBox box = new CheckBox(messages.text("format." + format.id()));
            box.setId("export-" + format.id());
            box.setMinWidth(Region.USE_PREF_SIZE);
            String words = messages.said("formats", format.summary());
            box.setAccessibleHelp(words);
            box.selectedProperty().bindBidirectional(choice.chosenProperty(format));
            Label summary = Nodes.wrapped(words, "export-summary");
            summary.setLabelFor(box);
            GridPane.setHgrow(summary, Priority.ALWAYS);
            Label files = files(choice.files(format));
            GridPane.setHalignment(files, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), box, summary, files);
        }
        return grid;
    }

    private Label files(List<String> names) {
        String words = names.size() == 1 ? names.getFirst() : messages.count("count.files", names.size());
        Label label = Nodes.wrapped(words, "export-file");
        if (names.size() > 1) {
            Tooltip.install(label, Nodes.tooltip(String.join("\n", names)));
        }
        return label;
    }

    private Choices<Paper> papers() {
        Choices<Paper> papers = new Choices<>(
                "export-paper",
                List.of(Paper.values()),
                Paper.values().length,
                paper -> messages.text("paper." + paper.word()),
                choice.paperProperty(),
                choice.paperProperty()::set);
        papers.setAccessibleText(messages.text("export.paper"));
        return papers;
    }

    private HBox folder(Supplier<Optional<Path>> browse) {
        TextField folder = new TextField();
        folder.setId("export-folder");
        folder.textProperty().bindBidirectional(choice.folderProperty());
        folder.setPromptText(messages.text("export.folder.prompt"));
        folder.setAccessibleRoleDescription(messages.text("export.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(messages.text("export.browse"), Nodes.icon("open"));
        choose.setId("export-browse");
        choose.setOnAction(event -> browse.get().ifPresent(path -> folder.setText(path.toString())));
        HBox place = new HBox(folder, choose);
        place.getStyleClass().add("field-row");
        return place;
    }

    private Label outcome() {
        Label outcome = Nodes.wrapped("", "export-outcome");
        outcome.setId("export-outcome");
        WrappedText.showAll(outcome, choice.outcomeProperty());
        return outcome;
    }
}
