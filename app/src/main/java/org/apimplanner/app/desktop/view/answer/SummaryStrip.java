package org.apimplanner.app.desktop.view.answer;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableNumberValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.RegionSummary;
import org.apimplanner.app.desktop.viewmodel.answer.SummaryViewModel;
import org.apimplanner.app.desktop.viewmodel.document.UnreadTexts;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The numbers an architect is asked for in a meeting, always in sight.
public final class SummaryStrip extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// The width in em from which everything fits side by side.
    private static final double WIDE = 58;

    /// From one more region on, a table stands in place of tiles.
    private static final int MANY = 4;

    private static final PseudoClass TABLED = PseudoClass.getPseudoClass("tabled");

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final SummaryViewModel summary;
    private final Messages messages;
    private final HBox tiles = new HBox();
    private final SummaryTable table;
    private List<RegionSummary> shown = List.of();

    /// @param showFindings brings the findings to the front
    /// @param showChange brings to the front what the last change did
    public SummaryStrip(
            SummaryViewModel summary,
            UnreadTexts unread,
            Messages messages,
            Runnable showFindings,
            Runnable showChange) {
        this.summary = summary;
        this.messages = messages;
        this.table = new SummaryTable(messages);
        setId("summary");
        getStyleClass().add("summary");
        tiles.getStyleClass().add("summary-tiles");
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("summary-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, side(unread, showFindings, showChange));
        InvalidationListener fill = changed -> fill();
        summary.regions().addListener(fill);
        fill();
    }

    private void fill() {
        List<RegionSummary> regions = List.copyOf(summary.regions());
        boolean many = regions.size() > MANY;
        pseudoClassStateChanged(TABLED, many);
        if (!many) {
            fillTiles(regions);
        } else if (!table.change(regions)) {
            tiles.getChildren().setAll(table.parts(regions));
        }
        shown = regions;
    }

    /// A region that stays as it is keeps its tile.
    private void fillTiles(List<RegionSummary> regions) {
        if (shown.size() != regions.size()) {
            tiles.getChildren().clear();
            table.clear();
        }
        for (int i = 0; i < regions.size(); i++) {
            if (tiles.getChildren().size() <= i) {
                tiles.getChildren().add(tile(regions.get(i), "summary-" + i));
            } else if (!regions.get(i).equals(shown.get(i))) {
                tiles.getChildren().set(i, tile(regions.get(i), "summary-" + i));
            }
        }
    }

    private VBox tile(RegionSummary region, String id) {
        HBox top = new HBox(Nodes.label(region.name(), "tile-name"));
        if (region.primary()) {
            top.getChildren().add(Nodes.icon("star"));
        }
        top.getStyleClass().add("tile-top");
        Label size = Nodes.label(region.size(), "tile-size");
        size.setId(id + "-size");
        HBox middle = new HBox(size);
        middle.getStyleClass().add("tile-middle");
        switch (region.fit()) {
            case FULL -> middle.getChildren().add(Nodes.label(messages.text("summary.full"), "badge", "badge-warning"));
            case TOO_SMALL ->
                middle.getChildren().add(Nodes.label(messages.text("summary.too-small"), "badge", "badge-error"));
            case NONE, ROOMY -> {}
        }
        Label counts = Nodes.label(region.counts(), "tile-counts");
        counts.setId(id + "-counts");
        VBox tile = new VBox(top, middle, counts);
        tile.setId(id);
        tile.getStyleClass().add("tile");
        tile.getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        return tile;
    }

    private VBox side(UnreadTexts unread, Runnable showFindings, Runnable showChange) {
        FlowPane counts = new FlowPane(
                chip("errors", "error", "count.errors", summary.errorsProperty(), showFindings),
                chip("warnings", "warning", "count.warnings", summary.warningsProperty(), showFindings),
                chip("infos", "info", "count.infos", summary.infosProperty(), showFindings));
        Button notApplied = chip("unread", "error", "count.unread", unread.countProperty(), unread::goThere);
        counts.getChildren().addFirst(notApplied);
        counts.getChildren().addFirst(fine());
        counts.getStyleClass().add("chips");
        Label edition = Nodes.label("", "summary-line");
        edition.setId("summary-edition");
        edition.textProperty().bind(summary.editionProperty());
        Hyperlink change = change(showChange);
        HBox changes = new HBox(Nodes.label(messages.text("summary.change"), "summary-line"), change);
        changes.getStyleClass().add("summary-changes");
        VBox side = new VBox(counts, edition, changes);
        side.getStyleClass().add("summary-side");
        // In a narrow window the regions' numbers matter more than the date of the documents.
        InvalidationListener room = changed -> {
            boolean narrow = getWidth() < WIDE * change.getFont().getSize();
            pseudoClassStateChanged(NARROW, narrow);
            Nodes.show(edition, !narrow);
            Nodes.show(changes, !narrow);
        };
        widthProperty().addListener(room);
        change.fontProperty().addListener(room);
        return side;
    }

    /// What the last change did, on as many lines as that takes; pressed, it shows all of it.
    private Hyperlink change(Runnable showChange) {
        Hyperlink change = new Hyperlink();
        change.setId("summary-change");
        change.getStyleClass().add("summary-change");
        change.setWrapText(true);
        change.setMinHeight(USE_PREF_SIZE);
        change.textProperty().bind(summary.changeProperty());
        change.setTooltip(Nodes.tooltip(messages.text("summary.change.hint")));
        change.setOnAction(event -> {
            change.setVisited(false);
            showChange.run();
        });
        return change;
    }

    /// Zeros alarm from afar: where nothing is wrong, one sign says so.
    private Label fine() {
        Label fine = Nodes.label(messages.text("summary.fine"), "chip", "chip-fine");
        fine.setId("summary-fine");
        fine.setGraphic(Nodes.icon("allow"));
        fine.visibleProperty()
                .bind(summary.errorsProperty()
                        .isEqualTo(0)
                        .and(summary.warningsProperty().isEqualTo(0)));
        fine.managedProperty().bind(fine.visibleProperty());
        return fine;
    }

    private Button chip(String id, String tone, String key, ObservableNumberValue number, Runnable showFindings) {
        Button chip = new Button("", Nodes.icon(tone));
        chip.setId("summary-" + id);
        chip.getStyleClass().addAll("chip", "chip-" + tone);
        chip.setOnAction(event -> showFindings.run());
        InvalidationListener count = changed -> {
            chip.setText(messages.count(key, number.longValue()));
            chip.pseudoClassStateChanged(SOME, number.longValue() > 0);
            Nodes.show(chip, number.longValue() > 0);
        };
        number.addListener(count);
        count.invalidated(number);
        return chip;
    }
}
