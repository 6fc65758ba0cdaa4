package org.apimplanner.app.desktop.viewmodel.answer;

import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.CODE;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.NUMBER;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.SIGN;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.TEXT;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.WRAPPED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apimplanner.app.desktop.viewmodel.plan.Entries;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;

/// The tables of the answer, column by column. NSG rules stand in the order of Azure's portal.
public final class Tables {
    private final ReferenceData reference;
    private final Messages messages;
    private final Explanations why;
    private final RegionColumns shared;

    public Tables(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
        this.why = new Explanations(reference, messages);
        this.shared = new RegionColumns(reference, messages);
    }

    public AnswerTable<InRegion<NsgRule>> nsg() {
        List<Column<InRegion<NsgRule>>> columns = List.of(
                RegionColumns.region(),
                shared.direction(NsgRule::direction),
                shared.<NsgRule>column("column.priority", 3.7, NUMBER, r -> Integer.toString(r.priority()))
                        .sortedBy(Comparator.comparingInt(row -> row.value().priority())),
                shared.column("column.name", 13.9, CODE, NsgRule::name),
                shared.<NsgRule>column("column.port", 8.5, CODE, r -> RegionColumns.ports(r.destinationPorts()))
                        .sortedBy(Comparator.comparing(
                                row -> row.value().destinationPorts().getFirst())),
                shared.column("column.protocol", 3.9, TEXT, r -> r.protocol().word()),
                shared.column("column.source", 9.6, CODE, NsgRule::source),
                shared.column("column.destination", 9.3, CODE, NsgRule::destination),
                shared.<NsgRule>column(
                                "column.action", 5.5, SIGN, r -> r.access().word())
                        .toned(row -> row.value().access().word()),
                shared.requirement(NsgRule::requirement),
                shared.column("column.feature", 6.5, TEXT, r -> shared.feature(r.feature())));
        return inRegions(
                new Shape<>("nsg", RegionReport::nsgRules, columns, why::of, "nsg.empty"),
                rule -> List.of(rule.direction(), rule.name()),
                rule -> Optional.of(rule.direction()),
                rule -> rule.requirement() == Requirement.REQUIRED);
    }

    public AnswerTable<InRegion<FirewallRule>> firewall() {
        List<Column<InRegion<FirewallRule>>> columns = List.of(
                RegionColumns.region(),
                shared.column("column.kind", 5, TEXT, r -> messages.word("kind.", r.kind())),
                shared.column("column.destination", 20, CODE, FirewallRule::destination),
                shared.column("column.protocol", 3.9, TEXT, r -> r.protocol().word()),
                shared.column("column.port", 8.6, CODE, r -> RegionColumns.ports(r.ports())),
                shared.direction(FirewallRule::direction),
                shared.requirement(FirewallRule::requirement),
                shared.column("column.feature", 6.5, TEXT, r -> shared.feature(r.feature())),
                shared.column("column.purpose", 16.5, TEXT, FirewallRule::purpose));
        return inRegions(
                new Shape<>("firewall", RegionReport::firewall, columns, why::of, "firewall.empty"),
                rule -> List.of(rule.destination(), rule.protocol(), rule.ports(), rule.direction()),
                rule -> Optional.of(rule.direction()),
                rule -> rule.requirement() == Requirement.REQUIRED);
    }

    public AnswerTable<InRegion<Route>> routes() {
        List<Column<InRegion<Route>>> columns = List.of(
                RegionColumns.region(),
                shared.column("column.name", 16, CODE, Route::name),
                shared.column("column.destination", 10, CODE, Route::destination),
                shared.column(
                        "column.nextHopType", 9.5, TEXT, r -> r.nextHopType().word()),
                shared.column("column.nextHopAddress", 8.5, CODE, r -> Entries.print(r.nextHopAddress())),
                shared.column("column.purpose", 27, TEXT, Route::purpose));
        return inRegions(
                new Shape<>("routes", RegionReport::routes, columns, why::of, "routes.empty"),
                Route::name,
                route -> Optional.empty(),
                route -> true);
    }

    public AnswerTable<InRegion<DnsRecord>> dns() {
        List<Column<InRegion<DnsRecord>>> columns = List.of(
                RegionColumns.region(),
                shared.column("column.zone", 27, CODE, DnsRecord::zone),
                shared.column("column.name", 5, CODE, DnsRecord::name),
                shared.column("column.type", 4, TEXT, DnsRecord::type),
                shared.column("column.value", 10, CODE, DnsRecord::value),
                shared.column("column.purpose", 25, TEXT, DnsRecord::purpose));
        return inRegions(
                new Shape<>("dns", RegionReport::dnsRecords, columns, why::of, "dns.empty"),
                record -> List.of(record.zone(), record.name(), record.type()),
                record -> Optional.empty(),
                record -> true);
    }

    public AnswerTable<ChecklistItem> checklist() {
        List<Column<ChecklistItem>> columns = List.of(
                Column.<ChecklistItem>of("column.phase", 9, SIGN, item -> messages.word("phase.", item.phase()))
                        .sortedBy(Comparator.comparing(ChecklistItem::phase))
                        .toned(item -> item.phase().word()),
                Column.of("column.region", 7.4, TEXT, item -> regionLabel(item.region())),
                Column.of("column.step", 52, WRAPPED, ChecklistItem::item));
        return new AnswerTable<>(
                new TableKind<>(
                        "checklist",
                        Report::checklist,
                        item -> List.of(item.id(), item.region()),
                        columns,
                        (item, report) -> why.of(item, regionLabel(item.region())),
                        item -> item.region().map(name -> regionLabel(item.region())),
                        item -> Optional.empty(),
                        item -> true,
                        true,
                        false,
                        false,
                        "checklist.empty",
                        "why.choose"),
                messages);
    }

    public AnswerTable<Finding> findings() {
        Places places = new Places(reference, messages);
        List<Column<Finding>> columns = List.of(
                Column.<Finding>of(
                                "column.severity", 7.6, SIGN, finding -> messages.word("severity.", finding.severity()))
                        .sortedBy(Comparator.comparing(Finding::severity))
                        .toned(finding -> finding.severity().word()),
                Column.of("column.message", 38, WRAPPED, Finding::message),
                Column.of("column.fix", 24, WRAPPED, finding -> finding.fix().orElse("")),
                Column.of("column.place", 9, WRAPPED, finding -> places.words(finding.path())));
        return new AnswerTable<>(
                new TableKind<>(
                        "findings",
                        Report::findings,
                        finding -> List.of(finding.code(), finding.path(), finding.arguments()),
                        columns,
                        (finding, report) -> why.of(finding, places.words(finding.path())),
                        finding -> Optional.empty(),
                        finding -> Optional.empty(),
                        finding -> true,
                        false,
                        false,
                        false,
                        "findings.empty",
                        "findings.choose"),
                messages);
    }

    /// What the tables of regions' parts share.
    private record Shape<V>(
            String id,
            Function<RegionReport, List<V>> rows,
            List<Column<InRegion<V>>> columns,
            BiFunction<V, Report, Explanation> why,
            String empty) {}

    private <V> AnswerTable<InRegion<V>> inRegions(
            Shape<V> shape,
            Function<V, Object> identity,
            Function<V, Optional<Direction>> direction,
            Predicate<V> required) {
        return new AnswerTable<>(
                new TableKind<>(
                        shape.id(),
                        report -> rows(report, shape.rows()),
                        row -> List.of(row.region().name(), identity.apply(row.value())),
                        shape.columns(),
                        (row, report) -> shape.why().apply(row.value(), report),
                        row -> Optional.of(row.region().displayName()),
                        row -> direction.apply(row.value()),
                        row -> required.test(row.value()),
                        true,
                        hasColumn(shape.columns(), "column.direction"),
                        hasColumn(shape.columns(), "column.required"),
                        shape.empty(),
                        "why.choose"),
                messages);
    }

    private static <R> boolean hasColumn(List<Column<R>> columns, String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    private static <V> List<InRegion<V>> rows(Report report, Function<RegionReport, List<V>> part) {
        List<InRegion<V>> rows = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport region = report.regions().get(i);
            int order = i;
            part.apply(region).forEach(value -> rows.add(new InRegion<>(region, order, value)));
        }
        return rows;
    }

    private String regionLabel(Optional<String> name) {
        return name.map(n -> reference.region(n).map(r -> r.displayName()).orElse(n))
                .orElse(messages.text("checklist.everywhere"));
    }
}
