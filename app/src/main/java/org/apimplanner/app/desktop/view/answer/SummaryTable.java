package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.RegionSummary;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The numbers of many regions, a line each: a few lines under each other, and the next ones beside them.
final class SummaryTable {
    private static final int LINES = 5;
    private static final List<String> HEADS =
            List.of("column.region", "size.subnet", "summary.used", "tab.nsg", "tab.routes", "tab.firewall");

    private final Messages messages;
    private final List<List<Label>> numbers = new ArrayList<>();
    private List<RegionSummary> shown = List.of();

    SummaryTable(Messages messages) {
        this.messages = messages;
    }

    /// The parts of the table, to be put side by side.
    List<Node> parts(List<RegionSummary> regions) {
        List<Node> parts = new ArrayList<>();
        numbers.clear();
        shown = List.copyOf(regions);
        for (int from = 0; from < regions.size(); from += LINES) {
            parts.add(part(regions.subList(from, Math.min(from + LINES, regions.size())), from));
        }
        return parts;
    }

    /// Shows other numbers in the parts that were made last.
    ///
    /// @return false where more than numbers differs, and new parts are needed
    boolean change(List<RegionSummary> regions) {
        if (!named(regions).equals(named(shown))) {
            return false;
        }
        for (int i = 0; i < regions.size(); i++) {
            List<String> cells = regions.get(i).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                numbers.get(i).get(cell).setText(cells.get(cell));
            }
        }
        shown = List.copyOf(regions);
        return true;
    }

    /// Forgets the parts that were made.
    void clear() {
        shown = List.of();
        numbers.clear();
    }

    private static List<RegionSummary> named(List<RegionSummary> regions) {
        return regions.stream().map(RegionSummary::withoutNumbers).toList();
    }

    private GridPane part(List<RegionSummary> regions, int from) {
        GridPane part = new GridPane();
        part.getStyleClass().add("summary-table");
        for (int column = 0; column < HEADS.size(); column++) {
            add(part, Nodes.label(messages.text(HEADS.get(column)), "summary-head"), column, 0);
        }
        for (int i = 0; i < regions.size(); i++) {
            line(part, regions.get(i), "summary-" + (from + i), i + 1);
        }
        return part;
    }

    private void line(GridPane part, RegionSummary region, String id, int row) {
        HBox name = new HBox(Nodes.label(region.name(), "tile-name"));
        if (region.primary()) {
            name.getChildren().add(Nodes.icon("star"));
        }
        name.getStyleClass().add("tile-top");
        name.setId(id);
        switch (region.fit()) {
            case FULL -> name.getChildren().add(Nodes.label(messages.text("summary.full"), "badge", "badge-warning"));
            case TOO_SMALL ->
                name.getChildren().add(Nodes.label(messages.text("summary.too-small"), "badge", "badge-error"));
            case NONE, ROOMY -> {}
        }
        add(part, name, 0, row);
        List<Label> cells = new ArrayList<>();
        for (int i = 0; i < region.cells().size(); i++) {
            Label cell = Nodes.label(region.cells().get(i), i == 0 ? "summary-size" : "summary-cell");
            cell.setId(id + "-cell-" + i);
            add(part, cell, i + 1, row);
            cells.add(cell);
        }
        numbers.add(cells);
    }

    private static void add(GridPane part, Region node, int column, int row) {
        node.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(node, column < 2 ? HPos.LEFT : HPos.RIGHT);
        part.add(node, column, row);
    }
}
