package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.FieldBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Switch;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.Finding;
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

    /// In half of the column, then in all of it, then under it, too.
    @Test
    void whatIsTypedCanAlwaysBeReadWhole() {
        TextField vnet = find("region-0-vnet", TextField.class);
        TextField subnet = find("region-0-subnet", TextField.class);
        double half = vnet.getWidth();
        type("region-0-vnet", "10.20.0.0/16");
        assertEquals(half, vnet.getWidth(), 1);
        assertEquals(vnet.localToScene(0, 0).getY(), subnet.localToScene(0, 0).getY(), 1);
        type("region-0-vnet", "10.20.0.0/16, 10.21.0.0/16, 10.22.0.0/16");
        assertTrue(vnet.getWidth() > 1.9 * half, vnet.getWidth() + " of " + half);
        assertTrue(vnet.isFocused());
        assertTrue(subnet.localToScene(0, 0).getY() > vnet.localToScene(0, 0).getY() + vnet.getHeight());
        assertEquals(List.of(), whole());
        String six = "10.20.0.0/16, 10.21.0.0/16, 10.22.0.0/16, 10.23.0.0/16, 10.24.0.0/16, 10.25.0.0/16";
        type("region-0-vnet", six);
        assertEquals(List.of(six), whole());
        type("region-0-vnet", "10.20.0.0/16");
        assertEquals(half, vnet.getWidth(), 1);
        assertEquals(List.of(), whole());
    }

    /// What stands under fields that are too short for it.
    private List<String> whole() {
        return onFx(() -> stage.getScene().getRoot().lookupAll(".field-whole").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void severalRegionsGoAtOnce() {
        doOnFx(() -> desk.session.replace(Desk.plan("""
            {"tier": "premium", "mode": "internal",
             "regions": [{"name": "westeurope"}, {"name": "northeurope"}, {"name": "francecentral"}]}
            """), Optional.empty()));
        assertEquals(3, cards());
        doOnFx(() -> desk.session.replace(Desk.blank(), Optional.empty()));
        assertEquals(1, cards());
    }

    private int cards() {
        return onFx(() -> stage.getScene().getRoot().lookupAll(".region-card").size());
    }

    @Test
    void theNamesOfResourcesAreBehindALineUntilAPlanHasThem() {
        TextField pattern = find("naming-pattern", TextField.class);
        assertFalse(pattern.getParent().getParent().isVisible());
        fire("naming");
        assertTrue(pattern.getParent().getParent().isVisible());
        fire("naming");
        doOnFx(() -> desk.session.update(
                plan -> plan.withNaming(Optional.of(new Naming(Optional.of("payments"), Optional.empty())))));
        assertTrue(pattern.getParent().getParent().isVisible());
        assertEquals("payments", find("naming-workload", TextField.class).getText());
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
    void abbreviationsAreBehindALineOfTheirOwnAndShowTheUsualOne() {
        TextField subnet = find("naming-abbreviation-subnet", TextField.class);
        assertEquals("snet", subnet.getPromptText());
        fire("naming");
        fire("naming-abbreviations");
        type("naming-abbreviation-subnet", "sn");
        assertEquals(
                Map.of(ResourceType.SUBNET, "sn"),
                desk.session.plan().naming().orElseThrow().abbreviations());
        type("naming-abbreviation-subnet", "s n");
        leave();
        assertTrue(find("naming-abbreviation-subnet-sentence", Label.class).isVisible());
    }

    @Test
    void whatAddsNothingStandsLastAndFaintAndWhoHasTheFocusKeepsIt() {
        PseudoClass nothing = PseudoClass.getPseudoClass("nothing");
        CheckBox eventHubs = find("feature-eventHubs", CheckBox.class);
        doOnFx(eventHubs::requestFocus);
        assertFalse(eventHubs.getParent().getPseudoClassStates().contains(nothing));
        doOnFx(() -> desk.session.update(plan -> plan.withMode(Mode.NONE)));
        doOnFx(desk.delay::pass);
        assertTrue(eventHubs.getParent().getPseudoClassStates().contains(nothing));
        assertTrue(eventHubs.isFocused());
        Parent list = eventHubs.getParent().getParent();
        assertEquals(
                "Nothing extra in this plan",
                list.lookupAll(".feature-group").stream()
                        .map(Label.class::cast)
                        .max(Comparator.comparingInt(
                                heading -> list.getChildrenUnmodifiable().indexOf(heading)))
                        .orElseThrow()
                        .getText());
    }

    @Test
    void aSignAtEachFieldUnderThePointerSaysWhatTheFieldMeans() {
        FieldBox box = (FieldBox) find("region-0-vnet", TextField.class).getParent();
        assertNull(box.lookup(".field-help-sign"));
        double height = box.getHeight();
        doOnFx(() -> robot.moveTo(find("region-0-vnet", TextField.class)));
        Node sign = box.lookup(".field-help-sign");
        assertTrue(sign.isVisible());
        assertEquals(height, box.getHeight());
        robot.clickOn(sign);
        settle();
        assertTrue(
                robot.lookup("#field-help-text").queryAs(Label.class).getText().contains("10.20.0.0/16"));
    }

    @Test
    void severalInfosOfAFieldAreCounted() {
        doOnFx(() -> desk.session.replace(Desk.sample("premium-internal"), Optional.empty()));
        long infos = desk.session.report().findings().stream()
                .filter(finding -> finding.path().equals("/mode"))
                .map(Finding::message)
                .distinct()
                .count();
        assertTrue(infos > 1);
        Label number = (Label) find("mode", Choices.class).getParent().lookup(".field-info-number");
        assertTrue(number.isVisible());
        assertEquals(Long.toString(infos), number.getText());
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
