package org.apimplanner.app.desktop.view.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.compare.CompareViewModel;
import org.apimplanner.app.desktop.viewmodel.compare.Comparing;

/// The open plan against another state of it: what to compare with above, what differs below.
public final class CompareTab extends VBox {
    private final CompareViewModel compare;
    private final ScrollPane scroll = new ScrollPane();

    public CompareTab(CompareViewModel compare) {
        this.compare = compare;
        setId("compare");
        getStyleClass().add("compare");
        scroll.setId("compare-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new CompareBar(compare), scroll);
        compare.shownProperty().addListener((observed, was, is) -> show(is));
        show(compare.shownProperty().get());
    }

    private void show(Comparing comparing) {
        double place = scroll.getVvalue();
        switch (comparing) {
            case Comparing.Nothing nothing -> {
                scroll.setContent(empty(nothing));
                scroll.setFitToHeight(true);
            }
            case Comparing.Found found -> {
                scroll.setFitToHeight(false);
                scroll.setContent(new ComparePage(found.comparison(), compare));
                scroll.setVvalue(place);
            }
        }
    }

    private static Node empty(Comparing.Nothing nothing) {
        HBox place = new HBox(Nodes.icon(nothing.kind()), Nodes.wrapped(nothing.sentence(), "compare-empty-text"));
        place.setId("compare-empty");
        place.setAlignment(Pos.CENTER);
        place.getStyleClass().add("compare-empty");
        return place;
    }
}
