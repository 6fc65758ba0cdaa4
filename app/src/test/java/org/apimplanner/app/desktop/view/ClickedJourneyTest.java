package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.document.ExportForm;
import org.apimplanner.app.desktop.viewmodel.document.ExportChoice;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The main job by mouse and keyboard alone: what is covered, out of reach or cannot take the focus
/// fails here.
final class ClickedJourneyTest extends WindowTest {
    private static final double SCREEN = 1000;

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        // As large as the headless screen, so that the robot reaches all of it.
        show(() -> new PlannerView(desk.planner, List.of(), () -> {}), Theme.LIGHT, SCREEN, SCREEN - 100);
    }

    private void click(String id) {
        robot.clickOn(find(id, Node.class));
        settle();
    }

    private void key(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private Plan plan() {
        return desk.session.plan();
    }

    @Test
    void tierAndModeAreClicked() {
        click("tier-" + Tier.DEVELOPER.ordinal());
        assertEquals(Tier.DEVELOPER, plan().tier());
        click("mode-" + Mode.EXTERNAL.ordinal());
        assertEquals(Mode.EXTERNAL, plan().mode());
        key(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Mode.INTERNAL, plan().mode());
        key(KeyCode.SHORTCUT, KeyCode.Y);
        assertEquals(Mode.EXTERNAL, plan().mode());
    }

    @Test
    void aRegionIsFoundByTyping() {
        click("region-0-name");
        robot.write("japan ea");
        settle();
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        assertEquals("japaneast", plan().regions().getFirst().name());
    }

    @Test
    void typedFieldsChangeTheAnswer() {
        click("region-0-vnet");
        robot.write("10.30.0.0/16");
        key(KeyCode.TAB);
        assertEquals(
                "10.30.0.0/16", plan().regions().getFirst().vnet().getFirst().toString());
        click("region-0-units-more");
        // 5 of Azure + 2 × 2 of units + 1 of the load balancer = 10, of the 16 in a /28.
        assertTrue(find("summary-0-size", Label.class).getText().contains("10 of 16 used"));
    }

    @Test
    void theRuleTableIsFilteredAndARowExplained() {
        robot.clickOn(find("head-tab-nsg", Node.class));
        settle();
        assertEquals(
                "tab-nsg",
                find("answer", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId());
        TableView<?> rules = find("nsg-table", TableView.class);
        int all = rules.getItems().size();
        key(KeyCode.SHORTCUT, KeyCode.F);
        assertEquals("nsg-filter", stage.getScene().getFocusOwner().getId());
        robot.write("storage");
        settle();
        assertTrue(rules.getItems().size() < all);
        List<String> names = rules.getItems().stream()
                .map(row -> ((NsgRule) ((InRegion<?>) row).value()).name())
                .toList();
        assertEquals(List.of("AllowStorageOutbound"), names);
        robot.clickOn("AllowStorageOutbound");
        settle();
        assertTrue(find("nsg-why-title", Label.class).getText().contains("AllowStorageOutbound"));
    }

    @Test
    void undoTakesTheLastStepBack() {
        Plan before = plan();
        click("plan-name");
        robot.write("Typed");
        settle();
        assertEquals("Typed", plan().name());
        click("undo");
        assertEquals(before, plan());
    }

    @Test
    void theExportDialogOpensAndTakesAnAnswer() {
        click("export");
        assertEquals(1, desk.dialogs.choices.size());
        ExportChoice choice = desk.dialogs.choices.getFirst();
        Path out = Path.of("out").toAbsolutePath();
        show(() -> new ExportForm(choice, () -> Optional.of(out)), Theme.LIGHT, 720, 420);
        // A first start offers the handout.
        click("export-pdf");
        click("export-csv");
        assertFalse(choice.completeProperty().get());
        click("export-browse");
        click("export-paper-" + Paper.LETTER.ordinal());
        assertEquals(Optional.of(new ExportWish(List.of("csv"), out, Paper.LETTER)), choice.wish());
    }
}
