package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Switch;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The plan's column, used as a person uses it.
final class PlanColumnTest extends WindowTest {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        show(desk, Theme.LIGHT);
    }

    private RegionPlan region() {
        return desk.session.plan().regions().getFirst();
    }

    private void fire(String id) {
        doOnFx(() -> find(id, ToggleButton.class).fire());
    }

    private void type(String id, String text) {
        doOnFx(() -> {
            TextField field = find(id, TextField.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    private void leave() {
        doOnFx(() -> find("tier-0", ToggleButton.class).requestFocus());
    }

    @Test
    void aTierIsChosenAndCannotBeUnchosen() {
        fire("tier-" + Tier.DEVELOPER.ordinal());
        assertEquals(Tier.DEVELOPER, desk.session.plan().tier());
        fire("tier-" + Tier.DEVELOPER.ordinal());
        assertTrue(find("tier-" + Tier.DEVELOPER.ordinal(), ToggleButton.class).isSelected());
    }

    @Test
    void aForbiddenModeTurnsTheFieldToErrorWithASentence() {
        fire("mode-" + Mode.INJECTION.ordinal());
        assertTrue(find("mode", Choices.class).getPseudoClassStates().contains(ERROR));
        Label sentence = find("mode-sentence", Label.class);
        assertTrue(sentence.isVisible());
        assertTrue(sentence.getText().contains("Premium"), sentence.getText());
        assertTrue(sentence.getParent().isVisible());
        fire("mode-" + Mode.INTERNAL.ordinal());
        assertFalse(find("mode", Choices.class).getPseudoClassStates().contains(ERROR));
    }

    @Test
    void theFieldTellsItsSentenceToScreenReaders() {
        type("region-0-vnet", "10.20.0.0/99");
        leave();
        TextField vnet = find("region-0-vnet", TextField.class);
        assertTrue(vnet.getAccessibleHelp().contains("99"));
        assertEquals("10.20.0.0/99", vnet.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        Label label = (Label) vnet.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertEquals("VNet", label.getText());
        assertEquals(List.of(), region().vnet());
    }

    @Test
    void numbersAreTypedAndStepped() {
        type("region-0-units", "3");
        assertEquals(3, region().units());
        doOnFx(() -> find("region-0-units-more", Button.class).fire());
        assertEquals(4, region().units());
        assertEquals("4", find("region-0-units", TextField.class).getText());
        doOnFx(() -> find("region-0-units", TextField.class).requestFocus());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        settle();
        assertEquals(3, region().units());
        type("region-0-units", "many");
        leave();
        assertEquals(3, region().units());
        assertTrue(find("region-0-units-box-sentence", Label.class).getText().contains("many"));
    }

    @Test
    void featuresAreCheckedAndSayWhatTheyAdd() {
        doOnFx(() -> find("feature-eventHubs", CheckBox.class).fire());
        assertEquals(Set.of(Feature.EVENT_HUBS), desk.session.plan().features());
    }

    @Test
    void regionsComeAndGoWithTheirCards() {
        doOnFx(() -> find("region-add", Button.class).fire());
        assertNotNull(find("region-1", Node.class));
        assertEquals(2, desk.session.plan().regions().size());
        doOnFx(() -> find("region-1-remove", Button.class).fire());
        assertNull(stage.getScene().lookup("#region-1"));
        assertEquals(1, desk.session.plan().regions().size());
    }

    @Test
    void forcedTunnelingOpensItsFields() {
        assertFalse(reachable("appliance-address"));
        doOnFx(() -> find("forced-tunneling", Switch.class).setSelected(true));
        fire("next-hop-0");
        assertTrue(reachable("appliance-address"));
        assertTrue(reachable("appliance-address-wanted"));
        type("appliance-address", "10.0.1.4");
        assertFalse(reachable("appliance-address-wanted"));
        assertEquals(
                "10.0.1.4",
                desk.session
                        .plan()
                        .forcedTunneling()
                        .orElseThrow()
                        .address()
                        .orElseThrow()
                        .toString());
    }

    private boolean reachable(String id) {
        for (Node node = find(id, Node.class); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void undoInATextFieldIsThePlansUndo() {
        type("plan-name", "Contoso");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        settle();
        assertEquals("", desk.session.plan().name());
        assertEquals("", find("plan-name", TextField.class).getText());
    }

    @Test
    void everyNodeThatTakesTheFocusHasAnIdAndAName() {
        List<String> faults = new ArrayList<>();
        collect(find("plan-column", Node.class), faults);
        assertEquals(List.of(), faults);
    }

    private static void collect(Node node, List<String> faults) {
        boolean control = node instanceof Button
                || node instanceof ToggleButton
                || node instanceof CheckBox
                || node instanceof TextField;
        boolean ours = control && (node.getId() == null || !node.getStyleClass().contains("arrow-button"));
        if (ours && node.isFocusTraversable()) {
            boolean named = node.getAccessibleText() != null
                    || node.getAccessibleRoleDescription() != null
                    || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null
                    || node instanceof javafx.scene.control.Labeled labeled
                            && !labeled.getText().isEmpty();
            if (node.getId() == null || !named) {
                faults.add(node.toString());
            }
        }
        if (node instanceof javafx.scene.Parent parent && !(node instanceof javafx.scene.control.ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, faults));
        }
    }

    @Test
    void choosingAFindingMovesTheFocusToItsField() {
        FieldFocus focus = new FieldFocus();
        TextField near = new TextField();
        focus.register("/regions/0", near);
        doOnFx(() -> ((javafx.scene.layout.BorderPane) stage.getScene().getRoot()).setBottom(near));
        assertTrue(onFx(() -> focus.goTo("/regions/0/units")));
        assertSame(near, stage.getScene().getFocusOwner());
        focus.forget("/regions");
        assertFalse(onFx(() -> focus.goTo("/regions/0/units")));
    }
}
