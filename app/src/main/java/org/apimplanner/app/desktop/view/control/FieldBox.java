package org.apimplanner.app.desktop.view.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;
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
    private final HBox top = new HBox();
    private Optional<Label> number = Optional.empty();
    private Optional<Region> help = Optional.empty();
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
        top.getChildren().addAll(head, info);
        top.getStyleClass().add("field-top");
        Nodes.show(top, !label.isEmpty());
        sentence.getStyleClass().add("field-sentence");
        VBox said = new VBox(words);
        sentence.getChildren().addAll(sign, said);
        words.setId(control.getId() + "-sentence");
        HBox.setHgrow(said, Priority.ALWAYS);
        if (field instanceof EntryField<?> entry) {
            Button take = repair(entry);
            entry.repairProperty().subscribe(offered -> {
                take.setText(offered.map(EntryField.Repair::words).orElse(""));
                said.getChildren().setAll(offered.isPresent() ? List.of(words, take) : List.of(words));
            });
        }
        getChildren().addAll(top, control, whole, sentence);
        Nodes.show(whole, false);
        if (!label.isEmpty()) {
            hoverProperty().addListener((observed, was, is) -> offerHelp(is, field));
        }
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

    /// The sign lies over the right end of the label's line while the pointer is there, so that no label is
    /// shorter for it; by keys, F1 says the same. It is made when it is first wanted: a plan has many fields.
    private void offerHelp(boolean pointedAt, Field field) {
        if (pointedAt && help.isEmpty()) {
            Region sign = Nodes.icon("help");
            sign.getStyleClass().add("field-help-sign");
            sign.setManaged(false);
            sign.setMouseTransparent(false);
            sign.setOnMouseClicked(event -> {
                control.requestFocus();
                control.fireEvent(new HelpEvent(field.path()));
                event.consume();
            });
            getChildren().add(sign);
            help = Optional.of(sign);
        }
        help.ifPresent(sign -> sign.setVisible(pointedAt));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        help.ifPresent(sign -> {
            double size = sign.prefWidth(-1);
            sign.resizeRelocate(getWidth() - size, 0, size, size);
        });
    }

    /// How many infos there are, where there are several.
    private void count(long several) {
        if (several > 1 && number.isEmpty()) {
            Label made = Nodes.label("", "field-info-number");
            Tooltip.install(made, infoWords);
            top.getChildren().add(made);
            number = Optional.of(made);
        }
        number.ifPresent(made -> {
            made.setText(Long.toString(several));
            Nodes.show(made, several > 1);
        });
    }

    /// The button that takes what is offered in place of a text that cannot be read.
    private Button repair(EntryField<?> entry) {
        Button take = new Button();
        take.setId(control.getId() + "-repair");
        take.getStyleClass().add("small-button");
        take.setWrapText(true);
        take.setMinHeight(USE_PREF_SIZE);
        take.setOnAction(event -> {
            entry.takeRepair();
            control.requestFocus();
        });
        return take;
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
        count(quiet ? text.lines().count() : 0);
        control.setAccessibleHelp(text);
    }

    /// Gives the sentence away to a place where it has more room.
    public Node takeSentence() {
        getChildren().remove(sentence);
        return sentence;
    }
}
