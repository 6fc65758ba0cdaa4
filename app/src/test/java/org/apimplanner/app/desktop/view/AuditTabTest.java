package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The audit, used as a person uses it.
final class AuditTabTest extends WindowTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk(AuditSamples.plan());

    @Test
    void aGroupWithMistakesIsOpenedJudgedMendedAndTakenOut() {
        show(desk, Theme.LIGHT);
        Path file = AuditSamples.nsg(folder);
        desk.dialogs.network = List.of(file);
        doOnFx(() -> {
            TabPane parts = find("answer", TabPane.class);
            parts.getTabs().stream()
                    .filter(part -> part.getId().equals("tab-audit"))
                    .forEach(parts.getSelectionModel()::select);
        });
        assertTrue(find("audit-empty", Node.class).isVisible());
        doOnFx(() -> find("audit-open-first", Button.class).fire());
        assertFalse(find("audit-empty", Node.class).isVisible());
        assertTrue(find("audit-headline", Label.class).getText().startsWith("Not compliant: "));
        assertFalse(find("audit-detail", Label.class).getText().isEmpty());
        assertEquals(Status.BLOCKED, status("storage"));
        assertEquals(Status.BLOCKED, status("rate-limit-counters"));
        assertEquals(Status.ALLOWED, status("management-endpoint"));
        doOnFx(() -> find("audit-count-partial", ToggleButton.class).fire());
        assertEquals(2, requirements().getItems().size());
        doOnFx(() -> find("audit-count-partial", ToggleButton.class).fire());
        AuditSamples.mended(file);
        doOnFx(() -> find("audit-open", Button.class).fire());
        assertEquals(Status.ALLOWED, status("storage"));
        doOnFx(() -> find("audit-parts", TabPane.class).getSelectionModel().selectLast());
        doOnFx(() -> find("audit-file-0-remove", Button.class).fire());
        assertTrue(find("audit-empty", Node.class).isVisible());
    }

    @Test
    void droppedDefinitionsBringTheAuditIntoSight() {
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder))));
        assertEquals(
                "tab-audit",
                find("answer", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId());
    }

    @Test
    void resourcesAreNamedWhereThereAreSeveral() {
        show(desk, Theme.LIGHT);
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder))));
        assertFalse(showsResource());
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(AuditSamples.write(folder.resolve("other.json"), """
                        {"name": "nsg-apim", "securityRules": []}"""))));
        assertTrue(showsResource());
    }

    @Test
    void ofTwoGroupsTheOneThatIsMeantIsChosenByKeyboardAndMouse() {
        show(() -> new PlannerView(desk.planner, List.of(), () -> {}), Theme.LIGHT, 1000, 900);
        doOnFx(() ->
                desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder))));
        assertFalse(find("audit-choice-routes", Node.class).getParent().isVisible());
        ComboBox<?> groups = find("audit-choice-nsg", ComboBox.class);
        assertEquals("Network security group", groups.getAccessibleText());
        assertEquals(Status.UNKNOWN, status("management-endpoint"));
        robot.clickOn(groups);
        settle();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(Optional.of("nsg-apim"), groups.getValue());
        assertEquals(Status.ALLOWED, status("management-endpoint"));
        robot.push(KeyCode.DOWN);
        settle();
        assertEquals(Optional.of("nsg-web"), groups.getValue());
        assertEquals(Status.BLOCKED, status("management-endpoint"));
        doOnFx(() -> desk.planner.audit().remove(desk.planner.audit().files().getLast()));
        assertFalse(find("audit-choices", Node.class).isVisible());
        assertEquals(Status.ALLOWED, status("management-endpoint"));
    }

    @Test
    void whatIsOnTheClipboardIsPastedAsAFile() throws Exception {
        show(desk, Theme.LIGHT);
        String nsg = Files.readString(AuditSamples.nsg(folder));
        doOnFx(() -> find("answer", TabPane.class).getSelectionModel().selectFirst());
        doOnFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, nsg)));
        robot.press(KeyCode.SHORTCUT).press(KeyCode.V).release(KeyCode.V).release(KeyCode.SHORTCUT);
        settle();
        // Behind another tab the key is not meant for the audit.
        assertEquals(List.of(), desk.planner.audit().files());
        doOnFx(() -> {
            TabPane parts = find("answer", TabPane.class);
            parts.getTabs().stream()
                    .filter(part -> part.getId().equals("tab-audit"))
                    .forEach(parts.getSelectionModel()::select);
        });
        robot.press(KeyCode.SHORTCUT).press(KeyCode.V).release(KeyCode.V).release(KeyCode.SHORTCUT);
        settle();
        assertEquals(
                List.of("clipboard"),
                desk.planner.audit().files().stream().map(AuditedFile::name).toList());
        assertEquals(Status.BLOCKED, status("storage"));
        doOnFx(() -> find("audit-paste", Button.class).fire());
        doOnFx(() -> desk.planner.audit().reload());
        assertEquals(
                List.of("clipboard", "clipboard-2"),
                desk.planner.audit().files().stream().map(AuditedFile::name).toList());
        assertEquals(Status.BLOCKED, status("storage"));
    }

    @Test
    void eachOfTwoRegionsIsGivenItsGroup() {
        Desk two = new Desk(Desk.plan("""
                {"tier": "premium", "mode": "internal",
                 "regions": [{"name": "westeurope", "primary": true}, {"name": "northeurope"}]}"""));
        show(() -> new PlannerView(two.planner, List.of(), () -> {}), Theme.LIGHT, 1000, 900);
        doOnFx(() -> two.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder), AuditSamples.emptyNsg(folder))));
        ComboBox<Optional<String>> west = choice("audit-choice-nsg");
        ComboBox<Optional<String>> north = choice("audit-choice-nsg-2");
        assertEquals("Network security group, North Europe", north.getAccessibleText());
        assertEquals(List.of(Status.UNKNOWN, Status.UNKNOWN), statuses("management-endpoint"));
        doOnFx(() -> west.setValue(Optional.of("nsg-apim")));
        assertEquals(List.of(Status.ALLOWED, Status.BLOCKED), statuses("management-endpoint"));
        doOnFx(() -> north.setValue(Optional.of("nsg-apim")));
        assertEquals(List.of(Status.ALLOWED, Status.ALLOWED), statuses("management-endpoint"));
        doOnFx(() -> north.setValue(Optional.of("nsg-web")));
        assertEquals(List.of(Status.ALLOWED, Status.BLOCKED), statuses("management-endpoint"));
        doOnFx(() -> two.session.update(
                plan -> plan.withRegions(List.of(plan.regions().getFirst()))));
        assertEquals("Network security group", west.getAccessibleText());
        assertEquals(Optional.of("nsg-apim"), west.getValue());
        assertEquals(List.of(Status.ALLOWED), statuses("management-endpoint"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<String>> choice(String id) {
        return find(id, ComboBox.class);
    }

    private List<Status> statuses(String rule) {
        return requirements().getItems().stream()
                .map(row -> (Verdict) ((InRegion<?>) row).value())
                .filter(verdict -> verdict.rule().equals(rule))
                .sorted(Comparator.comparing(Verdict::region).reversed())
                .map(Verdict::status)
                .toList();
    }

    private boolean showsResource() {
        return requirements().getColumns().stream()
                .anyMatch(column -> column.getId().equals("audit-column.resource") && column.isVisible());
    }

    private TableView<?> requirements() {
        return find("audit-table", TableView.class);
    }

    private Status status(String rule) {
        return requirements().getItems().stream()
                .map(row -> (Verdict) ((InRegion<?>) row).value())
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aSmallWindowShowsTheVerdictAndTheCommands() {
        Scene scene = show(this::small, Theme.LIGHT, WIDTH, HEIGHT);
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder))));
        picture(scene, "audit-small");
        Button export = find("audit-export", Button.class);
        double left = find("planner", Node.class).localToScene(0, 0).getX();
        assertTrue(export.localToScene(export.getLayoutBounds()).getMaxX() <= left + 1000);
    }

    @Test
    void severalRegionsAndFilesOfOneKindCanBeDrawn() {
        Desk several = new Desk(Desk.sample("premium-internal"));
        Scene scene = show(several, Theme.LIGHT);
        doOnFx(() -> several.planner.droppedFiles().take(List.of(AuditSamples.routes(folder))));
        picture(scene, "audit-light-4-two-regions");
        assertTrue(several.planner.audit().requirements().rows().stream()
                .filter(row -> row.value().kind() == Kind.NSG)
                .allMatch(row -> row.value().status() == Status.UNKNOWN));
    }

    /// A view of 1000 by 640 in a window that keeps its size, since the headless one shrinks badly.
    private StackPane small() {
        PlannerView view = new PlannerView(desk.planner, List.of(), () -> {});
        view.setMaxSize(1000, 640);
        return new StackPane(view);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theAuditCanBeDrawn(Theme theme) {
        String look = theme == Theme.LIGHT ? "light" : "dark";
        Scene scene = show(desk, theme);
        doOnFx(() -> {
            TabPane parts = find("answer", TabPane.class);
            parts.getTabs().stream()
                    .filter(part -> part.getId().equals("tab-audit"))
                    .forEach(parts.getSelectionModel()::select);
        });
        picture(scene, "audit-" + look + "-0-empty");
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(AuditSamples.nsg(folder), AuditSamples.tags(folder))));
        picture(scene, "audit-" + look + "-1-requirements");
        Region why = (Region) find("audit-split", SplitPane.class).getItems().getLast();
        // Ten lines of letters, at least.
        assertTrue(why.getHeight() > 130, why.getHeight() + " for the explanation of the first row");
        doOnFx(() -> requirements().getSelectionModel().select(0));
        picture(scene, "audit-" + look + "-2-why");
        TabPane parts = find("audit-parts", TabPane.class);
        doOnFx(() -> desk.planner
                .audit()
                .add(List.of(
                        AuditSamples.routes(folder),
                        AuditSamples.emptyNsg(folder),
                        folder.resolve("gone.json"),
                        AuditSamples.write(folder.resolve("notes.txt"), "nothing of use"))));
        for (int i = 0; i < parts.getTabs().size(); i++) {
            int index = i;
            doOnFx(() -> {
                parts.getSelectionModel().select(index);
                if (parts.getTabs().get(index).getContent().lookup(".table-view") instanceof TableView<?> table) {
                    table.getSelectionModel().select(1);
                }
            });
            picture(scene, "audit-" + look + "-3-" + parts.getTabs().get(i).getId());
        }
        doOnFx(() -> desk.planner.audit().choices().group().chosenProperty().set(Optional.of("nsg-apim")));
        picture(scene, "audit-" + look + "-5-chosen");
        Region page = (Region) find("audit-files", ScrollPane.class).getContent();
        assertEquals(fill(find("audit", Region.class)), fill(page));
        assertEquals(5, desk.planner.audit().files().size());
    }

    private static Paint fill(Region region) {
        return region.getBackground().getFills().getFirst().getFill();
    }
}
