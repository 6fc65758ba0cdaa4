package org.apimplanner.app.desktop.view.compare;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.SideBySide;
import org.apimplanner.app.desktop.view.control.Sources;
import org.apimplanner.app.desktop.viewmodel.compare.CompareViewModel;
import org.apimplanner.app.desktop.viewmodel.compare.Comparison;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// One comparison from top to bottom: what it does, what differs in the plan, what in its answer.
final class ComparePage extends VBox {
    private final Messages messages;

    ComparePage(Comparison comparison, CompareViewModel compare) {
        this.messages = compare.messages();
        getStyleClass().addAll("page", "compare-page");
        getChildren().addAll(sides(comparison), consequences(comparison));
        if (!comparison.plan().isEmpty()) {
            VBox plan = card("compare-plan", messages.text("compare.plan"));
            plan.getChildren().add(fields(comparison.plan(), true));
            getChildren().add(plan);
        }
        if (!comparison.documentation().isEmpty()) {
            getChildren().add(documentation(comparison.documentation()));
        }
        getChildren().add(new CompareRowsCard(comparison.rows(), compare.rows(), messages));
    }

    static VBox card(String id, String title) {
        VBox card = new VBox(Nodes.heading(title));
        card.setId(id);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox sides(Comparison comparison) {
        Label from = Nodes.wrapped(comparison.from(), "compare-side");
        from.setId("compare-from");
        Label to = Nodes.wrapped(comparison.to(), "compare-side");
        to.setId("compare-to");
        VBox sides =
                new VBox(new HBox(word("compare.from"), from), new HBox(Nodes.icon("arrow"), word("compare.to"), to));
        sides.getChildren().forEach(end -> end.getStyleClass().add("compare-end"));
        sides.getStyleClass().add("compare-sides");
        return sides;
    }

    private Label word(String key) {
        Label word = Nodes.label(messages.text(key), "compare-word");
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private VBox consequences(Comparison comparison) {
        VBox card = card("compare-consequences", messages.text("compare.short"));
        if (comparison.consequences().isEmpty()) {
            HBox fine = new HBox(Nodes.icon("allow"), Nodes.wrapped(comparison.noConsequence(), "attention-text"));
            fine.getStyleClass().add("attention");
            card.getChildren().add(fine);
            return card;
        }
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("compare-answers");
        comparison.answers().forEach(answer -> answers.getChildren().add(tile(answer)));
        card.getChildren().add(answers);
        for (int i = 0; i < comparison.consequences().size(); i++) {
            card.getChildren().add(effect(comparison.consequences().get(i), "compare-effect-" + i));
        }
        return card;
    }

    private static VBox tile(Comparison.Answer answer) {
        HBox words = words(answer);
        VBox tile = new VBox(Nodes.label(answer.label(), "fact-label"), words);
        tile.getStyleClass().addAll("compare-answer", "compare-" + answer.tone());
        return tile;
    }

    /// The answer with a sign where it wants attention.
    private static HBox words(Comparison.Answer answer) {
        HBox words = new HBox(Nodes.wrapped(answer.words(), "compare-answer-words"));
        words.getStyleClass().add("compare-end");
        switch (answer.tone()) {
            case "grave" -> words.getChildren().addFirst(Nodes.icon("warning"));
            case "care" -> words.getChildren().addFirst(Nodes.icon("info"));
            default -> {}
        }
        return words;
    }

    private VBox effect(Comparison.Effect effect, String id) {
        VBox left = new VBox(Nodes.wrapped(effect.summary(), "compare-summary"));
        left.getStyleClass().add("addressing-left");
        if (!effect.steps().isEmpty()) {
            left.getChildren().addAll(Nodes.label(messages.text("compare.steps"), "fact-label"), steps(effect.steps()));
        }
        VBox right = new VBox();
        right.getStyleClass().add("addressing-right");
        GridPane answers = new GridPane();
        answers.getStyleClass().add("facts");
        for (Comparison.Answer answer : effect.answers()) {
            int row = answers.getRowCount();
            Label label = Nodes.label(answer.label(), "fact-label");
            label.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(label, VPos.TOP);
            answers.add(label, 0, row);
            answers.add(words(answer), 1, row);
        }
        right.getChildren()
                .addAll(
                        answers,
                        Nodes.wrapped(effect.confidence(), "fact-label"),
                        new Sources(effect.sources(), messages));
        VBox all = new VBox(
                Nodes.wrapped(effect.title(), "compare-effect-title"),
                SideBySide.two("compare-columns", 58, left, right));
        all.setId(id);
        all.getStyleClass().add("compare-effect");
        return all;
    }

    private static GridPane steps(List<String> steps) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-steps");
        for (int i = 0; i < steps.size(); i++) {
            Label number = Nodes.label((i + 1) + ".", "compare-step-number");
            number.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(number, VPos.TOP);
            Label words = Nodes.wrapped(steps.get(i), "compare-step");
            GridPane.setHgrow(words, Priority.ALWAYS);
            grid.addRow(i, number, words);
        }
        return grid;
    }

    private VBox documentation(List<Comparison.Remark> remarks) {
        VBox card = card("compare-documentation", messages.text("compare.documentation"));
        for (Comparison.Remark remark : remarks) {
            card.getChildren()
                    .addAll(
                            Nodes.label(remark.title(), "compare-effect-title"),
                            fields(remark.fields(), remark == remarks.getFirst()));
        }
        return card;
    }

    private GridPane fields(List<Comparison.Before> fields, boolean heads) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-fields");
        for (double percent : new double[] {26, 37, 37}) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(percent);
            grid.getColumnConstraints().add(width);
        }
        if (heads) {
            grid.addRow(
                    0,
                    Nodes.label(messages.text("compare.head.field"), "sizes-head"),
                    Nodes.label(messages.text("compare.head.before"), "sizes-head"),
                    Nodes.label(messages.text("compare.head.after"), "sizes-head"));
        }
        for (Comparison.Before field : fields) {
            List<Label> cells = List.of(
                    Nodes.wrapped(field.field(), "compare-field"),
                    Nodes.wrapped(field.before(), "compare-before"),
                    Nodes.wrapped(field.after(), "compare-after"));
            cells.forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
            grid.addRow(grid.getRowCount(), cells.toArray(Label[]::new));
        }
        return grid;
    }
}
