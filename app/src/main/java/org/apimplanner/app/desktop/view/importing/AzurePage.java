package org.apimplanner.app.desktop.view.importing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.importing.AzureScreen;
import org.apimplanner.app.desktop.viewmodel.importing.AzureScreen.Item;
import org.apimplanner.app.desktop.viewmodel.importing.AzureViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.controlsfx.control.SearchableComboBox;

/// What would be asked of the person's own `az`, what to choose from, and how far it is.
public final class AzurePage extends CoverSheet {
    private static final int MOST_LINES = 12;

    private final AzureViewModel azure;
    private final Messages messages;
    private final Button run;
    private final Button copy;
    private final VBox content = new VBox();
    private final TextArea commands = new TextArea();

    public AzurePage(AzureViewModel azure) {
        this(
                azure,
                button("azure-run", azure.messages().text("azure.run"), "allow", azure::run),
                button("azure-stop", azure.messages().text("azure.stop"), "remove", azure::stop),
                button("azure-copy", azure.messages().text("azure.copy"), "copy", () -> {}));
    }

    private AzurePage(AzureViewModel azure, Button run, Button stop, Button copy) {
        super(
                "azure",
                azure.shownProperty(),
                azure::close,
                run,
                stop,
                copy,
                button("azure-cancel", azure.messages().text("dialog.cancel"), "", azure::close));
        this.azure = azure;
        this.messages = azure.messages();
        this.run = run;
        this.copy = copy;
        run.getStyleClass().add("accent");
        copy.setOnAction(event -> copy());
        stop.disableProperty().bind(azure.busyProperty().not());
        commands.setId("azure-commands");
        commands.setEditable(false);
        commands.setWrapText(true);
        commands.getStyleClass().add("sheet-commands");
        commands.setAccessibleText(messages.text("azure.commands"));
        content.getStyleClass().add("sheet-content");
        page().getChildren()
                .addAll(
                        Nodes.wrapped(messages.text("azure.title"), "page-title"),
                        Nodes.wrapped(messages.text("azure.what"), "start-what"),
                        content,
                        progress());
        azure.screenProperty().addListener((observed, was, is) -> show(is));
        azure.busyProperty()
                .addListener((observed, was, is) -> show(azure.screenProperty().get()));
        show(azure.screenProperty().get());
    }

    private HBox progress() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("sheet-progress");
        Label words = Nodes.wrapped("");
        words.setId("azure-progress");
        WrappedText.showAll(words, azure.progressProperty());
        HBox row = new HBox(turning, words);
        row.getStyleClass().add("sheet-row");
        azure.busyProperty().addListener((observed, was, is) -> Nodes.show(row, is));
        Nodes.show(row, azure.busyProperty().get());
        return row;
    }

    private void show(AzureScreen screen) {
        boolean busy = azure.busyProperty().get();
        run.setDisable(busy || !screen.runnable());
        copy.setDisable(screen.commands().isEmpty());
        Label sentence = Nodes.wrapped(screen.sentence());
        sentence.setId("azure-sentence");
        HBox said = new HBox(Nodes.icon(screen.problem() ? "error" : "info"), sentence);
        said.getStyleClass().add("sheet-row");
        content.getChildren().setAll(said);
        if (!screen.choices().isEmpty()) {
            content.getChildren().add(choice(screen, busy));
        }
        if (!screen.commands().isEmpty()) {
            commands.setText(String.join("\n", screen.commands()));
            commands.setPrefRowCount(Math.min(MOST_LINES, screen.commands().size() + 1));
            content.getChildren().addAll(Nodes.heading(messages.text("azure.commands")), commands);
        }
    }

    private SearchableComboBox<Item> choice(AzureScreen screen, boolean busy) {
        SearchableComboBox<Item> box = new SearchableComboBox<>();
        box.setId("azure-choice");
        box.getItems().setAll(screen.choices());
        screen.chosen().ifPresent(box::setValue);
        box.setDisable(busy);
        box.setAccessibleText(screen.sentence());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null && !is.equals(was)) {
                azure.choose(is);
            }
        });
        return box;
    }

    private void copy() {
        ClipboardContent text = new ClipboardContent();
        text.putString(commands.getText());
        Clipboard.getSystemClipboard().setContent(text);
    }
}
