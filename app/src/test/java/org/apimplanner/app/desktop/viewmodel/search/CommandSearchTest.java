package org.apimplanner.app.desktop.viewmodel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found by what a person types, and in which order.
final class CommandSearchTest {
    private final CommandSearch search = new CommandSearch();

    private static Command command(String kind, String words, String detail) {
        return new Command(kind, words, detail, () -> {});
    }

    private void offer(Command... commands) {
        search.add(() -> List.of(commands));
    }

    private List<String> found(String typed) {
        return search.found(typed).stream().map(Command::words).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void withoutAWordEverythingIsOfferedInItsOwnOrder(String typed) {
        offer(command("Command", "Save", "Ctrl S"), command("Field", "Cloud", ""));
        offer(command("Region", "North Europe", "northeurope"));
        assertEquals(List.of("Save", "Cloud", "North Europe"), found(typed));
    }

    @Test
    void whatBeginsWithTheWordsStandsBeforeWhatHasThemLater() {
        offer(
                command("Field", "Seen port", ""),
                command("NSG rule", "management", "port 3443"),
                command("Command", "Portal", ""));
        assertEquals(List.of("Portal", "Seen port", "management"), found("port"));
    }

    @Test
    void everyWordHasToOccurInWordsDetailOrKind() {
        offer(command("NSG rule", "storage", "Outbound 443"), command("Firewall rule", "storage", "Outbound 443"));
        assertEquals(2, found("STORAGE  443").size());
        assertEquals(
                List.of("NSG rule"),
                search.found("443 nsg storage").stream().map(Command::kind).toList());
        assertEquals(List.of(), found("storage 1433"));
    }

    @Test
    void moreThanAPersonLooksThroughIsCut() {
        search.add(() -> IntStream.range(0, 100)
                .mapToObj(number -> command("NSG rule", "rule " + number, ""))
                .toList());
        assertEquals(60, found("rule").size());
        assertEquals("rule 0", found("rule").getFirst());
        assertEquals("rule 99", found("99").getFirst());
    }

    @Test
    void aSourceIsAskedAnewAtEachSearch() {
        List<Command> now = new ArrayList<>();
        search.add(() -> List.copyOf(now));
        assertTrue(found("east").isEmpty());
        now.add(command("Region", "East US", "eastus"));
        assertEquals(List.of("East US"), found("east"));
    }

    @Test
    void whatIsFoundDoesWhatItSays() {
        List<String> done = new ArrayList<>();
        search.add(() -> List.of(new Command("Command", "Undo", "", () -> done.add("undone"))));
        search.found("und").getFirst().run().run();
        assertEquals(List.of("undone"), done);
    }
}
