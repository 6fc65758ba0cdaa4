package org.apimplanner.app.desktop.view.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;

/// A subnet's addresses as one bar, each part as wide as its share, with a legend under it.
final class SubnetBar extends VBox {
    SubnetBar(List<Addressing.Part> parts) {
        getStyleClass().add("subnet-bar");
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (Addressing.Part part : parts) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "part-" + part.tone());
            HBox entry = new HBox(
                    swatch,
                    Nodes.label(part.label(), "legend-label"),
                    Nodes.label(Long.toString(part.addresses()), "legend-number"));
            entry.getStyleClass().add("legend-entry");
            legend.getChildren().add(entry);
        }
        getChildren().addAll(new Bar(parts), legend);
    }

    private static final class Bar extends Pane {
        private final List<Addressing.Part> parts;
        private final long all;

        Bar(List<Addressing.Part> parts) {
            this.parts = parts;
            this.all = parts.stream().mapToLong(Addressing.Part::addresses).sum();
            getStyleClass().add("bar");
            for (Addressing.Part part : parts) {
                Region piece = new Region();
                piece.getStyleClass().add("part-" + part.tone());
                getChildren().add(piece);
            }
        }

        @Override
        protected void layoutChildren() {
            double x = 0;
            for (int i = 0; i < parts.size(); i++) {
                Node piece = getChildren().get(i);
                double width = getWidth() * parts.get(i).addresses() / all;
                double from = snapPositionX(x);
                piece.resizeRelocate(from, 0, Math.max(1, snapPositionX(x + width) - from - 1), getHeight());
                x += width;
            }
        }
    }
}
