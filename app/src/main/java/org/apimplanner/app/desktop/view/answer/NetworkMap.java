package org.apimplanner.app.desktop.view.answer;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Prefix;

/// A virtual network's address space drawn from first to last address, with the blocks in it.
final class NetworkMap extends VBox {
    NetworkMap(Addressing.Space space, Messages messages) {
        getStyleClass().add("network-map");
        HBox ends = new HBox(
                Nodes.label(space.all().first().toString(), "map-end"),
                Nodes.spacer(),
                Nodes.label(space.all().last().toString(), "map-end"));
        FlowPane legend = new FlowPane(
                entry("subnet", messages.text("map.legend.subnet")),
                entry("inuse", messages.text("map.legend.used")),
                entry("free", space.free()));
        legend.getStyleClass().add("legend");
        getChildren().addAll(new Strip(space), ends, legend);
        space.next().ifPresent(words -> getChildren().add(Nodes.wrapped(words, "legend-label")));
    }

    private static HBox entry(String tone, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "map-" + tone);
        HBox entry = new HBox(swatch, Nodes.label(words, "legend-label"));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private static final class Strip extends Pane {
        /// A block is never drawn narrower, so that a small subnet in a large network can be seen.
        private static final double NARROWEST = 5;

        private final Ipv4Prefix all;

        Strip(Addressing.Space space) {
            this.all = space.all();
            getStyleClass().add("map-strip");
            space.blocks().stream().filter(block -> block.tone().equals("free")).forEach(this::draw);
            space.blocks().stream()
                    .filter(block -> !block.tone().equals("free"))
                    .forEach(this::draw);
        }

        private void draw(Addressing.Block block) {
            Region piece = new Region();
            piece.getStyleClass().add("map-" + block.tone().toLowerCase(Locale.ROOT));
            piece.setUserData(block.range());
            piece.setAccessibleText(block.words());
            Tooltip.install(piece, Nodes.tooltip(block.words()));
            getChildren().add(piece);
        }

        @Override
        protected void layoutChildren() {
            for (Node piece : getChildren()) {
                Ipv4Prefix range = (Ipv4Prefix) piece.getUserData();
                double from = getWidth() * (range.first().bits() - all.first().bits()) / all.size();
                double width = Math.max(NARROWEST, getWidth() * range.size() / all.size());
                double inside = Math.max(0, Math.min(from, getWidth() - width));
                piece.resizeRelocate(inside, 0, Math.min(width, getWidth() - inside), getHeight());
            }
        }
    }
}
