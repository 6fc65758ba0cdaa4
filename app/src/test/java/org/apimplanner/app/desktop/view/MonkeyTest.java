package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presses and types whatever is there, and nothing breaks: no exception, and the file is as good as the plan.
final class MonkeyTest extends WindowTest {
    /// With -Dmonkey=50000 for minutes.
    private static final int STEPS = Integer.getInteger("monkey", 80);

    /// With -Dmonkey.seed=2 in another order.
    private static final long SEED = Long.getLong("monkey.seed", 20_261_128);

    /// How much is done before the window is drawn again.
    private static final int AT_ONCE = 5;

    private static final List<String> TEXTS = List.of(
            "",
            "1",
            "0",
            "-7",
            "999999999999",
            "10.20.0.0/16",
            "10.20.0.0/99, 10.x",
            "10.0.0.1",
            "storage",
            "Contoso ␀ \t \u202e 𝔸",
            "a".repeat(5000),
            "<b>\"'&;--",
            "North Europe");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.SPACE,
            KeyCode.DELETE);

    private final Desk desk = new Desk();
    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void whateverIsPressedNothingBreaks() throws IOException {
        Path file = folder.resolve("plan.json");
        desk.dialogs.save = Optional.of(file);
        desk.dialogs.open = Optional.of(file);
        desk.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        desk.dialogs.unread = Dialogs.Unread.GO_ON;
        desk.dialogs.changed = Dialogs.Changed.OVERWRITE;
        AtomicReference<Throwable> fault = new AtomicReference<>();
        show(desk, Theme.LIGHT);
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> fault.compareAndSet(null, thrown));
            return true;
        });
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS && fault.get() == null; step += AT_ONCE) {
            doOnFx(() -> {
                for (int i = 0; i < AT_ONCE; i++) {
                    done.add(act());
                    desk.delay.pass();
                }
            });
        }
        String last = done.subList(Math.max(0, done.size() - 5), done.size()).toString();
        if (fault.get() != null) {
            throw new AssertionError(last, fault.get());
        }
        doOnFx(desk.planner.document()::save);
        assertEquals(desk.session.plan(), PlanFile.read(Files.readString(file), Desk.REFERENCE), last);
    }

    /// Does one thing to one of the controls that can be used, and answers what.
    private String act() {
        List<Node> usable = new ArrayList<>();
        collect(stage.getScene().getRoot(), usable);
        Node node = usable.get(random.nextInt(usable.size()));
        node.requestFocus();
        if (node instanceof TextField field) {
            field.setText(TEXTS.get(random.nextInt(TEXTS.size())));
        } else if (node instanceof ButtonBase button) {
            button.fire();
        } else if (node instanceof ComboBox<?> box && !box.getItems().isEmpty()) {
            box.getSelectionModel().select(random.nextInt(box.getItems().size()));
        } else if (node instanceof TableView<?> table && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(random.nextInt(table.getItems().size()));
        }
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        if (node.getScene() != null) {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
        return node + " and " + key;
    }

    private static void collect(Node node, List<Node> usable) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            usable.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, usable));
        }
    }
}
