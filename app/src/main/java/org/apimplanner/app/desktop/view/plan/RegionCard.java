package org.apimplanner.app.desktop.view.plan;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.NumberEntry;
import org.apimplanner.app.desktop.view.control.TextEntry;
import org.apimplanner.app.desktop.viewmodel.plan.EntryField;
import org.apimplanner.app.desktop.viewmodel.plan.Mark;
import org.apimplanner.app.desktop.viewmodel.plan.NumberField;
import org.apimplanner.app.desktop.viewmodel.plan.RegionViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.RegionsViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Severity;

/// One region's inputs. Its node ids begin with `region-` and the region's place.
final class RegionCard extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final RegionViewModel region;
    private final Messages messages;
    private final FieldFocus focus;
    private final String id;
    private final RegionBox box;

    RegionCard(RegionViewModel region, RegionsViewModel regions, Messages messages, FieldFocus focus) {
        this.region = region;
        this.messages = messages;
        this.focus = focus;
        this.id = "region-" + region.index();
        setId(id);
        getStyleClass().add("region-card");
        box = new RegionBox(id + "-name", regions, region.name());
        box.setAccessibleRoleDescription(messages.text("field.region.name"));
        FieldBox name = new FieldBox("", box, region.name(), focus);
        Label line = Nodes.label("", "region-line");
        line.setId(id + "-line");
        line.textProperty().bind(region.lineProperty());
        region.markProperty().addListener((observed, was, is) -> mark(line, is));
        mark(line, region.markProperty().get());
        Button toAll = new Button(messages.text("region.toAll"));
        toAll.setId(id + "-to-all");
        toAll.getStyleClass().addAll("flat", "small-button");
        toAll.setOnAction(event -> region.applyToAll());
        toAll.visibleProperty()
                .bind(region.firstProperty().and(region.lastProperty()).not());
        toAll.managedProperty().bind(toAll.visibleProperty());
        VBox body = new VBox(
                ColumnSection.row(
                        number("units", region.units()),
                        number("maxUnits", region.maxUnits()),
                        number("zones", region.zones()),
                        number("otherAddresses", region.otherAddresses())),
                ColumnSection.row(text("vnet", region.vnet()), subnet()),
                ColumnSection.row(text("inUse", region.inUse()), text("peered", region.peered())),
                new RegionAround(id, region.around(), messages, focus),
                toAll);
        body.getStyleClass().add("region-body");
        getChildren().addAll(top(name), line, name.takeSentence(), body);
        focus.veil(region.path(), body, () -> region.foldedProperty().set(false));
        region.foldedProperty().addListener((observed, was, is) -> fold(line, body, is));
        fold(line, body, region.foldedProperty().get());
    }

    /// What is folded away is not in the window at all: every node there costs each picture a little, and ten
    /// regions have thousands.
    private void fold(Label line, VBox body, boolean folded) {
        Nodes.show(line, folded);
        if (folded) {
            getChildren().remove(body);
        } else if (!getChildren().contains(body)) {
            getChildren().add(body);
        }
        pseudoClassStateChanged(FOLDED, folded);
    }

    private static void mark(Label line, Optional<Mark> mark) {
        for (Severity each : Severity.values()) {
            line.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.word()),
                    mark.filter(m -> m.severity() == each).isPresent());
        }
    }

    private HBox top(FieldBox name) {
        ToggleButton primary = new ToggleButton();
        primary.setId(id + "-primary");
        primary.setGraphic(Nodes.icon("star"));
        primary.getStyleClass().addAll("flat", "icon-button", "primary-star");
        primary.setTooltip(Nodes.tooltip(messages.text("region.primary")));
        primary.setAccessibleText(messages.text("region.primary"));
        primary.setSelected(region.primaryProperty().get());
        primary.setOnAction(event -> {
            primary.setSelected(true);
            region.makePrimary();
        });
        region.primaryProperty().addListener((observed, was, is) -> primary.setSelected(is));
        focus.register(region.path(), primary);
        HBox.setHgrow(name, Priority.ALWAYS);
        var up = Nodes.iconButton(id + "-up", "up", messages.text("region.up"), () -> region.move(-1));
        up.disableProperty().bind(region.firstProperty());
        var down = Nodes.iconButton(id + "-down", "down", messages.text("region.down"), () -> region.move(1));
        down.disableProperty().bind(region.lastProperty());
        var remove = Nodes.iconButton(id + "-remove", "remove", messages.text("region.remove"), region::remove);
        remove.disableProperty().bind(region.firstProperty().and(region.lastProperty()));
        var fold = Nodes.iconButton(id + "-fold", "fold", messages.text("region.fold"), this::turn);
        HBox top = new HBox(fold, primary, name, up, down, remove);
        top.getStyleClass().add("region-top");
        return top;
    }

    private void turn() {
        region.foldedProperty().set(!region.foldedProperty().get());
    }

    private FieldBox number(String name, NumberField field) {
        NumberEntry entry = new NumberEntry(id + "-" + name, field);
        FieldBox box = new FieldBox(messages.text("field.region." + name), entry, field);
        focus.register(field.path(), entry.text());
        return box;
    }

    private FieldBox text(String name, EntryField<?> field) {
        TextEntry entry = new TextEntry(id + "-" + name, field);
        entry.setPromptText(messages.text("field.region." + name + ".prompt"));
        return new FieldBox(messages.text("field.region." + name), entry, field, focus);
    }

    private FieldBox subnet() {
        TextEntry subnet = new TextEntry(id + "-subnet", region.subnet());
        subnet.promptTextProperty().bind(region.subnetHintProperty());
        return new FieldBox(messages.text("field.region.subnet"), subnet, region.subnet(), focus);
    }

    /// Takes the focus to the search for a region.
    void search() {
        box.requestFocus();
        box.open();
    }

    /// Lets go of what outlives the card.
    void detach() {
        focus.forget(region.path());
    }
}
