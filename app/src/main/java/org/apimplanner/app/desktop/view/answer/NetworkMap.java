package org.apimplanner.app.desktop.view.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Prefix;

/// A virtual network's address space drawn from first to last address, with the blocks in it.
final class NetworkMap extends VBox {
    private final Strip strip = new Strip();
    private final Label first = Nodes.label("", "map-end");
    private final Label last = Nodes.label("", "map-end");
    private final Label free = Nodes.label("", "legend-label");
    private final Label next = Nodes.wrapped("", "legend-label");

    NetworkMap(Messages messages) {
        getStyleClass().add("network-map");
        FlowPane legend = new FlowPane(
                entry("subnet", Nodes.label(messages.text("map.legend.subnet"), "legend-label")),
                entry("inuse", Nodes.label(messages.text("map.legend.used"), "legend-label")),
                entry("free", free));
        legend.getStyleClass().add("legend");
        getChildren().addAll(strip, new HBox(first, Nodes.spacer(), last), legend, next);
    }

    void show(Addressing.Space space) {
        strip.show(space);
        first.setText(space.all().first().toString());
        last.setText(space.all().last().toString());
        free.setText(space.free());
        next.setText(space.next().orElse(""));
        Nodes.show(next, space.next().isPresent());
    }

    private static HBox entry(String tone, Label words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "map-" + tone);
        HBox entry = new HBox(swatch, words);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private static final class Strip extends Pane {
        /// A block is never drawn narrower, so that a small subnet in a large network can be seen.
        private static final double NARROWEST = 5;

        private Optional<Addressing.Space> shown = Optional.empty();

        Strip() {
            getStyleClass().add("map-strip");
        }

        void show(Addressing.Space space) {
            if (shown.equals(Optional.of(space))) {
                return;
            }
            shown = Optional.of(space);
            List<Addressing.Block> inOrder = Stream.concat(
                            space.blocks().stream().filter(block -> block.tone().equals("free")),
                            space.blocks().stream()
                                    .filter(block -> !block.tone().equals("free")))
                    .toList();
            while (getChildren().size() > inOrder.size()) {
                getChildren().removeLast();
            }
            for (int i = 0; i < inOrder.size(); i++) {
                if (i == getChildren().size()) {
                    getChildren().add(new Piece(inOrder.get(i).range()));
                }
                ((Piece) getChildren().get(i)).show(inOrder.get(i));
            }
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            shown.map(Addressing.Space::all).ifPresent(this::layout);
        }

        private void layout(Ipv4Prefix all) {
            for (Node piece : getChildren()) {
                Ipv4Prefix range = ((Piece) piece).range;
                double from = getWidth() * (range.first().bits() - all.first().bits()) / all.size();
                double width = Math.max(NARROWEST, getWidth() * range.size() / all.size());
                double inside = Math.max(0, Math.min(from, getWidth() - width));
                piece.resizeRelocate(inside, 0, Math.min(width, getWidth() - inside), getHeight());
            }
        }
    }

    /// One block.
    private static final class Piece extends Region {
        private final Tooltip words = Nodes.tooltip("");
        private Ipv4Prefix range;

        Piece(Ipv4Prefix range) {
            this.range = range;
            Tooltip.install(this, words);
        }

        void show(Addressing.Block block) {
            range = block.range();
            Nodes.restyle(this, "map-" + block.tone().toLowerCase(Locale.ROOT));
            setAccessibleText(block.words());
            words.setText(WrappedText.of(block.words()));
        }
    }
}
