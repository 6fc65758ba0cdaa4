package org.apimplanner.app.desktop.view.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;

/// A subnet's addresses as one bar, each part as wide as its share, with a legend under it.
final class SubnetBar extends VBox {
    private final FlowPane legend = new FlowPane();
    private final Bar bar = new Bar();
    private List<Addressing.Part> shown = List.of();

    SubnetBar() {
        getStyleClass().add("subnet-bar");
        legend.getStyleClass().add("legend");
        getChildren().addAll(bar, legend);
    }

    void show(List<Addressing.Part> parts) {
        if (parts.equals(shown)) {
            return;
        }
        if (!names(parts).equals(names(shown))) {
            legend.getChildren().setAll(parts.stream().map(SubnetBar::entry).toList());
        }
        for (int i = 0; i < parts.size(); i++) {
            HBox entry = (HBox) legend.getChildren().get(i);
            ((Label) entry.getChildren().getLast())
                    .setText(Long.toString(parts.get(i).addresses()));
        }
        bar.show(parts);
        shown = parts;
    }

    /// Parts of the same names are drawn alike, whatever their addresses.
    private static List<List<String>> names(List<Addressing.Part> parts) {
        return parts.stream().map(part -> List.of(part.tone(), part.label())).toList();
    }

    private static HBox entry(Addressing.Part part) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "part-" + part.tone());
        HBox entry = new HBox(swatch, Nodes.label(part.label(), "legend-label"), Nodes.label("", "legend-number"));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private static final class Bar extends Pane {
        private List<Addressing.Part> parts = List.of();
        private long all;

        Bar() {
            getStyleClass().add("bar");
        }

        void show(List<Addressing.Part> changed) {
            if (!names(changed).equals(names(parts))) {
                getChildren().setAll(changed.stream().map(Bar::piece).toList());
            }
            parts = changed;
            all = parts.stream().mapToLong(Addressing.Part::addresses).sum();
            requestLayout();
        }

        private static Region piece(Addressing.Part part) {
            Region piece = new Region();
            piece.getStyleClass().add("part-" + part.tone());
            return piece;
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
