package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.plan.PlanColumn;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Front;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A person says who calls the instance and what stands in front of it, and sees the rules.
final class AroundJourneyTest extends WindowTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        show(() -> new PlanColumn(desk.planner, new FieldFocus()), Theme.LIGHT, 480, 900);
    }

    private void toggle(String id) {
        doOnFx(() -> find(id, ToggleButton.class).fire());
    }

    private void press(String id) {
        doOnFx(() -> find(id, Button.class).fire());
    }

    private void type(String id, String text) {
        doOnFx(() -> {
            TextField field = find(id, TextField.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    private List<String> sources() {
        return desk.planner.answer().nsg().rows().stream()
                .map(InRegion::value)
                .flatMap(rule -> rule.sources().stream())
                .toList();
    }

    @Test
    void aClientIsTypedAndAnApplicationGatewayPickedAndTheRulesAreThere() {
        assertFalse(find("around", Node.class).isVisible());
        toggle("around-fold");
        assertTrue(find("around", Node.class).isVisible());

        press("clients-add");
        assertSame(find("clients-0-name", Node.class), stage.getScene().getFocusOwner());
        type("clients-0-name", "partners");
        assertTrue(find("clients-0-waiting", Node.class).isVisible());
        type("clients-0-end", "10.60.0.0/24");
        assertFalse(find("clients-0-waiting", Node.class).isVisible());
        assertTrue(sources().contains("10.60.0.0/24"), sources().toString());

        toggle("front-1");
        assertEquals(
                Front.APPLICATION_GATEWAY, desk.session.plan().surroundings().front());
        toggle("region-0-around");
        type("region-0-applicationGatewaySubnet", "10.20.5.0/24");
        assertTrue(sources().contains("10.20.5.0/24"), sources().toString());

        press("clients-0-remove");
        assertNull(stage.getScene().lookup("#clients-0"));
        assertSame(find("clients-add", Node.class), stage.getScene().getFocusOwner());
        assertFalse(sources().contains("10.60.0.0/24"));
        doOnFx(desk.session::undo);
        assertEquals("10.60.0.0/24", find("clients-0-end", TextField.class).getText());
    }

    @Test
    void theFeaturesOfTheSurroundingsAreAmongTheFeatures() {
        doOnFx(() -> find("feature-selfHostedGateways", CheckBox.class).fire());
        doOnFx(() -> find("feature-managedCertificates", CheckBox.class).fire());
        assertTrue(desk.session
                .plan()
                .features()
                .containsAll(List.of(Feature.SELF_HOSTED_GATEWAYS, Feature.MANAGED_CERTIFICATES)));
    }
}
