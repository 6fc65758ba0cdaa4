package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.SIGN;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.FieldWords;
import org.apimplanner.app.words.RowWords;
import org.apimplanner.model.diff.Consequence;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.PlanChange;
import org.apimplanner.model.diff.RegionDiff;
import org.apimplanner.model.diff.RowChange;
import org.apimplanner.model.report.NsgRule;

/// A comparison as tables. Rows keep the comparison's order.
public final class DiffTables {
    private DiffTables() {}

    private record InRegion(RegionDiff region, RowChange<?> change) {}

    /// All of it, each with the name of its file.
    public static List<Table> of(Diff diff) {
        return List.of(consequences(diff), plan(diff), rows(diff));
    }

    /// What differs between the two plans.
    public static Table plan(Diff diff) {
        return TableShape.<PlanChange>named("diff-plan")
                .words("Field", PlanChange::path)
                .as(CODE, 14)
                .personal("Before", change -> change.before().orElse(""))
                .personal("After", change -> change.after().orElse(""))
                .fill(diff.planChanges());
    }

    /// What the step does to an existing instance.
    public static Table consequences(Diff diff) {
        return TableShape.<Consequence>named("diff-consequences")
                .words("Change", consequence -> DiffWords.of(consequence.change()))
                .maybe("Region", Consequence::region)
                .personal("What it does", Consequence::summary)
                .as(WRAPPED, 28)
                .words("Public VIP", consequence -> DiffWords.of(consequence.publicVip()))
                .words("Private VIP", consequence -> DiffWords.of(consequence.privateVip()))
                .words("New subnet", consequence -> DiffWords.of(consequence.newSubnet()))
                .words("Second public IP", consequence -> DiffWords.of(consequence.secondPublicIp()))
                .flag("New instance", Consequence::newInstance)
                .words("Update", consequence -> DiffWords.of(consequence.updateMinutes()))
                .words("Downtime", consequence -> DiffWords.downtime(consequence.downtime(), consequence.newInstance()))
                .several("Steps", Consequence::steps)
                .as(WRAPPED, 28)
                .words("Source", consequence -> new Cell.Sources(consequence.references()).text())
                .as(WRAPPED, 28)
                .fill(diff.consequences());
    }

    /// Every row that comes, goes or differs, region by region.
    public static Table rows(Diff diff) {
        return TableShape.<InRegion>named("diff-rows")
                .words("Region", row -> row.region().displayName())
                .words("Section", row -> DiffWords.of(row.change().section()))
                .word("Change", row -> row.change().action())
                .as(SIGN, 7)
                .personal("What", row -> RowWords.of(row.change()))
                .as(WRAPPED, 28)
                .cell("Priority", row -> Cell.count(rule(row.change()).map(NsgRule::priority)))
                .maybe(
                        "Action",
                        row -> rule(row.change()).map(rule -> rule.access().word()))
                .personal("Differs in", row -> fields(row.change()))
                .as(WRAPPED, 28)
                .fill(diff.regions().stream()
                        .flatMap(region -> region.changes().map(change -> new InRegion(region, change)))
                        .toList());
    }

    /// The security rule that a row is, as it is after the change if it still is.
    public static Optional<NsgRule> rule(RowChange<?> change) {
        return Stream.concat(change.after().stream(), change.before().stream())
                .filter(NsgRule.class::isInstance)
                .map(NsgRule.class::cast)
                .findFirst();
    }

    private static String fields(RowChange<?> change) {
        return change.fields().stream().map(FieldWords::of).collect(Collectors.joining("; "));
    }
}
