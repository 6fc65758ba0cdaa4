package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.topology.Miniature;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void thePlanIsMadeWhenTheWaysToBeginAreLeft() {
        show(true);
        assertNull(find("split", SplitPane.class));
        doOnFx(find("start-new", Button.class)::fire);
        assertTrue(find("split", SplitPane.class).isVisible());
        assertFalse(find("start", ScrollPane.class).isVisible());
        doOnFx(() -> find("plan-name", TextField.class).setText("Contoso"));
        assertEquals("Contoso", desk.session.plan().name());
    }

    @Test
    void everyPartOfTheAnswerIsInTheMenuBeforeItIsMade() {
        show(true);
        List<MenuItem> view = menu("menu-view").getItems();
        List<String> offered = view.stream()
                .map(MenuItem::getId)
                .filter(id -> id != null && id.startsWith("command-tab-"))
                .map(id -> id.substring("command-".length()))
                .filter(id -> !id.equals("tab-companions"))
                .toList();
        doOnFx(find("start-new", Button.class)::fire);
        TabPane tabs = find("answer", TabPane.class);
        assertEquals(tabs.getTabs().stream().map(Tab::getId).toList(), offered);
        doOnFx(() -> view.get(offered.indexOf("tab-firewall")).fire());
        assertEquals("tab-firewall", tabs.getSelectionModel().getSelectedItem().getId());
    }

    private Menu menu(String id) {
        return find("menus", MenuBar.class).getMenus().stream()
                .filter(menu -> id.equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAuditedFileTurnsFromTheWaysToBeginToTheAudit(@TempDir Path folder) {
        show(true);
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder))));
        assertEquals(
                "tab-audit",
                find("answer", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId());
        assertFalse(desk.planner.start().get());
    }
}
