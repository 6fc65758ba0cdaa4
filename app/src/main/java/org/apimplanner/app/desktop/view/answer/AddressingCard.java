package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Facts;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.SideBySide;
import org.apimplanner.app.desktop.view.control.Sources;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// One region's addresses, piece under piece. What it is made of stays from one answer to the next and only says
/// something else: new nodes have to be styled, which takes longer than all the rest of a letter.
final class AddressingCard extends VBox {
    private final Messages messages;
    private final Label title = Nodes.label("", "card-title");
    private final Region star = Nodes.icon("star");
    private final HBox head = new HBox(title, star);
    private final Label sum = Nodes.wrapped("", "sum");
    private final SubnetBar bar = new SubnetBar();
    private final SizesGrid sizes;
    private final Label hintText = Nodes.wrapped("", "hint-text");
    private final HBox hint = new HBox(Nodes.icon("info"), hintText);
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Label mapTitle = Nodes.label("", "fact-label");
    private final NetworkMap map;
    private final BlockTable blocks;
    private Node columns;
    private Node sources = new VBox();
    private Optional<Addressing> shown = Optional.empty();
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    AddressingCard(String id, Messages messages) {
        this.messages = messages;
        this.sizes = new SizesGrid(messages);
        this.map = new NetworkMap(messages);
        this.blocks = new BlockTable(messages);
        setId(id);
        sum.setId(id + "-sum");
        head.getStyleClass().add("tile-top");
        hint.getStyleClass().add("hint");
        left.getChildren().setAll(sizes, hint);
        left.getStyleClass().add("addressing-left");
        right.getStyleClass().add("addressing-right");
        columns = right;
        getStyleClass().add("card");
    }

    boolean isNew() {
        return shown.isEmpty();
    }

    void show(Addressing region) {
        title.setText(region.region());
        Nodes.show(star, region.primary());
        WrappedText.show(sum, region.sum());
        bar.show(region.parts());
        sizes.show(region.sizes());
        WrappedText.show(hintText, region.hint().orElse(""));
        Nodes.show(hint, region.hint().isPresent());
        if (!shown.map(AddressingCard::said).equals(Optional.of(said(region)))) {
            right(region);
        }
        if (!shown.map(Addressing::sources).equals(Optional.of(region.sources()))) {
            sources = new Sources(region.sources(), messages);
        }
        region.vnet().ifPresent(this::space);
        pieces(region);
        shown = Optional.of(region);
    }

    /// Other pieces than before stand in the card only where a subnet, a network or a source came or went.
    private void pieces(Addressing region) {
        if (region.sizes().isEmpty()) {
            columns = right;
        } else if (columns == right) {
            getChildren().remove(right);
            columns = SideBySide.two("addressing-columns", 50, left, right);
        }
        List<Node> pieces = new ArrayList<>(List.of(head, sum));
        if (!region.parts().isEmpty()) {
            pieces.add(bar);
        }
        pieces.add(columns);
        if (region.vnet().isPresent()) {
            pieces.addAll(List.of(mapTitle, map, blocks));
        }
        if (!region.sources().isEmpty()) {
            pieces.add(sources);
        }
        if (!getChildren().equals(pieces)) {
            getChildren().setAll(pieces);
        }
    }

    private void space(Addressing.Space space) {
        mapTitle.setText(messages.text("map.title", space.all()));
        map.show(space);
        blocks.show(space);
    }

    /// What the right column says.
    private static List<Object> said(Addressing region) {
        return List.of(region.facts(), region.seenBy(), region.publicIp(), region.publicIpWords());
    }

    private void right(Addressing region) {
        List<Explanation.Fact> seen = region.seenBy().stream()
                .map(source -> new Explanation.Fact(messages.said("cells", source.seenBy()), source.value()))
                .toList();
        right.getChildren().clear();
        if (!region.facts().isEmpty()) {
            right.getChildren().add(new Facts(region.facts()));
        }
        if (!seen.isEmpty()) {
            right.getChildren().addAll(Nodes.label(messages.text("addressing.seen"), "sub-heading"), new Facts(seen));
        }
        right.getChildren().add(Nodes.label(messages.text("addressing.publicIp"), "sub-heading"));
        right.getChildren().add(Nodes.wrapped(region.publicIpWords(), "fact-text"));
        region.publicIp().notes().forEach(note -> right.getChildren().add(Nodes.wrapped(note, "note")));
    }

    /// Kept until something in the card changes: a page asks each of its cards several times a picture, and text
    /// on several lines is laid out anew each time.
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = super.computePrefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }
}
