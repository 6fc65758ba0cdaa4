package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Facts;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.SideBySide;
import org.apimplanner.app.desktop.view.control.Sources;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Each region's subnet as a sum a person can check, and its place in the virtual network.
public final class AddressingTab extends ScrollPane {
    private final Messages messages;
    private final VBox page = new VBox();
    private final List<Card> cards = new ArrayList<>();

    public AddressingTab(ObservableValue<List<Addressing>> regions, Messages messages) {
        this.messages = messages;
        setId("addressing");
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        page.getStyleClass().add("page");
        setContent(page);
        regions.addListener((observed, was, is) -> show(is));
        show(regions.getValue());
    }

    /// What is as it was stays: a letter in one region's field must not cost the cards of all.
    private void show(List<Addressing> regions) {
        while (cards.size() < regions.size()) {
            cards.add(new Card("addressing-" + cards.size()));
        }
        cards.subList(regions.size(), cards.size()).clear();
        for (int i = 0; i < regions.size(); i++) {
            cards.get(i).show(regions.get(i));
        }
        if (page.getChildren().size() != cards.size()) {
            page.getChildren().setAll(cards);
        }
    }

    /// One region's card, piece under piece.
    private final class Card extends VBox {
        private final List<Object> known = new ArrayList<>();
        private int next;

        Card(String id) {
            setId(id);
            getStyleClass().add("card");
        }

        void show(Addressing region) {
            next = 0;
            piece(List.of(region.region(), region.primary()), () -> head(region));
            piece(region.sum(), () -> {
                Label sum = Nodes.wrapped(region.sum(), "sum");
                sum.setId(getId() + "-sum");
                return sum;
            });
            if (!region.parts().isEmpty()) {
                piece(region.parts(), () -> new SubnetBar(region.parts()));
            }
            piece(
                    List.of(
                            region.sizes(),
                            region.hint(),
                            region.facts(),
                            region.seenBy(),
                            region.publicIp(),
                            region.publicIpWords()),
                    () -> region.sizes().isEmpty()
                            ? right(region)
                            : SideBySide.two("addressing-columns", 50, left(region), right(region)));
            region.vnet().ifPresent(space -> {
                piece(space.all(), () -> Nodes.label(messages.text("map.title", space.all()), "fact-label"));
                piece(space, () -> new NetworkMap(space, messages));
                piece(space.blocks(), () -> new BlockTable(space, messages));
            });
            if (!region.sources().isEmpty()) {
                piece(region.sources(), () -> new Sources(region.sources(), messages));
            }
            getChildren().subList(next, known.size()).clear();
            known.subList(next, known.size()).clear();
        }

        /// The next piece, made where it shows something else than the one in its place.
        private void piece(Object content, Supplier<Node> make) {
            if (next == known.size()) {
                known.add(content);
                getChildren().add(make.get());
            } else if (!content.equals(known.get(next))) {
                known.set(next, content);
                getChildren().set(next, make.get());
            }
            next++;
        }
    }

    private static HBox head(Addressing region) {
        HBox head = new HBox(Nodes.label(region.region(), "card-title"));
        if (region.primary()) {
            head.getChildren().add(Nodes.icon("star"));
        }
        head.getStyleClass().add("tile-top");
        return head;
    }

    private VBox left(Addressing region) {
        VBox left = new VBox();
        left.getStyleClass().add("addressing-left");
        if (!region.sizes().isEmpty()) {
            left.getChildren().add(sizes(region.sizes()));
        }
        region.hint().ifPresent(hint -> {
            HBox line = new HBox(Nodes.icon("info"), Nodes.wrapped(hint, "hint-text"));
            line.getStyleClass().add("hint");
            left.getChildren().add(line);
        });
        return left;
    }

    private VBox right(Addressing region) {
        List<Explanation.Fact> seen = region.seenBy().stream()
                .map(source -> new Explanation.Fact(messages.said("cells", source.seenBy()), source.value()))
                .toList();
        VBox right = new VBox();
        if (!region.facts().isEmpty()) {
            right.getChildren().add(new Facts(region.facts()));
        }
        right.getStyleClass().add("addressing-right");
        if (!seen.isEmpty()) {
            right.getChildren().addAll(Nodes.label(messages.text("addressing.seen"), "sub-heading"), new Facts(seen));
        }
        right.getChildren().add(Nodes.label(messages.text("addressing.publicIp"), "sub-heading"));
        right.getChildren().add(Nodes.wrapped(region.publicIpWords(), "fact-text"));
        region.publicIp().notes().forEach(note -> right.getChildren().add(Nodes.wrapped(note, "note")));
        return right;
    }

    private GridPane sizes(List<Addressing.Size> sizes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sizes");
        List<String> heads = List.of("size.none", "size.subnet", "size.addresses", "size.spare", "size.maxUnits");
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            width.setHalignment(i < 2 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(width);
            grid.add(Nodes.wrapped(messages.text(heads.get(i)), "sizes-head"), i, 0);
        }
        for (Addressing.Size size : sizes) {
            int row = grid.getRowCount();
            List<String> cells = List.of(size.label(), size.subnet(), size.addresses(), size.spare(), size.maxUnits());
            for (int i = 0; i < cells.size(); i++) {
                grid.add(whole(Nodes.label(cells.get(i), "sizes-cell", "sizes-" + size.tone())), i, row);
            }
        }
        return grid;
    }

    /// What has to be typed somewhere is never cut: a narrow page scrolls.
    private static Label whole(Label label) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
