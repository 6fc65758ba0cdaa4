package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.report.ChecklistItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The checklist as a person works through it.
final class ChecklistTabTest extends WindowTest {
    private final Desk desk = new Desk(Desk.sample("premium-internal"));

    @BeforeEach
    void open() {
        show(desk, Theme.LIGHT);
        tab("checklist");
    }

    private TableView<?> table() {
        return find("checklist-table", TableView.class);
    }

    private long done() {
        return desk.planner.answer().checklist().rows().stream()
                .filter(desk.planner.answer().progress()::isDone)
                .count();
    }

    @Test
    void aBoxIsClickedAndCounted() {
        Node box = table().lookupAll(".check-box").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        robot.clickOn(box);
        settle();
        assertEquals(1, done());
        assertTrue(find("checklist-count", Label.class).getText().startsWith("1 of "));
        assertTrue(desk.session.dirtyProperty().get());
        picture(stage.getScene(), "checklist-ticked");
    }

    @Test
    void spaceTicksRowAfterRow() {
        doOnFx(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
            table().getFocusModel().focus(0);
        });
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        settle();
        assertEquals(2, done());
        ChecklistItem second = desk.planner.answer().checklist().rows().get(1);
        assertEquals(second, table().getSelectionModel().getSelectedItem());
        robot.push(KeyCode.SPACE);
        settle();
        assertEquals(1, done());
    }

    @Test
    void aNoteIsTypedBesideAStepAndUndoTakesItBack() {
        doOnFx(() -> table().getSelectionModel().select(2));
        TextArea note = find("checklist-why-note", TextArea.class);
        robot.clickOn(note).write("Ticket 7");
        settle();
        ChecklistItem third = desk.planner.answer().checklist().rows().get(2);
        assertEquals("Ticket 7", desk.planner.answer().progress().note(third));
        assertEquals("Ticket 7", note.getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals("", find("checklist-why-note", TextArea.class).getText());
    }

    @Test
    void notesOnThePlanAreTypedAndAnotherPlanHasItsOwn() {
        doOnFx(() -> find("notes", TextArea.class).setText("Agreed on Monday."));
        assertEquals("Agreed on Monday.", desk.session.plan().progress().notes());
        doOnFx(() -> desk.session.replace(Desk.sample("china"), Optional.empty()));
        assertEquals("", find("notes", TextArea.class).getText());
    }

    @Test
    void onlyOpenStepsAreShownWhenAskedFor() {
        int all = table().getItems().size();
        doOnFx(() -> desk.planner
                .answer()
                .progress()
                .tick(desk.planner.answer().checklist().rows().subList(0, 2), true));
        doOnFx(() -> find("checklist-open", CheckBox.class).fire());
        assertEquals(all - 2, table().getItems().size());
    }
}
