package org.apimplanner.app.desktop.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.platform.Question.Answer;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.view.document.ExportForm;
import org.apimplanner.app.desktop.view.document.PreferencesForm;
import org.apimplanner.app.desktop.view.document.PrintPreview;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.ExportChoice;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.PrintPreviewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.plan.Tier;
import org.jspecify.annotations.Nullable;

/// The program's questions as dialogs of the window.
final class FxDialogs implements Dialogs {
    private static final double PREVIEW_WIDTH = 980;
    private static final double PREVIEW_HEIGHT = 820;
    /// What a window's frame takes, about.
    private static final double FRAME = 40;

    private static final int TEXT_COLUMNS = 72;
    private static final int TEXT_ROWS = 28;

    private final Stage stage;
    private final Messages messages;
    private final PreferencesViewModel preferences;

    /// The window that questions belong to.
    private Stage front;

    FxDialogs(Stage stage, Messages messages, PreferencesViewModel preferences) {
        this.stage = stage;
        this.front = stage;
        this.messages = messages;
        this.preferences = preferences;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return chosen(chooser("dialog.open").showOpenDialog(stage));
    }

    @Override
    public List<Path> networkFiles() {
        return several("audit.dialog.open");
    }

    @Override
    public List<Path> existingFiles() {
        return several("importing.dialog");
    }

    private List<Path> several(String title) {
        FileChooser chooser = chooser(title, "audit.dialog.kinds", "*.json", "*.csv");
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null
                ? List.of()
                : files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> serviceTagFile() {
        FileChooser chooser = chooser("audit.dialog.tags", "audit.dialog.tags.kind", "*.json");
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("dialog.save");
        chooser.setInitialFileName(suggestion);
        return chosen(chooser.showSaveDialog(stage));
    }

    /// The next question begins where this one ended.
    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.ifPresent(preferences::rememberFolder);
        return path;
    }

    private FileChooser chooser(String title) {
        return chooser(title, "dialog.plans", "*.json");
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        preferences.folder().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text(kind), endings),
                        new FileChooser.ExtensionFilter(messages.text("dialog.all"), "*"));
        return chooser;
    }

    @Override
    public Unsaved unsaved(String planName) {
        return ask(new Question<>(
                messages.text("dialog.unsaved.title"),
                messages.text("dialog.unsaved.head", planName),
                messages.text("dialog.unsaved.text"),
                List.of(
                        new Answer<>(Unsaved.SAVE, messages.text("dialog.unsaved.save"), ButtonData.YES),
                        new Answer<>(Unsaved.DISCARD, messages.text("dialog.unsaved.discard"), ButtonData.NO)),
                Unsaved.CANCEL));
    }

    @Override
    public Changed changedOnDisk(String fileName) {
        List<Answer<Changed>> answers = new ArrayList<>();
        for (Changed each : List.of(Changed.COMPARE, Changed.TAKE_THEIRS, Changed.SAVE_AS, Changed.OVERWRITE)) {
            answers.add(new Answer<>(
                    each,
                    messages.word("changed.", each),
                    each == Changed.COMPARE ? ButtonData.YES : ButtonData.OTHER));
        }
        return ask(new Question<>(
                messages.text("changed.title"),
                messages.text("changed.head", fileName),
                messages.text("changed.text"),
                answers,
                Changed.CANCEL));
    }

    @Override
    public Unread unread(List<String> places, Leaving leaving) {
        String head = messages.count("unread.head", places.size());
        return ask(new Question<>(
                messages.text("unread.title"),
                head,
                messages.text("unread.text", Listed.forReading(places)),
                List.of(
                        new Answer<>(Unread.GO_THERE, messages.text("unread.goThere"), ButtonData.YES),
                        new Answer<>(Unread.GO_ON, messages.word("unread.goOn.", leaving), ButtonData.NO)),
                Unread.CANCEL));
    }

    @Override
    public boolean mayReplace(String fileName) {
        return ask(new Question<>(
                messages.text("replace.title"),
                messages.text("replace.head", fileName),
                messages.text("replace.text"),
                List.of(new Answer<>(true, messages.text("replace.replace"), ButtonData.YES)),
                false));
    }

    @Override
    public void preferences(Function<Tier, String> tiers) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(messages.text("preferences.title"));
        dialog.getDialogPane().setContent(new PreferencesForm(preferences, messages, tiers, this::folder));
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        dress(dialog);
        ListChangeListener<String> look = changed ->
                dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        stage.getScene().getStylesheets().addListener(look);
        dialog.showAndWait();
        stage.getScene().getStylesheets().removeListener(look);
    }

    private <T> T ask(Question<T> question) {
        Alert alert = QuestionAlert.of(question, messages.text("dialog.cancel"));
        dress(alert);
        Optional<ButtonType> chosen = alert.showAndWait();
        return question.answers().stream()
                .filter(answer -> chosen.filter(button -> button.getText().equals(answer.words()))
                        .isPresent())
                .map(Answer::meaning)
                .findFirst()
                .orElse(question.otherwise());
    }

    @Override
    public Optional<ExportWish> export(ExportChoice choice) {
        ButtonType export = new ButtonType(messages.text("button.export"), ButtonData.OK_DONE);
        Dialog<ExportWish> dialog = new Dialog<>();
        dialog.setTitle(messages.text("dialog.export.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(messages.text("dialog.export.head"));
        pane.setContent(DialogFit.scrolling(new ExportForm(choice, this::folder)));
        pane.getButtonTypes().addAll(export, new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        pane.lookupButton(export)
                .disableProperty()
                .bind(choice.completeProperty().not());
        dialog.setResultConverter(button -> button == export ? choice.wish().orElse(null) : null);
        dress(dialog);
        return dialog.showAndWait();
    }

    @Override
    public void preview(PrintPreviewModel pages) {
        try (pages) {
            Stage window = new Stage();
            window.initOwner(stage);
            window.initModality(Modality.WINDOW_MODAL);
            window.setTitle(messages.text("print.window", messages.text("print.title")));
            window.getIcons().setAll(stage.getIcons());
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            Scene scene = new Scene(
                    new PrintPreview(pages, window::close),
                    Math.min(PREVIEW_WIDTH, screen.getWidth()),
                    Math.min(PREVIEW_HEIGHT, screen.getHeight() - FRAME));
            scene.getStylesheets().setAll(stage.getScene().getStylesheets());
            window.setScene(scene);
            front = window;
            window.showAndWait();
        } finally {
            front = stage;
        }
    }

    @Override
    public void text(String title, String text) {
        TextArea area = new TextArea(text);
        area.setId("long-text");
        area.setEditable(false);
        area.setPrefColumnCount(TEXT_COLUMNS);
        area.setPrefRowCount(TEXT_ROWS);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(area);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(messages.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        dress(dialog);
        dialog.showAndWait();
    }

    @Override
    public PrinterAnswer printer(String title) {
        return SystemPrinter.ask(front, title);
    }

    private Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private void dress(Dialog<?> dialog) {
        dialog.initOwner(stage);
        dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        DialogFit.fit(dialog.getDialogPane());
    }
}
