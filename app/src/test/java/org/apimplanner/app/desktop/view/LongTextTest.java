package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.file.PlanTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What fields do with more text than anybody means.
final class LongTextTest extends WindowTest {
    private static final String MEGABYTE = "x1 ".repeat(349_525);

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        show(desk, Theme.LIGHT);
    }

    private void paste(TextInputControl field, String text) {
        doOnFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field.requestFocus();
            field.selectAll();
            field.paste();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsg-filter", "findings-filter", "region-0-name"})
    void aFieldForSearchingTakesNoMoreThanAName(String id) {
        tab(id.startsWith("findings") ? "findings" : "nsg");
        TextField field = find(id, TextField.class);
        paste(field, MEGABYTE);
        assertEquals(200, field.getText().length());
        paste(field, "west");
        assertEquals("west", field.getText());
    }

    @Test
    void aNoteTakesWhatItHasRoomForAndSaysSo() {
        TextArea notes = find("notes", TextArea.class);
        Node sentence = find("notes-sentence", Node.class).getParent();
        assertFalse(sentence.isVisible());
        paste(notes, "line\n".repeat(5_000));
        assertEquals(PlanTexts.LONGEST_NOTE, notes.getText().length());
        assertTrue(sentence.isVisible());
        assertEquals(notes.getText(), desk.session.plan().progress().notes());
        paste(notes, "short");
        assertFalse(sentence.isVisible());
    }

    @Test
    void whatCannotBeSeenIsLeftOutOfANoteAndTheRestIsTaken() {
        TextArea notes = find("notes", TextArea.class);
        paste(notes, "ask\u0085 the\u0085 firewall team");
        assertEquals("ask the firewall team", notes.getText());
        assertEquals("ask the firewall team", desk.session.plan().progress().notes());
    }

    @Test
    void noRegionOfThatNameIsSaidAndChangesNothing() {
        TextField box = find("region-0-name", TextField.class);
        doOnFx(() -> {
            box.requestFocus();
            box.setText("atlantis");
        });
        key(box, KeyCode.ENTER, false);
        assertEquals("westeurope", desk.session.plan().regions().getFirst().name());
        key(box, KeyCode.ESCAPE, false);
        assertEquals("West Europe", box.getText());
    }

    @Test
    void aWholeNameIsInThePlanThatIsSaved() {
        TextField box = find("region-0-name", TextField.class);
        doOnFx(() -> {
            box.requestFocus();
            box.setText(" north europe ");
        });
        assertEquals("westeurope", desk.session.plan().regions().getFirst().name());
        key(box, KeyCode.S, true);
        assertEquals("northeurope", desk.session.plan().regions().getFirst().name());
        assertEquals(List.of("save as plan.json"), desk.dialogs.asked);
    }

    private void key(Node field, KeyCode code, boolean control) {
        doOnFx(() -> field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    @Test
    void aServiceNameIsRepairedByAButton() {
        doOnFx(() -> {
            TextField name = find("service-name", TextField.class);
            name.requestFocus();
            name.setText("Contoso_API!! mluts-");
            find("plan-name", TextField.class).requestFocus();
        });
        Button repair = find("service-name-repair", Button.class);
        assertTrue(onFx(repair::isVisible));
        assertEquals("Use Contoso-API-mluts", repair.getText());
        doOnFx(repair::fire);
        assertEquals("Contoso-API-mluts", desk.session.plan().serviceName().orElseThrow());
        assertNull(find("service-name-repair", Button.class));
    }
}
