package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every tab comes to the front with something in it. How it looks is for [PicturesTest].
final class EveryTabTest extends WindowTest {
    private static final List<String> TABS = List.of(
            "overview",
            "topology",
            "addressing",
            "nsg",
            "routes",
            "firewall",
            "dns",
            "checklist",
            "findings",
            "compare",
            "audit",
            "code");

    @ParameterizedTest
    @ValueSource(strings = {"premium-internal", "consumption"})
    void everyTabShowsItsContent(String sample) {
        Scene scene = show(new Desk(Desk.sample(sample)), Theme.DARK);
        TabPane tabs = find("answer", TabPane.class);
        assertEquals(
                TABS.stream().map(name -> "tab-" + name).toList(),
                tabs.getTabs().stream().map(Tab::getId).toList());
        for (Tab tab : tabs.getTabs()) {
            doOnFx(() -> {
                tabs.getSelectionModel().select(tab);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            Node content = tab.getContent();
            assertTrue(content.isVisible() && content.getScene() == scene, tab.getId());
            // Anything smaller would be a sliver beside the plan's column.
            assertTrue(content.getLayoutBounds().getWidth() > 600, tab.getId());
            assertTrue(content.getLayoutBounds().getHeight() > 400, tab.getId());
        }
    }

    /// Behind all others, so that none of them moves.
    @Test
    void whatStandsBesideTheInstanceHasATabAsLongAsThereIsSomething() {
        Desk desk = new Desk(Desk.sample("premium-workspace-gateways"));
        show(desk, Theme.LIGHT);
        TabPane tabs = find("answer", TabPane.class);
        assertEquals("tab-companions", tabs.getTabs().getLast().getId());
        doOnFx(() -> tabs.getSelectionModel().selectLast());
        assertTrue(find("companions-table", TableView.class).getItems().size() > 10);
        doOnFx(() -> desk.session.update(
                plan -> plan.withSurroundings(Surroundings.NONE).withFeatures(Set.of())));
        assertEquals("tab-code", tabs.getTabs().getLast().getId());
    }

    @Test
    void theViewMenuLeadsToWhatStandsBesideAsLongAsItHasATab() {
        Desk desk = new Desk(Desk.sample("premium-workspace-gateways"));
        show(desk, Theme.LIGHT);
        MenuItem beside = find("menus", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "command-tab-companions".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertFalse(beside.isDisable());
        doOnFx(beside::fire);
        TabPane tabs = find("answer", TabPane.class);
        assertEquals(
                "tab-companions", tabs.getSelectionModel().getSelectedItem().getId());
        doOnFx(() -> desk.session.update(
                plan -> plan.withSurroundings(Surroundings.NONE).withFeatures(Set.of())));
        assertTrue(beside.isDisable());
    }

    /// Its parts are made when it is first looked at.
    @Test
    void aTabThatIsMadeLateShowsWhatWasChosenBefore() {
        Desk desk = new Desk(Desk.sample("premium-internal"));
        show(desk, Theme.LIGHT);
        AnswerTable<InRegion<NsgRule>> nsg = desk.planner.answer().nsg();
        InRegion<NsgRule> last = onFx(() -> nsg.rows().getLast());
        doOnFx(() -> {
            nsg.selectedProperty().set(last);
            nsg.filters().wordsProperty().set("Outbound");
            desk.planner.compare().editionProperty().set(Optional.of("2021"));
        });
        tab("nsg");
        assertEquals(
                last, find("nsg-table", TableView.class).getSelectionModel().getSelectedItem());
        assertEquals("Outbound", find("nsg-filter", TextField.class).getText());
        tab("compare");
        assertEquals("2021", find("compare-edition", ComboBox.class).getValue());
    }

    /// As the palette chooses it.
    @Test
    void aRowThatIsChosenElsewhereComesIntoSight() {
        Desk desk = new Desk(Desk.sample("multi-region-regional-tags"));
        show(desk, Theme.LIGHT);
        tab("firewall");
        settle();
        AnswerTable<InRegion<FirewallRule>> firewall = desk.planner.answer().firewall();
        int place = firewall.rows().size() / 2;
        doOnFx(() -> firewall.selectedProperty().set(firewall.rows().get(place)));
        settle();
        VirtualFlow<?> flow =
                (VirtualFlow<?>) find("firewall-table", TableView.class).lookup(".virtual-flow");
        assertTrue(onFx(() -> flow.getFirstVisibleCell().getIndex()) <= place);
        assertTrue(onFx(() -> flow.getLastVisibleCell().getIndex()) > place);
    }
}
