package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The main job without a mouse, and the keys that are for that.
final class ByKeyboardTest extends WindowTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        show(() -> new PlannerView(desk.planner, List.of(), () -> {}), Theme.LIGHT, 1000, 900);
    }

    @AfterEach
    void close() {
        doOnFx(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    }

    private void focus(String id) {
        doOnFx(() -> find(id, Node.class).requestFocus());
    }

    private void key(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private void write(String text) {
        robot.write(text);
        settle();
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /// Presses the Tab key until that node has the focus.
    private void tabTo(String id) {
        for (int i = 0; i < 80 && !focused().equals(id); i++) {
            key(KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    private Plan plan() {
        return desk.session.plan();
    }

    /// In any window, popups among them.
    private <N extends Node> N anywhere(String id, Class<N> type) {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup("#" + id))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theMainJobIsDoneByKeysAlone() {
        focus("plan-name");
        write("Contoso");
        tabTo("region-0-units");
        key(KeyCode.UP);
        tabTo("region-0-vnet");
        write("10.20.0.0/16");
        tabTo("forced-tunneling");
        key(KeyCode.SPACE);
        assertTrue(plan().forcedTunneling().isPresent());
        key(KeyCode.ENTER);
        assertFalse(plan().forcedTunneling().isPresent());
        key(KeyCode.SPACE);
        tabTo("next-hop-" + NextHop.VIRTUAL_NETWORK_GATEWAY.ordinal());
        key(KeyCode.LEFT);
        assertEquals("Contoso", plan().name());
        assertEquals(2, plan().regions().getFirst().units());
        assertEquals(
                "10.20.0.0/16", plan().regions().getFirst().vnet().getFirst().toString());
    }

    @Test
    void aRegionIsAddedAndNamed() {
        focus("plan-name");
        key(KeyCode.SHORTCUT, KeyCode.R);
        assertEquals("region-1-name", focused());
        ListView<?> hits = anywhere("region-1-name-hits", ListView.class);
        List<Node> cut = onFx(() -> hits.lookupAll(".region-hit-id").stream()
                .filter(id -> ((Region) id).getWidth() + 1 < ((Region) id).prefWidth(-1))
                .toList());
        assertEquals(List.of(), cut);
        assertFalse(hits.lookupAll(".scroll-bar:horizontal").stream().anyMatch(Node::isVisible));
        write("north e");
        key(KeyCode.ENTER);
        assertEquals("northeurope", plan().regions().getLast().name());
    }

    @Test
    void whatIsLeftHalfWayChangesNoRegion() {
        focus("region-0-name");
        write("japan");
        key(KeyCode.ESCAPE);
        assertEquals("West Europe", find("region-0-name", TextField.class).getText());
        write("nowhere");
        key(KeyCode.TAB);
        assertEquals("westeurope", plan().regions().getFirst().name());
        assertEquals("West Europe", find("region-0-name", TextField.class).getText());
    }

    @Test
    void thePaletteGoesToAFieldAndToARule() {
        focus("plan-name");
        key(KeyCode.SHORTCUT, KeyCode.K);
        anywhere("palette-words", TextField.class);
        write("europe vnet");
        key(KeyCode.ENTER);
        assertEquals("region-0-vnet", focused());
        key(KeyCode.SHORTCUT, KeyCode.K);
        write("abbreviations subnet");
        key(KeyCode.ENTER);
        assertEquals("naming-abbreviation-subnet", focused());
        key(KeyCode.SHORTCUT, KeyCode.K);
        write("AllowStorageOutbound");
        assertEquals(1, anywhere("palette-hits", ListView.class).getItems().size());
        key(KeyCode.ENTER);
        assertTrue(find("nsg-why-title", Label.class).getText().contains("AllowStorageOutbound"));
        key(KeyCode.SHORTCUT, KeyCode.K);
        key(KeyCode.ESCAPE);
        assertFalse(focused().isEmpty());
    }

    @Test
    void theHelpOfAFieldSaysWhatItMeansAndItsLimit() {
        focus("region-0-units");
        key(KeyCode.F1);
        String help = anywhere("field-help-text", Label.class).getText();
        int most = Desk.REFERENCE.tier(plan().tier()).maxUnits().orElseThrow();
        assertTrue(help.contains("up to " + most + " units a region"), help);
        key(KeyCode.ESCAPE);
    }

    @Test
    void theHelpOfNothingSaysSo() {
        focus("save");
        key(KeyCode.F1);
        assertTrue(desk.planner
                .notices()
                .noticeProperty()
                .get()
                .orElseThrow()
                .sentence()
                .startsWith("Nothing here"));
    }

    @Test
    void aCellIsCopiedAndFilteredByFromTheMenu() {
        tab("nsg");
        TableView<?> rules = find("nsg-table", TableView.class);
        doOnFx(() -> {
            rules.requestFocus();
            rules.getSelectionModel().clearAndSelect(0);
        });
        int all = rules.getItems().size();
        ContextMenu menu = rules.getContextMenu();
        doOnFx(() -> {
            menu.getItems().stream()
                    .filter(item -> item.getId().equals("nsg-menu-markdown"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertTrue(Clipboard.getSystemClipboard().getString().startsWith("| Region |"));
        });
        doOnFx(() -> menu.getItems().stream()
                .filter(item -> "nsg-menu-csv".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertTrue(onFx(() -> Clipboard.getSystemClipboard().getString()).contains("Region,"));
        key(KeyCode.SHORTCUT, KeyCode.F);
        write("storage");
        assertTrue(rules.getItems().size() < all);
        key(KeyCode.ESCAPE);
        assertEquals(all, rules.getItems().size());
    }

    @Test
    void zoomAndThePlansColumnHaveKeys() {
        focus("plan-name");
        key(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertEquals(90, desk.planner.preferences().zoomProperty().get());
        key(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(100, desk.planner.preferences().zoomProperty().get());
        key(KeyCode.F9);
        assertEquals(null, stage.getScene().lookup("#plan-column"));
        key(KeyCode.F9);
        assertTrue(find("plan-column", Node.class).isVisible());
    }

    @Test
    void headsOfTabsAreGoneThroughByArrows() {
        focus("head-tab-overview");
        key(KeyCode.RIGHT);
        assertEquals("head-tab-topology", focused());
    }

    @Test
    void f6GoesFromPartToPartAndBackToWhereOneWas() {
        tab("nsg");
        focus("service-name");
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            key(KeyCode.F6);
            stops.add(focused());
        }
        assertTrue(stops.getFirst().startsWith("summary-"), stops.toString());
        assertEquals("head-tab-nsg", stops.get(1));
        assertEquals("nsg-filter", stops.get(2));
        assertEquals("service-name", stops.getLast());
        key(KeyCode.SHIFT, KeyCode.F6);
        assertEquals(stops.get(2), focused());
        key(KeyCode.F9);
        key(KeyCode.F6);
        assertEquals(stops.getFirst(), focused());
    }
}
