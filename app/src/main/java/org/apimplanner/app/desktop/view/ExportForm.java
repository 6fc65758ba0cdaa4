package org.apimplanner.app.desktop.view;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.viewmodel.Dialogs;
import org.apimplanner.app.desktop.viewmodel.Messages;

/// Which formats to export, and the folder they go to.
public final class ExportForm extends VBox {
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final TextField folder = new TextField();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /// @param browse lets the person choose a folder
    public ExportForm(
            List<ExportFormat> formats, Optional<Path> suggestion, Messages messages, Supplier<Optional<Path>> browse) {
        setId("export-form");
        getStyleClass().add("export-form");
        getChildren().add(Nodes.label(messages.text("export.formats"), "field-label"));
        for (ExportFormat format : formats) {
            CheckBox box = new CheckBox(format.label());
            box.setId("export-" + format.id());
            box.setAccessibleHelp(format.summary());
            boxes.put(format.id(), box);
            VBox line = new VBox(box, Nodes.wrapped(format.summary(), "export-summary"));
            line.getStyleClass().add("export-line");
            getChildren().add(line);
        }
        folder.setId("export-folder");
        folder.setText(suggestion.map(Path::toString).orElse(""));
        folder.setPromptText(messages.text("export.folder.prompt"));
        folder.setAccessibleText(messages.text("export.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(messages.text("export.browse"), Nodes.icon("open"));
        choose.setId("export-browse");
        choose.setOnAction(event -> browse.get().ifPresent(path -> folder.setText(path.toString())));
        HBox place = new HBox(folder, choose);
        place.getStyleClass().add("field-row");
        getChildren().addAll(Nodes.label(messages.text("export.folder"), "field-label"), place);
        boxes.values().forEach(box -> box.selectedProperty().addListener(changed -> check()));
        folder.textProperty().addListener(changed -> check());
        check();
    }

    private void check() {
        complete.set(wish().isPresent());
    }

    /// Whether there is something to export and somewhere to put it.
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// What the person wants; empty while no format or no folder is chosen.
    public Optional<Dialogs.ExportWish> wish() {
        List<String> chosen = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                chosen.add(id);
            }
        });
        boolean enough = !chosen.isEmpty() && !folder.getText().isBlank();
        try {
            return enough
                    ? Optional.of(new Dialogs.ExportWish(
                            chosen, Path.of(folder.getText().strip())))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
