package org.apimplanner.app.desktop.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.viewmodel.answer.Addressing;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Each region's subnet as a sum a person can check, and its place in the virtual network.
public final class AddressingTab extends ScrollPane {
    /// How long the answer has to rest before what is out of sight follows it, in nanoseconds.
    private static final long REST = 150_000_000;

    private final Messages messages;
    private final VBox page = new VBox();
    private final List<AddressingCard> cards = new ArrayList<>();
    private final SequencedMap<AddressingCard, Addressing> behind = new LinkedHashMap<>();
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now - changed > REST) {
                catchUp();
            }
        }
    };
    private long changed;

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

    /// What is as it was stays: a letter in one region's field must not cost the cards of all. Where all are
    /// concerned, those that are in sight follow at once, and the others one with each picture after the last
    /// letter.
    private void show(List<Addressing> regions) {
        while (cards.size() < regions.size()) {
            cards.add(new AddressingCard("addressing-" + cards.size(), messages));
        }
        cards.subList(regions.size(), cards.size()).clear();
        behind.keySet().retainAll(cards);
        for (int i = 0; i < regions.size(); i++) {
            follow(cards.get(i), regions.get(i));
        }
        if (page.getChildren().size() != cards.size()) {
            page.getChildren().setAll(cards);
        }
        if (!behind.isEmpty()) {
            changed = System.nanoTime();
            rest.start();
        }
    }

    private void follow(AddressingCard card, Addressing region) {
        behind.remove(card);
        if (card.isNew() || isInSight(card)) {
            card.show(region);
        } else {
            behind.put(card, region);
        }
    }

    private void catchUp() {
        if (behind.isEmpty()) {
            rest.stop();
        } else {
            Map.Entry<AddressingCard, Addressing> next = behind.pollFirstEntry();
            next.getKey().show(next.getValue());
        }
    }

    /// Whether any of it is within the part of the page that is scrolled to.
    private boolean isInSight(Node card) {
        double seen = getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, page.getHeight() - seen);
        return card.getBoundsInParent().getMaxY() >= top
                && card.getBoundsInParent().getMinY() <= top + seen;
    }
}
