package org.apimplanner.app.desktop.view.control;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.plan.Field;
import org.apimplanner.app.desktop.viewmodel.plan.Mark;
import org.apimplanner.model.Word;
import org.apimplanner.model.reference.Severity;

/// A control with its label above and, where something is wrong, the sentence under it.
///
/// Errors and warnings show a sign and a sentence; an info shows a sign at the label, with the
/// sentence on hovering.
public final class FieldBox extends VBox {
    private final Node control;
    private final HBox sentence = new HBox();
    private final Region sign = Nodes.icon("info");
    private final Label words = Nodes.wrapped("", "field-sentence-text");
    private final Region info = Nodes.icon("info");
    private final Tooltip infoWords = Nodes.tooltip("");
    private final Label whole = Nodes.wrapped("", "field-whole");

    public FieldBox(String label, Node control, Field field, FieldFocus focus) {
        this(label, control, field);
        focus.register(field.path(), control);
    }

    public FieldBox(String label, Node control, Field field) {
        this.control = control;
        getStyleClass().add("field");
        Label head = Nodes.label(label, "field-label");
        // The reader says the label and then the value: an accessible text would stand in the value's place.
        head.setLabelFor(control instanceof NumberEntry number ? number.text() : control);
        info.getStyleClass().add("field-info");
        info.setMouseTransparent(false);
        Tooltip.install(info, infoWords);
        HBox top = new HBox(head, info);
        top.getStyleClass().add("field-top");
        Nodes.show(top, !label.isEmpty());
        sentence.getStyleClass().add("field-sentence");
        sentence.getChildren().addAll(sign, words);
        words.setId(control.getId() + "-sentence");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(top, control, whole, sentence);
        Nodes.show(whole, false);
        if (control instanceof TextEntry entry) {
            InvalidationListener read = changed -> readWhole(entry);
            entry.textProperty().addListener(read);
            entry.widthProperty().addListener(read);
        }
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        if (control instanceof Choices<?> choices && !label.isEmpty()) {
            choices.setAccessibleText(label);
        }
        field.markProperty().addListener((observed, was, is) -> mark(is));
        mark(field.markProperty().get());
    }

    /// A text that is longer than its field stands under it, too, also while somebody types: nothing moves when
    /// the focus comes or goes.
    private void readWhole(TextEntry entry) {
        boolean cut = !entry.getText().isEmpty() && entry.getWidth() > 0 && isTooLong(entry.getWidth());
        WrappedText.show(whole, cut ? entry.getText() : "");
        Nodes.show(whole, cut);
    }

    /// Whether the words in the control need more than this width to be read whole.
    boolean isTooLong(double width) {
        return switch (control) {
            case TextEntry entry -> entry.wholeWidth() > width;
            case Choices<?> choices -> choices.wholeWidth() > width;
            default -> false;
        };
    }

    /// @param changed is told of each other text in the control
    void onText(InvalidationListener changed) {
        if (control instanceof TextEntry entry) {
            entry.textProperty().addListener(changed);
            entry.promptTextProperty().addListener(changed);
        }
    }

    private void mark(Optional<Mark> mark) {
        Optional<Severity> severity = mark.map(Mark::severity);
        for (Severity each : Severity.values()) {
            boolean on = severity.equals(Optional.of(each));
            sentence.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), on);
            control.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), on);
        }
        boolean quiet = severity.equals(Optional.of(Severity.INFO));
        String text = mark.map(Mark::sentence).orElse("");
        WrappedText.show(words, quiet ? "" : text);
        infoWords.setText(WrappedText.of(text));
        sign.getStyleClass().setAll("icon", "icon-" + severity.map(Word::word).orElse("info"));
        Nodes.show(sentence, mark.isPresent() && !quiet);
        Nodes.show(info, quiet);
        control.setAccessibleHelp(text);
    }

    /// Gives the sentence away to a place where it has more room.
    public Node takeSentence() {
        getChildren().remove(sentence);
        return sentence;
    }
}
