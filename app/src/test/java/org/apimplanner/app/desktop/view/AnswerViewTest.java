package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.Switch;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The answer's side, used as a person uses it.
final class AnswerViewTest extends WindowTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    @BeforeEach
    void open() {
        show(desk, Theme.LIGHT);
    }

    private TableView<?> table(String id) {
        return find(id + "-table", TableView.class);
    }

    @Test
    void theStripFollowsThePlan() {
        assertEquals(
                "/27 · 10 of 32 used (needs /28)",
                find("summary-0-size", Label.class).getText());
        doOnFx(() -> find("region-0-units-more", Button.class).fire());
        // 5 + 2 × 3 + 1 = 12.
        assertEquals(
                "/27 · 12 of 32 used (needs /28)",
                find("summary-0-size", Label.class).getText());
    }

    @Test
    void typedWordsFilterTheTable() {
        tab("nsg");
        doOnFx(() -> find("nsg-filter", TextField.class).setText("sql"));
        assertEquals(2, table("nsg").getItems().size());
        assertTrue(find("nsg-count", Label.class).getText().startsWith("2 of "));
        doOnFx(() -> find("nsg-required", CheckBox.class).fire());
        assertEquals(2, table("nsg").getItems().size());
    }

    @Test
    void headsSortByTheRowsOwnOrder() {
        tab("nsg");
        TableView<?> table = table("nsg");
        doOnFx(() -> sortBy(table, "nsg-column.priority", TableColumn.SortType.DESCENDING));
        List<Integer> priorities = table.getItems().stream()
                .map(row -> ((NsgRule) ((InRegion<?>) row).value()).priority())
                .toList();
        assertEquals(priorities.stream().sorted((a, b) -> b - a).toList(), priorities);
        doOnFx(() -> find("region-0-units-more", Button.class).fire());
        assertEquals(priorities.size(), table.getItems().size());
    }

    private static <R> void sortBy(TableView<R> table, String id, TableColumn.SortType type) {
        TableColumn<R, ?> column = table.getColumns().stream()
                .filter(c -> c.getId().equals(id))
                .findFirst()
                .orElseThrow();
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    @Test
    void theRegionColumnShowsOnlyWhereItTellsSomething() {
        assertTrue(isVisible("nsg-column.region"));
        doOnFx(() -> find("region-1-remove", Button.class).fire());
        assertFalse(isVisible("nsg-column.region"));
    }

    private boolean isVisible(String column) {
        tab("nsg");
        return table("nsg").getColumns().stream().anyMatch(c -> c.getId().equals(column) && c.isVisible());
    }

    @Test
    void aChosenRowIsExplainedAndStaysChosen() {
        tab("nsg");
        doOnFx(() -> table("nsg").getSelectionModel().select(2));
        String title = find("nsg-why-title", Label.class).getText();
        assertTrue(title.contains("AllowStorageOutbound"), title);
        doOnFx(() -> find("region-0-units-more", Button.class).fire());
        assertEquals(2, table("nsg").getSelectionModel().getSelectedIndex());
        assertEquals(title, find("nsg-why-title", Label.class).getText());
    }

    @Test
    void theFirstRowIsExplainedUnaskedAndACopyIsStillOfAllRows() {
        tab("nsg");
        String title = find("nsg-why-title", Label.class).getText();
        assertTrue(title.contains("AllowManagementInbound"), title);
        doOnFx(() -> find("nsg-copy", Button.class).fire());
        int rows = table("nsg").getItems().size();
        assertEquals(
                1 + rows,
                onFx(() -> Clipboard.getSystemClipboard().getString()).lines().count());
        doOnFx(() -> table("nsg").requestFocus());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        doOnFx(() -> find("nsg-copy", Button.class).fire());
        assertEquals(
                2,
                onFx(() -> Clipboard.getSystemClipboard().getString()).lines().count());
    }

    @Test
    void copiedRowsComeWithTheirHeads() {
        tab("nsg");
        doOnFx(() -> {
            table("nsg").requestFocus();
            table("nsg").getSelectionModel().selectRange(0, 2);
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(3, copied.lines().count());
        assertTrue(copied.startsWith("Region\t"));
    }

    @Test
    void enterOnAFindingGoesToItsField() {
        doOnFx(() -> find("region-0-units", TextField.class).setText("40"));
        tab("findings");
        TableView<?> findings = table("findings");
        doOnFx(() -> {
            findings.requestFocus();
            findings.getSelectionModel().select(0);
        });
        String path =
                ((org.apimplanner.model.report.Finding) findings.getItems().getFirst()).path();
        assertEquals("/regions/0/units", path);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertEquals("region-0-units", stage.getScene().getFocusOwner().getId());
    }

    @Test
    void aFindingWithOneRemedyIsFixedWhereItIsRead() {
        doOnFx(() -> find("region-0-units", TextField.class).setText("40"));
        Node attention = find("overview-attention", Node.class);
        // Premium takes at most 31 units.
        Button fix = (Button) attention.lookup(".mend");
        doOnFx(fix::fire);
        assertEquals(31, desk.session.plan().regions().getFirst().units());
    }

    @Test
    void theChipsLeadToTheFindings() {
        doOnFx(() -> find("summary-errors", Button.class).fire());
        assertEquals(
                "tab-findings",
                find("answer", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId());
    }

    @Test
    void emptyTablesSayWhatToDo() {
        doOnFx(() -> find("forced-tunneling", Switch.class).setSelected(false));
        tab("routes");
        Label empty = (Label) table("routes").getPlaceholder();
        assertTrue(empty.getText().contains("Switch on forced tunneling"));
        assertFalse(find("routes-clear", Button.class).isVisible());
        doOnFx(() -> find("routes-go", Button.class).fire());
        assertTrue(find("forced-tunneling", Switch.class).isFocused());
    }

    @Test
    void azuresOwnRulesAreNamedAfterThoseOfThePlan() {
        tab("nsg");
        Label end = find("nsg-end", Label.class);
        assertTrue(end.isVisible());
        // The six of Azure's documentation on network security groups.
        assertTrue(
                end.getText()
                        .contains("inbound 65000 AllowVnetInBound, 65001 AllowAzureLoadBalancerInBound,"
                                + " 65500 DenyAllInBound; outbound 65000 AllowVnetOutBound,"
                                + " 65001 AllowInternetOutBound, 65500 DenyAllOutBound"),
                end.getText());
        doOnFx(() -> desk.planner.form().service().mode().choose(Mode.NONE));
        assertFalse(end.isVisible());
    }

    @Test
    void aTableThatIsFilteredEmptyHasAWayOutOfTheFilters() {
        tab("nsg");
        int rows = table("nsg").getItems().size();
        doOnFx(() -> find("nsg-filter", TextField.class).setText("nonsense"));
        assertEquals(0, table("nsg").getItems().size());
        assertFalse(find("nsg-go", Button.class).isVisible());
        doOnFx(() -> find("nsg-clear", Button.class).fire());
        assertEquals(rows, table("nsg").getItems().size());
    }
}
