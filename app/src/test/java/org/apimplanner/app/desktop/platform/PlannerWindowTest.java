package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class PlannerWindowTest {
    private final Desk desk = new Desk();
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.hide();
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return true;
        });
    }

    private <T> T onFx(Supplier<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private void open(Optional<Path> file) {
        onFx(() -> {
            PlannerWindows windows = new PlannerWindows(
                    desk.services.preferences(), () -> desk.services, List.of(), gone -> {}, () -> {});
            windows.start(file);
            stage = windows.stages().getFirst();
            return true;
        });
    }

    private <N> N find(String id, Class<N> type) {
        return type.cast(stage.getScene().lookup("#" + id));
    }

    @Test
    void theTitleNamesThePlanAndWhatIsNotSaved() {
        open(Optional.empty());
        assertEquals("Untitled plan – APIM Network Planner", stage.getTitle());
        command("new");
        onFx(() -> {
            find("plan-name", TextField.class).setText("Contoso");
            return true;
        });
        assertEquals("Contoso ● – APIM Network Planner", stage.getTitle());
    }

    @Test
    void aFileGivenAtTheStartIsOpened() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, PlanFile.write(Desk.sample("china")));
        open(Optional.of(file));
        assertEquals(
                Desk.sample("china").name(), find("plan-name", TextField.class).getText());
    }

    @Test
    void theOtherLookIsOneButtonAway() {
        open(Optional.empty());
        String before = onFx(Application::getUserAgentStylesheet);
        onFx(() -> {
            find("theme", Button.class).fire();
            return true;
        });
        Theme chosen = desk.services.preferences().load().theme().orElseThrow();
        assertEquals(Styles.base(chosen), onFx(Application::getUserAgentStylesheet));
        assertFalse(before.equals(Styles.base(chosen)));
        assertEquals(Styles.own(chosen, 100), List.copyOf(stage.getScene().getStylesheets()));
    }

    private void command(String name) {
        onFx(() -> {
            commands(find("menus", MenuBar.class).getMenus())
                    .filter(item -> ("command-" + name).equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<MenuItem> commands(List<? extends MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu ? commands(menu.getItems()) : Stream.of(item));
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndNothingIsLost() {
        open(Optional.empty());
        command("new");
        onFx(() -> {
            find("plan-name", TextField.class).setText("Contoso");
            find("region-0-vnet", TextField.class).setText("10.20.0.0/16");
            find("region-0-subnet", TextField.class).setText("nonsense");
            TabPane tabs = find("answer", TabPane.class);
            tabs.getSelectionModel().select(8);
            return true;
        });
        command("language-de");
        assertEquals("Contoso ● – APIM Network Planner", stage.getTitle());
        assertEquals("Speichern", find("save", Button.class).getText());
        TabPane tabs = find("answer", TabPane.class);
        assertEquals(8, tabs.getSelectionModel().getSelectedIndex());
        assertEquals("Befunde", tabs.getSelectionModel().getSelectedItem().getText());
        assertEquals("Contoso", find("plan-name", TextField.class).getText());
        assertEquals("nonsense", find("region-0-subnet", TextField.class).getText());
        assertEquals(
                "Rückgängig: West Europe › VNet",
                find("undo", Button.class).getTooltip().getText());
        onFx(() -> {
            find("undo", Button.class).fire();
            return true;
        });
        assertEquals("", find("region-0-vnet", TextField.class).getText());
        command("language-en");
        assertEquals("Save", find("save", Button.class).getText());
        assertEquals("Contoso", find("plan-name", TextField.class).getText());
        assertEquals(
                Optional.of(Language.ENGLISH),
                desk.services.preferences().load().language());
    }

    @Test
    void whatTheFileHoldsIsKnownInTheOtherLanguage() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, PlanFile.write(Desk.sample("china")));
        open(Optional.of(file));
        command("language-de");
        onFx(() -> {
            find("plan-name", TextField.class).setText("Andere");
            return true;
        });
        // Nobody else has changed the file, so that nobody is asked before it is written.
        command("save");
        assertEquals(PlanFile.write(Desk.sample("china").withName("Andere")), Files.readString(file));
    }

    @Test
    void closingACleanWindowKeepsItsSize() {
        open(Optional.empty());
        onFx(() -> {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertFalse(stage.isShowing());
        assertTrue(desk.services.preferences().load().window().width() > 0);
    }

    @Test
    void thePartInFrontIsThereAgainAtTheNextStart() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), PlanFile.write(Desk.sample("china")));
        open(Optional.of(file));
        onFx(() -> {
            find("answer", TabPane.class).getSelectionModel().select(3);
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertEquals(
                Optional.of("nsg"), desk.services.preferences().load().window().part());
        open(Optional.of(file));
        assertEquals(
                "tab-nsg",
                onFx(() -> find("answer", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId()));
    }
}
