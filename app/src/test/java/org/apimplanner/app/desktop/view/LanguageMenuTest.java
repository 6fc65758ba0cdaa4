package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The menus in each language: their letters, and the choice of the language itself.
final class LanguageMenuTest extends WindowTest {
    private static final Pattern LETTER = Pattern.compile("_(\\p{L}|\\p{N})");

    private static Optional<String> letter(MenuItem item) {
        Matcher found = LETTER.matcher(item.getText() == null ? "" : item.getText());
        return item.isMnemonicParsing() && found.find()
                ? Optional.of(found.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static void twice(String menu, List<? extends MenuItem> items, List<String> faults) {
        List<String> seen = new ArrayList<>();
        for (MenuItem item : items) {
            letter(item).ifPresent(letter -> {
                if (seen.contains(letter)) {
                    faults.add(menu + ": " + letter + " of " + item.getText());
                }
                seen.add(letter);
            });
            if (item instanceof Menu inner) {
                twice(inner.getText(), inner.getItems(), faults);
            }
        }
    }

    private MenuItem command(String name) {
        return commands(find("menus", MenuBar.class).getMenus()).stream()
                .filter(item -> ("command-" + name).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuItem> commands(List<? extends MenuItem> items) {
        List<MenuItem> all = new ArrayList<>();
        for (MenuItem item : items) {
            all.add(item);
            if (item instanceof Menu menu) {
                all.addAll(commands(menu.getItems()));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLetterStandsTwiceInAMenu(Language language) {
        show(new Desk(Desk.blank(), language), Theme.LIGHT);
        List<Menu> menus = find("menus", MenuBar.class).getMenus();
        List<String> faults = new ArrayList<>();
        twice("the bar", menus, faults);
        assertEquals(List.of(), faults);
        assertTrue(menus.stream().allMatch(menu -> letter(menu).isPresent()));
    }

    @Test
    void theLanguageIsChosenAndGivenUpInTheMenu() {
        Desk desk = new Desk();
        show(desk, Theme.LIGHT);
        doOnFx(() -> command("language-de").fire());
        assertEquals(
                Optional.of(Language.GERMAN),
                desk.planner.preferences().languageProperty().get());
        doOnFx(() -> command("language-system").fire());
        assertEquals(
                Optional.empty(), desk.planner.preferences().languageProperty().get());
    }
}
