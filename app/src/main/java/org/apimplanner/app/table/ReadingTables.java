package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.NUMBER;
import static org.apimplanner.app.table.Column.Shape.SIGN;
import static org.apimplanner.app.table.Column.Shape.TEXT;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.words.Doubt;
import org.apimplanner.app.words.FoldedSteps;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SourceAddress;

/// The tables of a report for people who read it from top to bottom: what regions have alike is one
/// row, a plan of one region has no column for it, and words are the portal's. What a row is for, its
/// sources and its doubts are columns of detail, the last three.
public record ReadingTables(Report report, Labels labels) {

    /// One row a region: the size as a sum, what is chosen, and what else is asked of the subnet.
    public Table subnets() {
        return SubnetRows.table(report);
    }

    /// Each virtual network from its first address to its last.
    public Table addressSpace() {
        return AddressRuns.table(report);
    }

    /// The rules of one direction, by priority.
    public Table nsgRules(Direction direction) {
        return explained(
                this.<NsgRule>regional("nsg-rules")
                        .count("Priority", r -> r.value().priority())
                        .brief("Prio")
                        .as(NUMBER, 4)
                        .words("Name", r -> r.value().name())
                        .as(CODE, 15)
                        .several("Port", r -> r.value().destinationPorts())
                        .as(CODE, 7)
                        .term("Protocol", r -> r.value().protocol(), PortalWords::of)
                        .brief("Proto")
                        .as(TEXT, 4.5)
                        .end("Source", r -> r.value().source())
                        .as(CODE, 9)
                        .end("Destination", r -> r.value().destination())
                        .as(CODE, 9)
                        .word("Action", r -> r.value().access())
                        .as(SIGN, 4)
                        .words(
                                "Need",
                                r -> need(r.value().requirement(), r.value().feature()))
                        .as(TEXT, 7),
                NsgRule::purpose,
                NsgRule::references,
                r -> Doubt.note(r.note(), r.verified()),
                AlikeRegions.byPlace(
                                report.regions(),
                                region -> region.nsgRules().stream()
                                        .filter(rule -> rule.direction() == direction)
                                        .toList())
                        .stream()
                        .sorted(Comparator.comparingInt(r -> r.value().priority()))
                        .toList());
    }

    public Table routes() {
        return explained(
                this.<Route>regional("routes")
                        .words("Name", r -> r.value().name())
                        .as(CODE, 16)
                        .words("Destination", r -> r.value().destination())
                        .as(CODE, 10)
                        .term("Next hop", r -> r.value().nextHopType(), PortalWords::of)
                        .as(TEXT, 10)
                        .maybe("Hop address", r -> r.value().nextHopAddress().map(Object::toString))
                        .as(CODE, 8),
                Route::purpose,
                Route::references,
                r -> Optional.empty(),
                AlikeRegions.byPlace(report.regions(), RegionReport::routes));
    }

    /// The allowlist of one direction.
    public Table firewall(Direction direction) {
        return explained(
                this.<FirewallRule>regional("firewall")
                        .end("Destination", r -> r.value().destination())
                        .as(CODE, 20)
                        .term("Kind", r -> r.value().kind(), PortalWords::of)
                        .as(TEXT, 6)
                        .detail()
                        .several("Port", r -> r.value().ports())
                        .as(CODE, 7)
                        .term("Protocol", r -> r.value().protocol(), PortalWords::of)
                        .brief("Proto")
                        .as(TEXT, 4.5)
                        .words("Rule type", r -> FirewallRequest.ruleType(r.value()))
                        .as(TEXT, 6)
                        .words(
                                "Need",
                                r -> need(r.value().requirement(), r.value().feature()))
                        .as(TEXT, 7),
                FirewallRule::purpose,
                FirewallRule::references,
                r -> Doubt.note(r.note(), r.verified()),
                AlikeRegions.byPlace(
                        report.regions(),
                        region -> region.firewall().stream()
                                .filter(rule -> rule.direction() == direction)
                                .toList()));
    }

    public Table dns() {
        return explained(
                this.<DnsRecord>regional("dns")
                        .personal("Zone", r -> r.value().zone())
                        .as(CODE, 24)
                        .words("Name", r -> r.value().name())
                        .as(CODE, 5)
                        .words("Type", r -> r.value().type())
                        .as(TEXT, 4)
                        .personal("Value", r -> r.value().value())
                        .as(CODE, 9),
                DnsRecord::purpose,
                DnsRecord::references,
                r -> Doubt.note(r.note(), r.verified()),
                AlikeRegions.byPlace(report.regions(), RegionReport::dnsRecords));
    }

    public Table sourceAddresses() {
        return explained(
                this.<SourceAddress>regional("source-addresses")
                        .words("Seen by", r -> r.value().seenBy())
                        .as(TEXT, 10)
                        .words("Address", r -> r.value().value())
                        .as(CODE, 20),
                SourceAddress::purpose,
                SourceAddress::references,
                r -> Doubt.note(r.note(), r.verified()),
                AlikeRegions.byPlace(report.regions(), RegionReport::sourceAddresses));
    }

    public Table publicIps() {
        return this.<PublicIp>regional("public-ip")
                .flag("Required", r -> r.value().required())
                .as(TEXT, 5)
                .maybe("SKU", r -> r.value().sku())
                .as(TEXT, 6)
                .flag("Zone redundant", r -> r.value().zoneRedundant())
                .as(TEXT, 7)
                .words("Notes", r -> String.join(" ", r.value().notes()))
                .as(WRAPPED, 30)
                .sources(r -> r.value().references())
                .fill(AlikeRegions.byPlace(report.regions(), region -> List.of(region.publicIp())));
    }

    /// The findings of these severities, the worst first.
    public Table findings(Severity... severities) {
        return TableShape.<Finding>named("findings")
                .term("Severity", Finding::severity, Labels::severity)
                .as(SIGN, 6)
                .personal("Finding", Finding::message)
                .as(WRAPPED, 34)
                .cell("What to do", f -> f.fix().<Cell>map(Cell.Personal::new).orElse(Cell.empty()))
                .as(WRAPPED, 24)
                .words("Where", Finding::path)
                .as(CODE, 9)
                .sources(Finding::references)
                .fill(report.findings().stream()
                        .filter(finding -> List.of(severities).contains(finding.severity()))
                        .toList());
    }

    /// The steps of one phase, each once, with the regions it is to be done in.
    public Table checklist(Phase phase) {
        int all = report.regions().size();
        return TableShape.<FoldedSteps.Step>named("checklist")
                .personal("Step", FoldedSteps.Step::sentence)
                .as(WRAPPED, 52)
                .personal("Regions", step -> regions(step.regions(), all))
                .as(WRAPPED, 14)
                .sources(FoldedSteps.Step::references)
                .fill(FoldedSteps.of(report).stream()
                        .filter(step -> step.phase() == phase)
                        .toList());
    }

    /// Nothing where a step need not say it.
    private static String regions(List<String> regions, int all) {
        return all < 2 ? "" : regions.size() == all ? "all" : Listed.forReading(regions);
    }

    /// A region's name first, where the plan has more than one.
    private <V> TableShape<AlikeRegions<V>> regional(String name) {
        TableShape<AlikeRegions<V>> shape = TableShape.named(name);
        return report.regions().size() < 2
                ? shape
                : shape.personal("Region", row -> row.cell(report.regions())).as(WRAPPED, 7);
    }

    private static <V> Table explained(
            TableShape<AlikeRegions<V>> shape,
            Function<V, String> purpose,
            Function<V, List<Source>> sources,
            Function<V, Optional<String>> note,
            List<AlikeRegions<V>> rows) {
        return shape.personal("Purpose", r -> purpose.apply(r.value()))
                .as(WRAPPED, 20)
                .detail()
                .sources(r -> sources.apply(r.value()))
                .maybe("Note", r -> note.apply(r.value()))
                .as(WRAPPED, 20)
                .detail()
                .fill(rows);
    }

    /// `Required`, or `Optional: Developer portal`.
    private String need(Requirement requirement, Optional<Feature> feature) {
        return PortalWords.of(requirement)
                + feature.map(f -> ": " + labels.feature(f)).orElse("");
    }
}
