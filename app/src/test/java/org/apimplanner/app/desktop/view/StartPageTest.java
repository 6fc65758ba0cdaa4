package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.topology.Miniature;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.junit.jupiter.api.Test;

/// The page with the ways to begin.
final class StartPageTest extends WindowTest {
    private static final List<Sample> SAMPLES = List.of(
            Desk.startable("One", "Short.", "consumption"),
            Desk.startable("Two", "A summary that takes rather more than one line of its card to say.", "china"),
            Desk.startable("Three", "Short, too.", "premium-internal"));

    private final Desk desk = new Desk();

    private List<Miniature> pictures() {
        return onFx(() -> stage.getScene().getRoot().lookupAll(".miniature").stream()
                .map(Miniature.class::cast)
                .toList());
    }

    private void show(boolean begins) {
        desk.planner.start().set(begins);
        show(() -> new PlannerView(desk.planner, SAMPLES, () -> {}), Theme.LIGHT, WIDTH, HEIGHT);
    }

    @Test
    void everySampleHasItsPicture() {
        show(true);
        assertEquals(3, pictures().size());
        for (Miniature picture : pictures()) {
            assertFalse(picture.getAccessibleText().isBlank());
        }
    }

    @Test
    void aPageThatNobodySeesDrawsNothing() {
        show(false);
        assertTrue(pictures().stream().allMatch(picture -> picture.getAccessibleText() == null));
    }

    @Test
    void cardsBesideEachOtherAreOfOneSize() {
        show(true);
        var sizes = onFx(() -> stage.getScene().getRoot().lookupAll(".start-card").stream()
                .filter(card -> card.getId().startsWith("start-sample-"))
                .map(Button.class::cast)
                .map(card -> card.getLayoutY() + " " + card.getWidth() + " " + card.getHeight())
                .collect(Collectors.toSet()));
        assertEquals(1, sizes.size(), () -> "three samples in one line, but " + sizes);
    }
}
