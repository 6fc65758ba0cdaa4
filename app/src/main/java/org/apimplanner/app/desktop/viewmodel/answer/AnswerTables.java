package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.code.azcli.RowCommands;
import org.apimplanner.app.table.CompanionLines;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.app.table.ReportColumns;
import org.apimplanner.app.table.TableShape;
import org.apimplanner.app.words.FoldedSteps;
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

/// The tables of the answer: which columns of a report's tables the window shows, and in which order. NSG
/// rules stand in the order of Azure's portal.
public final class AnswerTables {
    private final ReferenceData reference;
    private final Messages messages;
    private final Explanations why;
    private final ColumnWords words;
    private final Places places;
    private final Supplier<Report> filed;

    /// @param filed the answer as files say it, of which copies are made
    public AnswerTables(ReferenceData reference, Messages messages, Places places, Supplier<Report> filed) {
        this.filed = filed;
        this.places = places;
        this.reference = reference;
        this.messages = messages;
        this.why = new Explanations(reference, messages);
        this.words = new ColumnWords(reference, messages);
    }

    public AnswerTable<InRegion<NsgRule>> nsg() {
        TableShape<InRegion<NsgRule>> shape = ReportColumns.nsgRules();
        List<AnswerColumn<InRegion<NsgRule>>> columns = new ArrayList<>(words.of(
                shape,
                "region",
                "direction",
                "priority",
                "name",
                "port",
                "protocol",
                "source",
                "destination",
                "action",
                "required"));
        columns.add(words.features(shape.column("feature"), row -> row.value().feature()));
        return inRegions(
                new Shape<>(
                        "nsg", RegionReport::nsgRules, columns, why::of, Optional.of(RowCommands::rules), "nsg.empty"),
                rule -> List.of(rule.direction(), rule.name()),
                rule -> Optional.of(rule.direction()),
                rule -> rule.requirement() == Requirement.REQUIRED);
    }

    public AnswerTable<InRegion<FirewallRule>> firewall() {
        TableShape<InRegion<FirewallRule>> shape = ReportColumns.firewall();
        List<AnswerColumn<InRegion<FirewallRule>>> columns = new ArrayList<>();
        columns.addAll(words.of(shape, "region"));
        columns.add(words.spelled(shape.column("kind"), "kind."));
        columns.addAll(words.of(shape, "destination", "protocol", "port", "direction", "required"));
        columns.add(words.features(shape.column("feature"), row -> row.value().feature()));
        columns.addAll(words.of(shape, "purpose"));
        return inRegions(
                new Shape<>("firewall", RegionReport::firewall, columns, why::of, Optional.empty(), "firewall.empty"),
                rule -> List.of(rule.destination(), rule.protocol(), rule.ports(), rule.direction()),
                rule -> Optional.of(rule.direction()),
                rule -> rule.requirement() == Requirement.REQUIRED);
    }

    public AnswerTable<InRegion<Route>> routes() {
        List<AnswerColumn<InRegion<Route>>> columns = words.of(
                ReportColumns.routes(), "region", "name", "destination", "nextHopType", "nextHopAddress", "purpose");
        return inRegions(
                new Shape<>(
                        "routes",
                        RegionReport::routes,
                        columns,
                        why::of,
                        Optional.of(RowCommands::routes),
                        "routes.empty"),
                Route::name,
                route -> Optional.empty(),
                route -> true);
    }

    public AnswerTable<InRegion<DnsRecord>> dns() {
        List<AnswerColumn<InRegion<DnsRecord>>> columns =
                words.of(ReportColumns.dns(), "region", "zone", "name", "type", "value", "purpose");
        return inRegions(
                new Shape<>("dns", RegionReport::dnsRecords, columns, why::of, Optional.empty(), "dns.empty"),
                record -> List.of(record.zone(), record.name(), record.type()),
                record -> Optional.empty(),
                record -> true);
    }

    /// What stands beside the instance.
    public AnswerTable<CompanionLines.Line> companions() {
        TableShape<CompanionLines.Line> shape = CompanionLines.shape();
        List<AnswerColumn<CompanionLines.Line>> columns = new ArrayList<>(words.of(shape, "region"));
        columns.add(words.plain(shape.column("companion"))
                .shownAs(line -> words.companion(line.companion().value())));
        columns.addAll(words.of(
                shape,
                "part",
                "direction",
                "priority",
                "name",
                "port",
                "protocol",
                "source",
                "destination",
                "required"));
        return new AnswerTable<>(
                new TableKind<>(
                        "companions",
                        CompanionLines::of,
                        CompanionLines.Line::entry,
                        columns,
                        (line, region, report) -> why.of(line.entry(), report),
                        line -> Optional.of(line.companion().region().displayName()),
                        CompanionLines.Line::direction,
                        line -> line.requirement() == Requirement.REQUIRED,
                        true,
                        true,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        "companions.empty",
                        "why.choose"),
                messages,
                filed);
    }

    public AnswerTable<ChecklistItem> checklist() {
        TableShape<ChecklistItem> shape =
                ReportColumns.checklist(name -> name.map(this::displayName).orElse(""));
        List<AnswerColumn<ChecklistItem>> columns = List.of(
                words.of(shape.column("phase")),
                words.plain(shape.column("region")).shownAs(item -> regionLabel(item.region())),
                words.of(shape.column("item")));
        return new AnswerTable<>(
                new TableKind<>(
                        "checklist",
                        Report::checklist,
                        item -> List.of(item.id(), item.region()),
                        columns,
                        (item, region, report) -> why.of(item, region),
                        item -> item.region().map(this::displayName),
                        item -> Optional.empty(),
                        item -> true,
                        true,
                        false,
                        false,
                        Optional.empty(),
                        Optional.of(this::general),
                        "checklist.empty",
                        "why.choose"),
                messages,
                filed);
    }

    /// What all regions with the step have to do.
    private ChecklistItem general(ChecklistItem item, Report report) {
        String sentence = FoldedSteps.general(
                item, report, messages.text("checklist.theRegion"), messages.text("checklist.theSubnet"));
        return new ChecklistItem(item.phase(), sentence, item.region(), item.id(), item.references());
    }

    public AnswerTable<Finding> findings() {
        // The window says the place in the plan instead of the region alone.
        TableShape<Finding> shape = ReportColumns.findings(finding -> "");
        List<AnswerColumn<Finding>> columns = new ArrayList<>(words.of(shape, "severity", "message", "fix"));
        columns.add(words.plain(shape.column("path"))
                .shownAs(finding -> places.words(finding.path()))
                .wrapped());
        return new AnswerTable<>(
                new TableKind<>(
                        "findings",
                        Report::findings,
                        finding -> List.of(finding.code(), finding.path(), finding.arguments()),
                        columns,
                        (finding, region, report) -> why.of(finding, places.words(finding.path())),
                        finding -> Optional.empty(),
                        finding -> Optional.empty(),
                        finding -> true,
                        false,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        "findings.empty",
                        "findings.choose"),
                messages,
                filed);
    }

    /// What the tables of regions' parts share.
    private record Shape<V>(
            String id,
            Function<RegionReport, List<V>> rows,
            List<AnswerColumn<InRegion<V>>> columns,
            BiFunction<V, Report, Explanation> why,
            Optional<Function<List<V>, String>> commands,
            String empty) {}

    private <V> AnswerTable<InRegion<V>> inRegions(
            Shape<V> shape,
            Function<V, Object> identity,
            Function<V, Optional<Direction>> direction,
            Predicate<V> required) {
        return new AnswerTable<>(
                new TableKind<>(
                        shape.id(),
                        report -> InRegion.of(report, shape.rows()),
                        row -> List.of(row.region().name(), identity.apply(row.value())),
                        shape.columns(),
                        (row, region, report) -> shape.why().apply(row.value(), report),
                        row -> Optional.of(row.region().displayName()),
                        row -> direction.apply(row.value()),
                        row -> required.test(row.value()),
                        true,
                        hasColumn(shape.columns(), "direction"),
                        hasColumn(shape.columns(), "required"),
                        shape.commands()
                                .map(commands -> rows -> commands.apply(
                                        rows.stream().map(InRegion::value).toList())),
                        Optional.of((row, report) -> row),
                        shape.empty(),
                        "why.choose"),
                messages,
                filed);
    }

    private static <R> boolean hasColumn(List<AnswerColumn<R>> columns, String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    private String regionLabel(Optional<String> name) {
        return name.map(this::displayName).orElse(messages.text("checklist.everywhere"));
    }

    private String displayName(String name) {
        return reference.region(name).map(region -> region.displayName()).orElse(name);
    }
}
