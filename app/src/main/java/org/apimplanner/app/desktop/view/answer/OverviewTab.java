package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.Overview;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.report.Finding;

/// The answer on one page: what wants attention, and the regions side by side.
public final class OverviewTab extends ScrollPane {
    private static final int ATTENTION = 6;

    /// Room for a scroll bar under the regions, in pixels.
    private static final double BAR = 12;

    private final Messages messages;
    private final FindingActions actions;
    private final Runnable showFindings;
    private final VBox page = new VBox();
    private final Label headline = Nodes.wrapped("", "page-title");
    private final Label detail = Nodes.wrapped("", "page-detail");

    /// The cells of the regions, line by line.
    private final List<List<Label>> cells = new ArrayList<>();

    private Optional<Overview> shown = Optional.empty();

    public OverviewTab(
            ObservableValue<Overview> overview, Messages messages, FindingActions actions, Runnable showFindings) {
        this.messages = messages;
        this.actions = actions;
        this.showFindings = showFindings;
        setId("overview");
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        page.getStyleClass().add("page");
        setContent(page);
        overview.addListener((observed, was, is) -> show(is));
        show(overview.getValue());
    }

    /// What stays as it is keeps its nodes: a letter in a field changes few of them.
    private void show(Overview overview) {
        WrappedText.show(headline, overview.headline());
        WrappedText.show(detail, overview.detail());
        if (shown.isEmpty()) {
            page.getChildren().setAll(headline, detail, attention(overview), matrix(overview));
        } else {
            change(shown.get(), overview);
        }
        shown = Optional.of(overview);
    }

    private void change(Overview before, Overview now) {
        if (!before.attention().equals(now.attention()) || !before.missing().equals(now.missing())) {
            page.getChildren().set(2, attention(now));
        }
        if (!before.hasHeadsOf(now)) {
            page.getChildren().set(3, matrix(now));
            return;
        }
        for (int row = 0; row < cells.size(); row++) {
            List<String> words = now.lines().get(row).cells();
            for (int i = 0; i < words.size(); i++) {
                WrappedText.show(cells.get(row).get(i), words.get(i));
            }
        }
    }

    private VBox attention(Overview overview) {
        VBox card = new VBox(Nodes.heading(messages.text("overview.attention")));
        card.getStyleClass().add("card");
        card.setId("overview-attention");
        if (overview.attention().isEmpty()) {
            HBox fine = new HBox(Nodes.icon("allow"), Nodes.wrapped(messages.text("overview.fine"), "attention-text"));
            fine.getStyleClass().addAll("attention", "tone-allow");
            card.getChildren().add(fine);
        }
        overview.attention().stream().limit(ATTENTION).map(this::line).forEach(card.getChildren()::add);
        if (overview.attention().size() > ATTENTION) {
            Button more = new Button(
                    messages.text("overview.more", overview.attention().size() - ATTENTION));
            more.setId("overview-more");
            more.getStyleClass().addAll("flat", "small-button");
            more.setOnAction(event -> showFindings.run());
            card.getChildren().add(more);
        }
        overview.missing().stream().limit(ATTENTION).map(this::line).forEach(card.getChildren()::add);
        return card;
    }

    private HBox line(Finding finding) {
        String tone = finding.severity().word().toLowerCase(Locale.ROOT);
        Label words = Nodes.wrapped(finding.message(), "attention-text");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                Nodes.icon(tone),
                Nodes.label(messages.word("severity.", finding.severity()), "attention-word"),
                words,
                actions.buttons(finding));
        line.getStyleClass().addAll("attention", "tone-" + tone);
        return line;
    }

    /// The regions side by side; many of them scroll by themselves.
    private ScrollPane matrix(Overview overview) {
        GridPane grid = grid(overview);
        ScrollPane scroll = new ScrollPane(grid);
        // A scroll pane does not ask how high its content becomes at the width it gets.
        scroll.minHeightProperty().bind(grid.heightProperty().add(BAR));
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("matrix-scroll");
        return scroll;
    }

    private GridPane grid(Overview overview) {
        GridPane grid = new GridPane();
        grid.setId("overview-matrix");
        grid.getStyleClass().addAll("card", "matrix");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(labels);
        for (int i = 0; i < overview.regions().size(); i++) {
            ColumnConstraints width = new ColumnConstraints(170, 260, Double.MAX_VALUE);
            width.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
            grid.add(cell(overview.regions().get(i), "matrix-head", 0), i + 1, 0);
        }
        grid.add(cell("", "matrix-head", 0), 0, 0);
        cells.clear();
        for (int row = 0; row < overview.lines().size(); row++) {
            Overview.Line line = overview.lines().get(row);
            grid.add(cell(line.label(), "matrix-label", row), 0, row + 1);
            List<Label> made = new ArrayList<>();
            for (int i = 0; i < line.cells().size(); i++) {
                made.add(cell(line.cells().get(i), "matrix-cell", row));
                grid.add(made.getLast(), i + 1, row + 1);
            }
            cells.add(made);
        }
        return grid;
    }

    private static Label cell(String text, String styleClass, int row) {
        Label cell = Nodes.wrapped(text, styleClass);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (row > 0) {
            cell.getStyleClass().add("matrix-line");
        }
        return cell;
    }
}
