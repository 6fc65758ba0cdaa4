package org.apimplanner.app.desktop.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.Addressing;
import org.apimplanner.app.desktop.viewmodel.Messages;
import org.apimplanner.model.net.Ipv4Prefix;

/// A virtual network's address space drawn from first to last address, with the ranges in it.
final class NetworkMap extends VBox {
    NetworkMap(Addressing.Space space, Messages messages) {
        getStyleClass().add("network-map");
        HBox ends = new HBox(
                Nodes.label(space.all().first().toString(), "map-end"),
                Nodes.spacer(),
                Nodes.label(space.all().last().toString(), "map-end"));
        HBox legend = new HBox();
        legend.getStyleClass().add("legend");
        space.subnet()
                .ifPresent(subnet -> legend.getChildren()
                        .add(entry("subnet", messages.text(space.proposed() ? "map.proposed" : "map.subnet", subnet))));
        if (!space.inUse().isEmpty()) {
            legend.getChildren().add(entry("used", messages.text("map.used")));
        }
        legend.getChildren().add(entry("free", messages.text("map.free")));
        getChildren().addAll(new Strip(space), ends, legend);
    }

    private static HBox entry(String tone, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "map-" + tone);
        HBox entry = new HBox(swatch, Nodes.label(words, "legend-label"));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private static final class Strip extends Pane {
        private static final double SMALLEST = 5;

        private final Ipv4Prefix all;

        Strip(Addressing.Space space) {
            this.all = space.all();
            getStyleClass().add("map-strip");
            space.inUse().forEach(range -> getChildren().add(piece(range, "map-used")));
            space.subnet().ifPresent(range -> getChildren().add(piece(range, "map-subnet")));
        }

        private static Node piece(Ipv4Prefix range, String styleClass) {
            Region piece = new Region();
            piece.getStyleClass().add(styleClass);
            piece.setUserData(range);
            Tooltip.install(piece, Nodes.tooltip(range.toString()));
            return piece;
        }

        @Override
        protected void layoutChildren() {
            for (Node piece : getChildren()) {
                Ipv4Prefix range = (Ipv4Prefix) piece.getUserData();
                double from = getWidth() * (range.first().bits() - all.first().bits()) / all.size();
                double width = Math.max(SMALLEST, getWidth() * range.size() / all.size());
                piece.resizeRelocate(Math.min(from, getWidth() - width), 0, width, getHeight());
            }
        }
    }
}
