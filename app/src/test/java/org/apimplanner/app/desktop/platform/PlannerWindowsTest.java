package org.apimplanner.app.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.DraftFolder;
import org.apimplanner.app.desktop.state.FileClaims;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class PlannerWindowsTest {
    private final Desk desk = new Desk();
    private final FxRobot robot = new FxRobot();
    private final List<Services> gone = new ArrayList<>();
    private DraftFolder drafts;
    private FileClaims claims;
    private PlannerWindows windows;
    private boolean ended;

    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void program() {
        drafts = new DraftFolder(folder.resolve("drafts"), Desk::plan, PlanFile::write);
        claims = new FileClaims(folder.resolve("open"));
    }

    @AfterEach
    void close() {
        onFx(() -> {
            List.copyOf(windows.stages()).forEach(Stage::hide);
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return true;
        });
    }

    private Services services() {
        Services all = desk.services;
        return new Services(
                all.reference(),
                all.planner(),
                all.blank(),
                all.store(),
                drafts.another(),
                claims.another(),
                all.exports(),
                all.folders(),
                all.azure(),
                all.preferences(),
                all.work(),
                all.delay(),
                all.speech(),
                all.program());
    }

    private void start(Optional<Path> file) {
        onFx(() -> {
            windows = new PlannerWindows(
                    desk.services.preferences(), this::services, List.of(), gone::add, () -> ended = true);
            windows.start(file);
            return true;
        });
    }

    @Test
    void whatCannotBeOpenedIsSaidOverTheWaysToBegin() {
        onFx(() -> {
            windows = new PlannerWindows(
                    desk.services.preferences(), this::services, List.of(), gone::add, () -> ended = true);
            windows.start(List.of(folder.resolve("none.json"), folder));
            return true;
        });
        List<String> said = onFx(() -> windows.stages().stream()
                .map(stage -> ((Label) stage.getScene().lookup("#notice-text")).getText())
                .toList());
        assertEquals(2, said.size());
        assertTrue(said.getFirst().startsWith("none.json could not be opened"), said.getFirst());
        assertTrue(said.getFirst().endsWith("there is no such file."), said.getFirst());
        assertTrue(said.getLast().contains(" could not be opened"), said.getLast());
        assertTrue(onFx(
                () -> windows.stages().getFirst().getScene().lookup("#start").isVisible()));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".json"),
                PlanFile.write(Desk.sample("premium-internal").withName(name)));
    }

    private <T> T onFx(Supplier<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private void press(Stage stage, KeyCode... keys) {
        onFx(() -> {
            stage.toFront();
            stage.requestFocus();
            return true;
        });
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> titles() {
        return windows.stages().stream()
                .map(stage -> stage.getTitle().replace(" – APIM Network Planner", ""))
                .toList();
    }

    private Stage stage(int index) {
        return windows.stages().get(index);
    }

    /// Names the plan of a window, and begins one where the ways to begin are shown.
    private void name(int index, String name) {
        onFx(() -> {
            if (stage(index).getScene().lookup("#plan-name") == null) {
                ((Button) stage(index).getScene().lookup("#start-new")).fire();
            }
            ((TextField) stage(index).getScene().lookup("#plan-name")).setText(name);
            return true;
        });
    }

    /// The pages of a window that are not shown have a button to cancel, too.
    private void answer(String words) {
        robot.clickOn(robot.lookup((Button button) ->
                        button.getText().equals(words) && button.getScene().getRoot() instanceof DialogPane)
                .queryButton());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void closeByTheSystem(int index) {
        Platform.runLater(
                () -> Event.fireEvent(stage(index), new WindowEvent(stage(index), WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pass() {
        onFx(() -> {
            desk.delay.pass();
            return true;
        });
    }

    private long draftFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            return files.filter(file -> file.toString().endsWith(".draft.json")).count();
        }
    }

    @Test
    void aNewWindowHasAPlanAndADraftOfItsOwn() throws IOException {
        start(Optional.of(file("a")));
        press(stage(0), KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertEquals(List.of("a", "Untitled plan"), titles());
        name(0, "first");
        name(1, "second");
        assertEquals(List.of("first ●", "second ●"), titles());
        pass();
        assertEquals(2, draftFiles());
        press(stage(1), KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("first ●", "Untitled plan"), titles());
    }

    @Test
    void aFileThatIsOpenAlreadyIsBroughtToTheFront() throws IOException {
        Path file = file("a");
        desk.services.preferences().save(desk.services.preferences().load().withOpenFiles(List.of(file, file)));
        start(Optional.empty());
        assertEquals(List.of("a"), titles());
    }

    @Test
    void theFilesOfAllWindowsAreOpenedAgain() throws IOException {
        Path a = file("a");
        Path b = file("b");
        desk.services.preferences().save(desk.services.preferences().load().withOpenFiles(List.of(a, b)));
        start(Optional.empty());
        assertEquals(List.of("a", "b"), titles());
        press(stage(0), KeyCode.CONTROL, KeyCode.Q);
        assertTrue(ended);
        assertEquals(2, gone.size());
        assertEquals(List.of(a, b), desk.services.preferences().load().openFiles());
    }

    @Test
    void aWindowThatIsClosedAloneIsNotOpenedAgain() throws IOException {
        Path a = file("a");
        Path b = file("b");
        desk.services.preferences().save(desk.services.preferences().load().withOpenFiles(List.of(a, b)));
        start(Optional.empty());
        press(stage(1), KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of("a"), titles());
        assertFalse(ended);
        assertEquals(List.of(a), desk.services.preferences().load().openFiles());
        closeByTheSystem(0);
        assertTrue(ended);
        assertEquals(List.of(a), desk.services.preferences().load().openFiles());
    }

    @Test
    void quittingAsksEachWindowAndWhoThinksAgainKeepsAll() throws IOException {
        start(Optional.of(file("a")));
        press(stage(0), KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        name(0, "first");
        name(1, "second");
        pass();
        assertEquals(2, draftFiles());
        press(stage(1), KeyCode.CONTROL, KeyCode.Q);
        answer("Don't save");
        answer("Cancel");
        assertEquals(List.of("first ●", "second ●"), titles());
        assertFalse(ended);
        press(stage(1), KeyCode.CONTROL, KeyCode.Q);
        answer("Don't save");
        answer("Don't save");
        assertTrue(ended);
        pass();
        assertEquals(0, draftFiles());
    }

    @Test
    void leftWorkOnAnotherFileIsTakenUpInAWindowOfItsOwn() throws IOException {
        DraftFolder crashed = new DraftFolder(folder.resolve("drafts"), Desk::plan, PlanFile::write);
        Path b = file("b");
        crashed.keep(new Draft(
                Optional.of(b),
                Optional.empty(),
                Desk.sample("premium-internal").withName("lost"),
                Map.of()));
        crashed.close();
        start(Optional.of(file("a")));
        onFx(() -> {
            ((Button) stage(0).getScene().lookup("#recovery-restore")).fire();
            return true;
        });
        assertEquals(List.of("a", "lost ●"), titles());
        pass();
        assertEquals(1, draftFiles());
    }

    private static void command(Stage stage, String name) {
        commands(((MenuBar) stage.getScene().lookup("#menus")).getMenus())
                .filter(item -> ("command-" + name).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Stream<MenuItem> commands(List<? extends MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu ? commands(menu.getItems()) : Stream.of(item));
    }

    @Test
    void everyWindowSpeaksTheLanguageThatIsChosenInOne() throws IOException {
        start(Optional.of(file("one")));
        onFx(() -> {
            command(windows.stages().getFirst(), "newWindow");
            return true;
        });
        onFx(() -> {
            command(windows.stages().getFirst(), "language-de");
            return true;
        });
        onFx(() -> {
            command(windows.stages().getLast(), "newWindow");
            return true;
        });
        List<String> titles = windows.stages().stream().map(Stage::getTitle).toList();
        assertEquals(3, titles.size());
        assertEquals("Plan ohne Namen – APIM Network Planner", titles.get(1));
        assertEquals("Plan ohne Namen – APIM Network Planner", titles.get(2));
    }
}
