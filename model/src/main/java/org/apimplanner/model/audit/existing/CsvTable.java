package org.apimplanner.model.audit.existing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.existing.CsvRows.Row;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// Reads the tables of rules and of routes that this program writes, also after a spreadsheet saved
/// them with semicolons or tabs. Columns are found by their heads, in any order; each region is one
/// group or table of its own.
final class CsvTable {
    /// The heads that tell a table of rules, and the fields of a rule that they stand for.
    private static final Map<String, String> RULE_HEADS = Map.of(
            "direction", "direction",
            "priority", "priority",
            "port", "destinationPortRange",
            "protocol", "protocol",
            "source", "sourceAddressPrefix",
            "destination", "destinationAddressPrefix",
            "action", "access");

    private static final Map<String, String> ROUTE_HEADS =
            Map.of("destination", "addressPrefix", "next hop type", "nextHopType");

    private static final Map<String, String> OTHER_HEADS =
            Map.of("region", "region", "name", "name", "next hop address", "nextHopIpAddress");

    private final String file;
    private final List<String> heads;
    private final boolean rules;

    private CsvTable(String file, List<String> heads) {
        this.file = file;
        this.heads = heads;
        this.rules = heads.containsAll(RULE_HEADS.keySet());
    }

    /// Everything in the table; empty where the first line has not the heads of a table that is known.
    ///
    /// @param text at its beginning
    static Optional<Reading<Piece>> read(String file, BufferedReader text, String firstLine) throws IOException {
        for (char separator : new char[] {',', ';', '\t'}) {
            List<String> heads = heads(firstLine, separator);
            if (heads.containsAll(RULE_HEADS.keySet()) || heads.containsAll(ROUTE_HEADS.keySet())) {
                return Optional.of(new CsvTable(file, heads).rows(new CsvRows(text, separator)));
            }
        }
        return Optional.empty();
    }

    private static List<String> heads(String line, char separator) {
        List<String> heads = new ArrayList<>();
        for (String head : line.split(String.valueOf(separator), -1)) {
            String bare = head.strip().replaceAll("^\"|\"$", "");
            heads.add(bare.strip().toLowerCase(Locale.ROOT));
        }
        return heads;
    }

    private Reading<Piece> rows(CsvRows rows) throws IOException {
        skipHead(rows);
        List<ReadProblem> problems = new ArrayList<>();
        Map<String, List<Element>> byRegion = new LinkedHashMap<>();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            Place place = new Place(file, "line " + row.get().line());
            if (row.get().open()) {
                problems.add(new ReadProblem(place, false, file, "a quote that is never closed", "a closing quote"));
            } else if (!row.get().isBlank()) {
                Element element = element(row.get(), place);
                byRegion.computeIfAbsent(element.text("region").orElse(""), region -> new ArrayList<>())
                        .add(element);
            }
        }
        if (byRegion.isEmpty() && problems.isEmpty()) {
            byRegion.put("", List.of());
        }
        List<Reading<Piece>> readings = new ArrayList<>();
        byRegion.forEach((region, elements) -> readings.add(resource(region, elements, problems)));
        return Reading.all(readings).plus(new Reading<>(List.of(), problems, List.of()));
    }

    private static void skipHead(CsvRows rows) throws IOException {
        Optional<Row> row = rows.next();
        while (row.isPresent()
                && (row.get().isBlank()
                        || isSeparatorLine(row.get().cells().getFirst().strip()))) {
            row = rows.next();
        }
    }

    /// Excel's own line before the heads, which names the separator; splitting may leave its begin alone.
    static boolean isSeparatorLine(String line) {
        return line.matches("sep=.?");
    }

    private Element element(Row row, Place place) {
        Map<String, String> names = rules ? RULE_HEADS : ROUTE_HEADS;
        List<Json.Member> members = new ArrayList<>();
        for (int i = 0; i < Math.min(heads.size(), row.cells().size()); i++) {
            String head = heads.get(i);
            String name = names.getOrDefault(head, OTHER_HEADS.get(head));
            if (name != null) {
                members.add(new Json.Member(
                        name, new Json.Text(unguarded(row.cells().get(i)))));
            }
        }
        return new Element(new Json.Obj(members), place);
    }

    /// Without the apostrophe that keeps a spreadsheet from taking the cell for a formula.
    private static String unguarded(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /// @param broken where the table breaks off: any region may lack rows there
    private Reading<Piece> resource(String region, List<Element> rows, List<ReadProblem> broken) {
        Owner owner = new Owner(Optional.of(region).filter(r -> !r.isEmpty()), Optional.empty());
        Place place =
                rows.isEmpty() ? new Place(file, "line 1") : rows.getFirst().place();
        List<Unread> lost = broken.stream()
                .map(problem -> Unread.anything(problem.subject(), problem.place()))
                .toList();
        return rules
                ? Reading.entries(rows, RuleReader::read)
                        .plus(new Reading<>(List.of(), List.of(), lost))
                        .gathered((read, unread) ->
                                new Piece.Rules(Part.whole(owner, place, Optional.empty(), read, unread)))
                : Reading.entries(rows, RouteReader::entries)
                        .plus(new Reading<>(List.of(), List.of(), lost))
                        .gathered((read, unread) ->
                                new Piece.Routes(Part.whole(owner, place, Optional.empty(), read, unread)));
    }
}
