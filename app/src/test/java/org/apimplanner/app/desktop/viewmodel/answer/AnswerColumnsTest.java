package org.apimplanner.app.desktop.viewmodel.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.junit.jupiter.api.Test;

/// Which columns the window takes of each table, what their cells say and what a copy of them holds.
final class AnswerColumnsTest {
    private final PlannerViewModel planner = new Desk(Desk.sample("premium-internal")).planner;

    private static List<String> heads(AnswerTable<?> table) {
        return table.columns().stream().<String>map(AnswerColumn::head).toList();
    }

    private static <R> AnswerColumn<R> column(AnswerTable<R> table, String key) {
        return table.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <R> Set<String> shown(AnswerTable<R> table, String key) {
        AnswerColumn<R> column = column(table, key);
        return table.rows().stream().map(row -> column.shown().apply(row)).collect(Collectors.toSet());
    }

    @Test
    void rulesStandInTheOrderOfThePortal() {
        assertEquals(
                List.of(
                        "Region",
                        "Dir",
                        "Prio",
                        "Name",
                        "Port",
                        "Proto",
                        "Source",
                        "Destination",
                        "Action",
                        "Required",
                        "Feature"),
                heads(planner.answer().nsg()));
    }

    @Test
    void theOtherTablesLeadWithWhatIsLookedFor() {
        assertEquals(
                List.of("Region", "Kind", "Destination", "Proto", "Port", "Dir", "Required", "Feature", "Purpose"),
                heads(planner.answer().firewall()));
        assertEquals(
                List.of("Region", "Name", "Destination", "Next hop", "Hop address", "Purpose"),
                heads(planner.answer().routes()));
        assertEquals(
                List.of("Region", "Zone", "Name", "Type", "Value", "Purpose"),
                heads(planner.answer().dns()));
        assertEquals(List.of("Phase", "Region", "Item"), heads(planner.answer().checklist()));
        assertEquals(
                List.of("Severity", "Message", "What to do", "Where"),
                heads(planner.answer().findings()));
        assertEquals(
                Column.Shape.WRAPPED,
                column(planner.answer().findings(), "path").shape());
    }

    @Test
    void spellingsAreShownInWords() {
        assertEquals(Set.of("In", "Out"), shown(planner.answer().nsg(), "direction"));
        assertEquals(Set.of("Required", "Optional"), shown(planner.answer().nsg(), "required"));
        // Of the plan's features only the event hub has a rule of its own.
        assertEquals(Set.of("", "Event Hubs"), shown(planner.answer().nsg(), "feature"));
        assertTrue(shown(planner.answer().firewall(), "kind").contains("Host"));
        assertTrue(shown(planner.answer().checklist(), "phase").contains("Before"));
        assertTrue(shown(planner.answer().checklist(), "region").contains("All"));
    }

    @Test
    void theHeadsAreThoseOfTheFilesAndInGermanTheWindowsOwn() {
        List<AnswerTable<?>> tables = List.of(
                planner.answer().nsg(),
                planner.answer().routes(),
                planner.answer().firewall(),
                planner.answer().dns(),
                planner.answer().companions(),
                planner.answer().checklist(),
                planner.answer().findings(),
                planner.audit().requirements(),
                planner.audit().findings(),
                planner.audit().changes());
        tables.forEach(table -> assertEquals(
                table.columns().stream().<String>map(c -> c.column().brief()).toList(), heads(table)));
        PlannerViewModel german = new Desk(Desk.sample("premium-internal"), Language.GERMAN).planner;
        assertEquals(
                List.of(
                        "Region",
                        "Richtung",
                        "Prio",
                        "Name",
                        "Port",
                        "Prot.",
                        "Quelle",
                        "Ziel",
                        "Aktion",
                        "Erforderlich",
                        "Feature"),
                heads(german.answer().nsg()));
        assertEquals(
                List.of("Schwere", "Meldung", "Was zu tun ist", "Wo"),
                heads(german.answer().findings()));
    }

    @Test
    void aCopyHoldsTheCellsOfTheFilesInGermanToo() {
        PlannerViewModel german = new Desk(Desk.sample("premium-internal"), Language.GERMAN).planner;
        assertEquals(
                planner.answer().firewall().csv(planner.answer().firewall().rows()),
                german.answer().firewall().csv(german.answer().firewall().rows()));
        assertEquals(
                planner.answer().findings().copy(planner.answer().findings().rows()),
                german.answer().findings().copy(german.answer().findings().rows()));
        assertEquals(
                planner.answer()
                        .checklist()
                        .markdown(planner.answer().checklist().rows()),
                german.answer().checklist().markdown(german.answer().checklist().rows()));
        assertEquals(Set.of("Zulassen"), shown(german.answer().nsg(), "action"));
    }

    @Test
    void aCopyHoldsTheCellsOfTheFiles() {
        AnswerTable<InRegion<NsgRule>> nsg = planner.answer().nsg();
        InRegion<NsgRule> events = nsg.rows().stream()
                .filter(row -> row.value().name().equals("AllowEventHubsOutbound"))
                .findFirst()
                .orElseThrow();
        List<String> lines = nsg.copy(List.of(events)).lines().toList();
        assertEquals(
                "Region\tDirection\tPriority\tName\tPort\tProtocol\tSource\tDestination\tAction\tRequired\tFeature",
                lines.getFirst());
        assertEquals(
                "West Europe\tOutbound\t150\tAllowEventHubsOutbound\t5671; 5672; 443\tTcp\tVirtualNetwork\tEventHub"
                        + "\tAllow\toptional\teventHubs",
                lines.getLast());
    }

    @Test
    void filtersFindWhatIsShownAndWhatIsDefined() {
        AnswerTable<InRegion<FirewallRule>> firewall = planner.answer().firewall();
        firewall.filters().wordsProperty().set("host");
        int hosts = firewall.shownRows().size();
        firewall.filters().wordsProperty().set("fqdn");
        assertTrue(hosts > 0);
        assertTrue(firewall.shownRows().size() >= 1);
        assertTrue(firewall.shownRows().stream()
                .allMatch(row -> row.value().kind().word().equals("fqdn")));
    }

    @Test
    void portsSortByNumber() {
        AnswerTable<InRegion<NsgRule>> nsg = planner.answer().nsg();
        List<Integer> first = nsg.rows().stream()
                .sorted(column(nsg, "port").column().order())
                .map(row -> row.value().destinationPorts().getFirst().from())
                .toList();
        Integer[] expected = first.toArray(Integer[]::new);
        Arrays.sort(expected);
        assertEquals(List.of(expected), first);
    }
}
