package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.model.plan.Mode;
import org.junit.jupiter.api.Test;

/// The steps of a plan, listed to go back and forth among them.
final class HistoryMenuTest extends WindowTest {
    private final Desk desk = new Desk();

    private Menu menu(String id) {
        MenuBar bar = find("menus", MenuBar.class);
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<MenuItem> opened() {
        Menu history = menu("menu-history");
        doOnFx(() -> Event.fireEvent(history, new Event(Menu.ON_SHOWING)));
        return List.copyOf(history.getItems());
    }

    private List<String> words() {
        return opened().stream().map(MenuItem::getText).toList();
    }

    @Test
    void aStepFarBackIsOneChoiceAway() {
        show(desk, Theme.LIGHT);
        doOnFx(() -> {
            desk.planner.form().service().mode().choose(Mode.EXTERNAL);
            desk.planner.form().regions().regions().getFirst().units().step(1);
            desk.planner.form().service().name().type("Contoso");
        });
        assertEquals(List.of("Undo: Plan name", "Undo: West Europe › Units", "Undo: Network mode"), words());
        MenuItem second = opened().get(1);
        doOnFx(second::fire);
        assertEquals(1, desk.session.plan().primaryRegion().units());
        assertEquals("", desk.session.plan().name());
        assertEquals(Mode.EXTERNAL, desk.session.plan().mode());
        // A line parts what goes back from what goes forth.
        assertEquals(4, opened().size());
        MenuItem last = opened().getLast();
        assertEquals("Redo: Plan name", last.getText());
        doOnFx(last::fire);
        assertEquals("Contoso", desk.session.plan().name());
        assertEquals(2, desk.session.plan().primaryRegion().units());
    }
}
