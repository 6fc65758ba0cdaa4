package org.apimplanner.app.desktop.view.compare;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.ShortText;
import org.apimplanner.app.desktop.viewmodel.compare.ComparedRows;
import org.apimplanner.app.desktop.viewmodel.compare.Comparison;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.diff.Action;

/// The rows of the answer that came, went or changed, under their regions and sections.
///
/// Filtering hides rows and builds none: a letter typed costs no more than a look at each.
final class CompareRowsCard extends VBox {
    /// Values longer than this, together, stand one under the other.
    private static final int LINE = 90;

    private final ComparedRows rows;
    private final Messages messages;
    private final List<Shown> drawn = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Label count = Nodes.label("", "row-count");
    private final Label none = Nodes.wrapped("", "empty-place");
    private final InvalidationListener narrowed = changed -> narrow();

    private record Shown(Comparison.Row row, Node node) {}

    /// Nodes that are shown while any of `members` is.
    private record Group(Node head, List<Comparison.Row> members) {}

    CompareRowsCard(List<Comparison.Row> all, ComparedRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
        setId("compare-rows");
        getStyleClass().addAll("card", "compare-rows");
        getChildren().add(Nodes.heading(messages.text("compare.rows")));
        if (all.isEmpty()) {
            getChildren().add(Nodes.wrapped(messages.text("compare.rows.none"), "page-detail"));
            return;
        }
        count.setId("compare-count");
        getChildren().add(filters());
        none.setText(messages.text("table.filtered"));
        none.setMaxWidth(Double.MAX_VALUE);
        draw(all);
        getChildren().add(none);
        rows.shown().addListener(new WeakInvalidationListener(narrowed));
        narrow();
    }

    private FlowPane filters() {
        CustomTextField words = new CustomTextField();
        words.setId("compare-filter");
        words.setPromptText(messages.text("filter.words"));
        words.setAccessibleRoleDescription(messages.text("filter.words"));
        words.setLeft(Nodes.icon("search"));
        words.getStyleClass().add("filter-words");
        ShortText.keep(words);
        words.textProperty().bindBidirectional(rows.filterProperty());
        Choices<Optional<Action>> actions = new Choices<>(
                "compare-action",
                List.of(
                        Optional.empty(),
                        Optional.of(Action.ADDED),
                        Optional.of(Action.REMOVED),
                        Optional.of(Action.CHANGED)),
                4,
                action -> messages.text(
                        "compare.filter." + action.map(Action::word).orElse("all")),
                rows.actionProperty(),
                rows.actionProperty()::set);
        actions.setAccessibleText(messages.text("compare.rows"));
        actions.getStyleClass().add("compare-actions");
        count.setMinWidth(Label.USE_PREF_SIZE);
        FlowPane bar = new FlowPane(words, actions, count);
        bar.getStyleClass().add("compare-filters");
        return bar;
    }

    private void draw(List<Comparison.Row> all) {
        String region = "";
        String section = "";
        List<Comparison.Row> inRegion = new ArrayList<>();
        List<Comparison.Row> inSection = new ArrayList<>();
        for (Comparison.Row row : all) {
            if (!row.region().equals(region)) {
                region = row.region();
                section = "";
                inRegion = head(region, "compare-region");
            }
            if (!row.section().equals(section)) {
                section = row.section();
                inSection = head(section, "compare-section");
            }
            inRegion.add(row);
            inSection.add(row);
            Node node = row(row);
            drawn.add(new Shown(row, node));
            getChildren().add(node);
        }
    }

    private List<Comparison.Row> head(String words, String styleClass) {
        Label head = Nodes.label(words, styleClass);
        List<Comparison.Row> members = new ArrayList<>();
        groups.add(new Group(head, members));
        getChildren().add(head);
        return members;
    }

    private HBox row(Comparison.Row row) {
        String action = row.action().word();
        Label word = Nodes.label(messages.word("compare.action.", row.action()), "compare-action-word");
        word.setMinWidth(Label.USE_PREF_SIZE);
        HBox sign = new HBox(Nodes.icon(action), word);
        sign.getStyleClass().add("compare-sign");
        VBox words = new VBox(Nodes.wrapped(row.label(), "compare-label"));
        words.getStyleClass().add("compare-row-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!row.purpose().isEmpty()) {
            words.getChildren().add(Nodes.wrapped(row.purpose(), "compare-purpose"));
        }
        if (!row.fields().isEmpty()) {
            words.getChildren().add(fields(row.fields()));
        }
        HBox line = new HBox(sign, words);
        line.getStyleClass().addAll("compare-row", "compare-" + action);
        return line;
    }

    private static GridPane fields(List<Comparison.Before> fields) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-changes");
        for (Comparison.Before field : fields) {
            Label name = Nodes.label(field.field(), "compare-change-name");
            name.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            boolean sentences = field.before().length() + field.after().length() > LINE;
            String arrow = sentences ? "\n→  " : "  →  ";
            Label values = Nodes.wrapped(field.before() + arrow + field.after(), "compare-change");
            GridPane.setHgrow(values, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name, values);
        }
        return grid;
    }

    private void narrow() {
        Set<Comparison.Row> shown = new HashSet<>(rows.shown());
        drawn.forEach(each -> Nodes.show(each.node(), shown.contains(each.row())));
        groups.forEach(
                group -> Nodes.show(group.head(), group.members().stream().anyMatch(shown::contains)));
        Nodes.show(none, shown.isEmpty());
        count.setText(rows.countWords());
    }
}
