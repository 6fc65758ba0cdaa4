package org.apimplanner.model.audit.existing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.existing.CsvRows.Row;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// Reads tables of rules and of routes: those that this program writes, also after a spreadsheet saved
/// them with semicolons or tabs, and those that people export. Each group or table that a column names is
/// one of its own, else each region.
final class CsvTable {
    private final String file;
    private final CsvHeads heads;

    private CsvTable(String file, CsvHeads heads) {
        this.file = file;
        this.heads = heads;
    }

    /// Everything in the table; empty where the first line has not the heads of a table that is known.
    ///
    /// @param text at its beginning
    static Optional<Reading<ResourcePiece>> read(String file, BufferedReader text, String firstLine)
            throws IOException {
        for (char separator : new char[] {',', ';', '\t'}) {
            Optional<CsvHeads> heads = CsvHeads.of(firstLine, separator);
            if (heads.isPresent()) {
                return Optional.of(new CsvTable(file, heads.get()).rows(new CsvRows(text, separator)));
            }
        }
        return Optional.empty();
    }

    private Reading<ResourcePiece> rows(CsvRows rows) throws IOException {
        skipHead(rows);
        List<ReadProblem> problems = new ArrayList<>();
        List<PlacedValue> all = new ArrayList<>();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            Place place = new Place(file, "line " + row.get().line());
            if (row.get().open()) {
                problems.add(new ReadProblem(place, false, file, "a quote that is never closed", "a closing quote"));
            } else if (!row.get().isBlank()) {
                all.add(element(row.get(), place));
            }
        }
        Map<Owner, List<PlacedValue>> byOwner = new LinkedHashMap<>();
        all.forEach(row -> byOwner.computeIfAbsent(CsvHeads.owner(row), owner -> new ArrayList<>())
                .add(row));
        if (byOwner.isEmpty() && problems.isEmpty()) {
            byOwner.put(Owner.UNKNOWN, List.of());
        }
        List<Reading<ResourcePiece>> readings = new ArrayList<>();
        byOwner.forEach((owner, elements) -> readings.add(resource(owner, elements, problems)));
        Reading<ResourcePiece> read = Reading.all(readings).plus(new Reading<>(List.of(), problems, List.of()));
        List<RuleColumn> leftOut = heads.areOfRules() ? RuleColumn.leftOut(all) : List.of();
        return leftOut.isEmpty() ? read : RuleColumn.withOneProblem(read, leftOut, lacking(leftOut));
    }

    private ReadProblem lacking(List<RuleColumn> columns) {
        String words = RuleColumn.words(columns);
        return new ReadProblem(
                new Place(file, "line 1"),
                false,
                "The rules' " + words,
                "a table without " + words,
                "a column for each of them; export the rules whole");
    }

    private static void skipHead(CsvRows rows) throws IOException {
        Optional<Row> row = rows.next();
        while (row.isPresent()
                && (row.get().isBlank()
                        || isSeparatorLine(row.get().cells().getFirst().strip()))) {
            row = rows.next();
        }
    }

    /// A line before the heads: Excel's own, which names the separator (splitting may leave its begin
    /// alone), or PowerShell's, which names a type.
    static boolean isSeparatorLine(String line) {
        return line.matches("sep=.?") || line.startsWith("#TYPE ");
    }

    private PlacedValue element(Row row, Place place) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heads.fields().size(), row.cells().size()); i++) {
            String name = heads.fields().get(i);
            String cell = unguarded(row.cells().get(i));
            if (!name.isEmpty() && !(cell.isEmpty() && values.containsKey(name))) {
                values.merge(name, cell, (one, other) -> one.isEmpty() ? other : one + ", " + other);
            }
        }
        List<Json.Member> members = new ArrayList<>();
        values.forEach((name, value) -> members.add(new Json.Member(name, new Json.Text(value))));
        return new PlacedValue(new Json.Obj(members), place);
    }

    /// Without the apostrophe that keeps a spreadsheet from taking the cell for a formula. The portal writes a
    /// lone dash into a cell that is empty.
    private static String unguarded(String cell) {
        String text = cell.strip();
        if (text.equals("-")) {
            return "";
        }
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /// @param broken where the table breaks off: any group may lack rows there
    private Reading<ResourcePiece> resource(Owner owner, List<PlacedValue> rows, List<ReadProblem> broken) {
        Place place =
                rows.isEmpty() ? new Place(file, "line 1") : rows.getFirst().place();
        List<Unread> lost = broken.stream()
                .map(problem -> Unread.anything(problem.subject(), problem.place()))
                .toList();
        if (heads.areOfRules()) {
            return Reading.entries(rows, RuleReader::read)
                    .plus(new Reading<>(List.of(), List.of(), lost))
                    .gathered((read, unread) ->
                            new ResourcePiece.Rules(Part.whole(owner, place, Optional.empty(), read, unread)));
        }
        boolean effective = heads.areOfEffectiveRoutes();
        List<PlacedValue> valid =
                rows.stream().filter(row -> !RouteReader.isReplaced(row)).toList();
        return Reading.entries(valid, RouteReader::entries)
                .plus(new Reading<>(List.of(), List.of(), lost))
                .gathered((read, unread) -> new ResourcePiece.Routes(
                        effective
                                ? Part.effective(owner, place, true, read, unread)
                                : Part.whole(owner, place, Optional.empty(), read, unread)));
    }
}
