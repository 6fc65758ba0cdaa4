package org.apimplanner.app.desktop.view.plan;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.plan.RegionViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.RegionsViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The regions as cards, with a button that adds one.
final class RegionsSection extends ColumnSection {
    private final RegionsViewModel regions;
    private final Messages messages;
    private final FieldFocus focus;
    private final VBox cards = new VBox();

    RegionsSection(RegionsViewModel regions, Messages messages, FieldFocus focus) {
        super("section-regions", messages.text("section.regions"));
        this.regions = regions;
        this.messages = messages;
        this.focus = focus;
        Button add = new Button(messages.text("region.add"), Nodes.icon("add"));
        add.setId("region-add");
        add.getStyleClass().addAll("flat", "small-button");
        add.setOnAction(event -> addRegion());
        Button fold = new Button(messages.text("region.foldAll"));
        fold.setId("region-fold-all");
        fold.getStyleClass().addAll("flat", "small-button");
        fold.setOnAction(event -> regions.foldAll());
        InvalidationListener several =
                changed -> Nodes.show(fold, regions.regions().size() > 1);
        regions.regions().addListener(several);
        several.invalidated(regions.regions());
        beside(fold);
        beside(add);
        cards.getStyleClass().add("region-cards");
        add(new FieldBox("", cards, regions));
        focus.register(regions.path(), add);
        regions.regions().forEach(this::show);
        regions.regions().addListener((ListChangeListener<RegionViewModel>) this::changed);
    }

    /// A new region wants a name before anything else.
    void addRegion() {
        int before = cards.getChildren().size();
        regions.add();
        if (cards.getChildren().size() > before) {
            // What has no place yet cannot be scrolled to.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            ((RegionCard) cards.getChildren().getLast()).search();
        }
    }

    private void changed(ListChangeListener.Change<? extends RegionViewModel> change) {
        while (change.next()) {
            // From the last on: the places of the others are then still theirs.
            change.getRemoved().reversed().forEach(this::hide);
            change.getAddedSubList().forEach(this::show);
        }
    }

    private void show(RegionViewModel region) {
        cards.getChildren().add(new RegionCard(region, regions, messages, focus));
    }

    private void hide(RegionViewModel region) {
        RegionCard card = (RegionCard) cards.getChildren().remove(region.index());
        card.detach();
    }
}
