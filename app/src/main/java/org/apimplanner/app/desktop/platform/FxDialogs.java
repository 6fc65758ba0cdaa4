package org.apimplanner.app.desktop.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.view.ExportForm;
import org.apimplanner.app.desktop.viewmodel.Dialogs;
import org.apimplanner.app.desktop.viewmodel.Messages;

/// The program's questions as dialogs of the window.
final class FxDialogs implements Dialogs {
    private final Stage stage;
    private final Messages messages;

    FxDialogs(Stage stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return Optional.ofNullable(chooser("dialog.open").showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public List<Path> networkFiles() {
        FileChooser chooser = chooser("audit.dialog.open", "audit.dialog.kinds", "*.json", "*.csv");
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> serviceTagFile() {
        FileChooser chooser = chooser("audit.dialog.tags", "audit.dialog.tags.kind", "*.json");
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("dialog.save");
        chooser.setInitialFileName(suggestion);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        return chooser(title, "dialog.plans", "*.json");
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text(kind), endings),
                        new FileChooser.ExtensionFilter(messages.text("dialog.all"), "*"));
        return chooser;
    }

    @Override
    public Unsaved unsaved(String planName) {
        ButtonType save = new ButtonType(messages.text("dialog.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("dialog.unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(Alert.AlertType.CONFIRMATION, messages.text("dialog.unsaved.text"), save, discard, cancel);
        alert.setTitle(messages.text("dialog.unsaved.title"));
        alert.setHeaderText(messages.text("dialog.unsaved.head", planName));
        alert.setGraphic(null);
        dress(alert);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Optional<ExportWish> export(List<ExportFormat> formats, Optional<Path> folder) {
        ExportForm form = new ExportForm(formats, folder, messages, this::folder);
        ButtonType export = new ButtonType(messages.text("button.export"), ButtonData.OK_DONE);
        Dialog<ExportWish> dialog = new Dialog<>();
        dialog.setTitle(messages.text("dialog.export.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(messages.text("dialog.export.head"));
        pane.setContent(form);
        pane.getButtonTypes().addAll(export, new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        pane.lookupButton(export).disableProperty().bind(form.completeProperty().not());
        dialog.setResultConverter(button -> button == export ? form.wish().orElse(null) : null);
        dress(dialog);
        return dialog.showAndWait();
    }

    private Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private void dress(Dialog<?> dialog) {
        dialog.initOwner(stage);
        dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
    }
}
