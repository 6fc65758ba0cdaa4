package org.apimplanner.app.desktop.view.code;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.NamedBy;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.code.CodeSubject;
import org.apimplanner.app.desktop.viewmodel.code.CodeSyntax;
import org.apimplanner.app.desktop.viewmodel.code.CodeViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The plan as code: one file of one language, to read and to copy.
public final class CodeTab extends VBox {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final CodeViewModel code;
    private final Messages messages;
    private final ListView<String> lines;

    public CodeTab(CodeViewModel code) {
        this.code = code;
        this.messages = code.messages();
        setId("code");
        getStyleClass().add("code");
        lines = lines();
        Label sentence = Nodes.wrapped("", "empty-place");
        sentence.setId("code-sentence");
        WrappedText.showAll(sentence, code.sentenceProperty());
        sentence.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(bar(), lines, sentence);
        InvalidationListener told = changed -> {
            boolean some = code.sentenceProperty().get().isEmpty();
            Nodes.show(lines, some);
            Nodes.show(sentence, !some);
        };
        code.sentenceProperty().addListener(told);
        told.invalidated(code.sentenceProperty());
    }

    private FlowPane bar() {
        ComboBox<CodeSubject> subjects = new ComboBox<>();
        subjects.setId("code-subject");
        subjects.setAccessibleRoleDescription(messages.text("code.subject"));
        List<CodeSubject> all = List.of(CodeSubject.values());
        subjects.getItems().setAll(all);
        subjects.setVisibleRowCount(all.size());
        subjects.setConverter(NamedBy.among(all, code::label));
        subjects.valueProperty().bindBidirectional(code.subjectProperty());
        Label count = Nodes.label("", "row-count");
        count.setId("code-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> code.lines().isEmpty()
                                ? ""
                                : messages.count("count.code", code.lines().size()),
                        code.lines()));
        FlowPane bar = new FlowPane(subjects, files(), count, copy());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private ComboBox<String> files() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("code-file");
        box.setAccessibleRoleDescription(messages.text("code.file"));
        box.setItems(code.files());
        box.setValue(code.fileProperty().get());
        box.disableProperty().bind(Bindings.isEmpty(code.files()));
        box.valueProperty().addListener((observed, was, is) -> {
            if (is != null && code.files().contains(is)) {
                code.choose(is);
            }
        });
        code.fileProperty().addListener((observed, was, is) -> box.setValue(is));
        return box;
    }

    private Button copy() {
        Button copy = new Button(messages.text("code.copy"), Nodes.icon("copy"));
        copy.setId("code-copy");
        copy.getStyleClass().addAll("flat", "small-button");
        copy.setTooltip(Nodes.tooltip(messages.text("code.copy.hint")));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.disableProperty().bind(Bindings.isEmpty(code.lines()));
        copy.setOnAction(event -> copy(code.text()));
        return copy;
    }

    private ListView<String> lines() {
        ListView<String> list = new ListView<>(code.lines());
        list.setId("code-lines");
        list.getStyleClass().add("code-lines");
        list.setAccessibleText(messages.text("code.lines"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(
                made -> new CodeLineCell(() -> CodeSyntax.of(code.fileProperty().get())));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copySelected(list);
                event.consume();
            }
        });
        return list;
    }

    /// The chosen lines, or all of them where none is.
    private void copySelected(ListView<String> list) {
        List<Integer> chosen = list.getSelectionModel().getSelectedIndices();
        copy(
                chosen.isEmpty()
                        ? code.text()
                        : String.join(
                                        "\n",
                                        chosen.stream()
                                                .sorted()
                                                .map(code.lines()::get)
                                                .toList())
                                + "\n");
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
