package org.apimplanner.app.export.audit;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.lines;
import static org.apimplanner.app.export.document.Grid.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Change;

/// The changes that would repair a network: each thing whole, as it should be, and the commands.
///
/// @param script the commands, a line each; empty where there is none
record ChangeSection(List<Change> changes, String script) {
    private static final String ID = "changes";
    private static final String ANY = "*";
    private static final String TITLE = "Changes that would repair it";

    Section section() {
        if (changes.isEmpty()) {
            return Section.of(ID, TITLE, Markup.of("p", "There are none."));
        }
        Section.Part whole = new Section.Part("changed-rules", "As it should be");
        Section.Part commands = new Section.Part("commands", "Commands");
        return new Section(
                ID,
                TITLE,
                List.of(whole, commands),
                List.of(
                        whole.heading(),
                        rules(),
                        others(),
                        commands.heading(),
                        Markup.of(
                                "div.code",
                                script.lines()
                                        .map(line -> Markup.of(line.startsWith("#") ? "p.comment" : "p", line))
                                        .toList())));
    }

    /// Security rules, in the columns in which they are entered.
    private Markup rules() {
        Grid grid = Grid.of(
                column("Rule", 29),
                column("Priority", 8),
                column("Direction", 10),
                column("Port", 11),
                column("Protocol", 9),
                column("Source", 13),
                column("Destination", 13),
                column("Action", 7));
        return table(grid, Kind.NSG::equals, ChangeSection::rule);
    }

    private Markup others() {
        Grid grid = Grid.of(column("Change", 54), column("As it should be", 46));
        return table(grid, kind -> kind != Kind.NSG, ChangeSection::row);
    }

    private Markup table(Grid grid, Predicate<Kind> kinds, Function<Change, List<Markup.Element>> row) {
        List<List<Markup.Element>> rows = changes.stream()
                .filter(change -> kinds.test(change.target().kind()))
                .map(row)
                .toList();
        return rows.isEmpty() ? Markup.text("") : grid.rows(rows).table();
    }

    private static List<Markup.Element> rule(Change change) {
        Map<String, String> fields = change.properties();
        return cells(
                subject(change),
                cell(fields.getOrDefault("priority", "")),
                cell(fields.getOrDefault("direction", "")),
                cell(fields.getOrDefault("destinationPorts", "")),
                cell(fields.getOrDefault("protocol", "")),
                lines(end(fields, "source")),
                lines(end(fields, "destination")),
                cell(fields.getOrDefault("access", "")));
    }

    /// An end of a rule: its addresses, its groups and, where they are not any, the ports it comes from.
    private static List<String> end(Map<String, String> fields, String end) {
        String ports = fields.getOrDefault(end + "Ports", ANY);
        String from = end.equals("source") && !ports.equals(ANY) ? "from port " + ports : "";
        return Stream.of(fields.getOrDefault(end, ""), fields.getOrDefault(end + "Groups", ""), from)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Markup.Element> row(Change change) {
        return cells(
                subject(change),
                lines(change.properties().entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .toList()));
    }

    private static Markup.Element subject(Change change) {
        return name(
                change.target().subject(),
                Markup.of(
                        "div.small",
                        change.action() + " " + AuditWords.of(change.target().kind())),
                Markup.of(
                        "div.small",
                        "in "
                                + AuditWords.where(
                                        Optional.of(change.target().resource()),
                                        change.target().file())));
    }
}
