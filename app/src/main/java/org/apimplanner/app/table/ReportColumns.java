package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.NUMBER;
import static org.apimplanner.app.table.Column.Shape.SIGN;
import static org.apimplanner.app.table.Column.Shape.TEXT;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.words.Doubt;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Route;

/// The columns of a report's tables, each defined once, with the region's display name always first.
/// Files have all of them in this order; the window takes some of them in its own.
public final class ReportColumns {
    private static final double REGION = 7.4;

    private ReportColumns() {}

    public static TableShape<InRegion<NsgRule>> nsgRules() {
        return nsgRules(Feature::word);
    }

    /// @param feature what people call a feature
    static TableShape<InRegion<NsgRule>> nsgRules(Function<Feature, String> feature) {
        return ReportColumns.<NsgRule>regional("nsg-rules")
                .word("Direction", r -> r.value().direction())
                .brief("Dir")
                .as(SIGN, 4.4)
                .count("Priority", r -> r.value().priority())
                .brief("Prio")
                .as(NUMBER, 3.7)
                .words("Name", r -> r.value().name())
                .as(CODE, 13.9)
                .several("Port", r -> r.value().destinationPorts())
                .as(CODE, 8.5)
                .term("Protocol", r -> r.value().protocol(), PortalWords::of)
                .brief("Proto")
                .as(CODE, 3.9)
                .end("Source", r -> r.value().source())
                .as(CODE, 9.6)
                .end("Destination", r -> r.value().destination())
                .as(CODE, 9.3)
                .word("Action", r -> r.value().access())
                .as(SIGN, 5.5)
                .term("Required", r -> r.value().requirement(), PortalWords::of)
                .as(SIGN, 6.9)
                .cell("Feature", r -> feature(r.value().feature(), feature))
                .as(TEXT, 6.5)
                .words("Purpose", r -> r.value().purpose())
                .sources(r -> r.value().references())
                .maybe("Note", r -> Doubt.note(r.value().note(), r.value().verified()))
                .as(WRAPPED, 20)
                .detail();
    }

    public static TableShape<InRegion<Route>> routes() {
        return ReportColumns.<Route>regional("routes")
                .words("Name", r -> r.value().name())
                .as(CODE, 16)
                .end("Destination", r -> r.value().destination())
                .as(CODE, 10)
                .term("Next hop type", r -> r.value().nextHopType(), PortalWords::of)
                .brief("Next hop")
                .as(CODE, 11)
                .maybe("Next hop address", r -> r.value().nextHopAddress().map(Object::toString))
                .brief("Hop address")
                .as(CODE, 8.5)
                .words("Purpose", r -> r.value().purpose())
                .as(TEXT, 25.5)
                .sources(r -> r.value().references());
    }

    public static TableShape<InRegion<FirewallRule>> firewall() {
        return firewall(Feature::word);
    }

    /// @param feature what people call a feature
    static TableShape<InRegion<FirewallRule>> firewall(Function<Feature, String> feature) {
        return ReportColumns.<FirewallRule>regional("firewall")
                .term("Kind", r -> r.value().kind(), PortalWords::of)
                .as(TEXT, 5)
                .end("Destination", r -> r.value().destination())
                .as(CODE, 20)
                .several("Port", r -> r.value().ports())
                .as(CODE, 8.6)
                .term("Protocol", r -> r.value().protocol(), PortalWords::of)
                .brief("Proto")
                .as(CODE, 3.9)
                .word("Direction", r -> r.value().direction())
                .brief("Dir")
                .as(SIGN, 4.4)
                .term("Required", r -> r.value().requirement(), PortalWords::of)
                .as(SIGN, 6.9)
                .cell("Feature", r -> feature(r.value().feature(), feature))
                .as(TEXT, 6.5)
                .words("Purpose", r -> r.value().purpose())
                .as(TEXT, 16.5)
                .sources(r -> r.value().references())
                .words("Source", r -> FirewallRequest.source(r.region()))
                .as(CODE, 10)
                .detail()
                .words("Name", r -> FirewallRequest.name(r.value()))
                .as(CODE, 20)
                .detail()
                .words("Rule type", r -> FirewallRequest.ruleType(r.value()))
                .as(TEXT, 6.5)
                .detail()
                .maybe("Note", r -> Doubt.note(r.value().note(), r.value().verified()))
                .as(WRAPPED, 20)
                .detail();
    }

    public static TableShape<InRegion<DnsRecord>> dns() {
        return ReportColumns.<DnsRecord>regional("dns")
                .personal("Zone", r -> r.value().zone())
                .as(CODE, 27)
                .words("Name", r -> r.value().name())
                .as(CODE, 5)
                .words("Type", r -> r.value().type())
                .as(TEXT, 4)
                .personal("Value", r -> r.value().value())
                .as(CODE, 10)
                .personal("Purpose", r -> r.value().purpose())
                .as(TEXT, 25)
                .sources(r -> r.value().references());
    }

    /// @param region the display name of the region that a finding is about; empty for the whole plan
    public static TableShape<Finding> findings(Function<Finding, String> region) {
        return TableShape.<Finding>named("findings")
                .personal("Region", region)
                .as(TEXT, REGION)
                .term("Severity", Finding::severity, Labels::severity)
                .by(Comparator.comparing(Finding::severity))
                .as(SIGN, 7.6)
                .words("Code", finding -> finding.code().word())
                .words("Path", Finding::path)
                .brief("Where")
                .as(CODE, 9)
                .personal("Message", Finding::message)
                .as(WRAPPED, 38)
                .cell("Fix", f -> f.fix().<Cell>map(Cell.Personal::new).orElse(Cell.empty()))
                .brief("What to do")
                .as(WRAPPED, 24)
                .sources(Finding::references);
    }

    /// @param region the display name of a region, by its name; empty for none
    public static TableShape<ChecklistItem> checklist(Function<Optional<String>, String> region) {
        return TableShape.<ChecklistItem>named("checklist")
                .personal("Region", item -> region.apply(item.region()))
                .as(TEXT, REGION)
                .term("Phase", ChecklistItem::phase, Labels::phase)
                .by(Comparator.comparing(ChecklistItem::phase))
                .as(SIGN, 9)
                .personal("Item", ChecklistItem::item)
                .as(WRAPPED, 52)
                .sources(ChecklistItem::references);
    }

    private static Cell feature(Optional<Feature> feature, Function<Feature, String> label) {
        return feature.<Cell>map(f -> new Cell.Term(f.word(), label.apply(f))).orElse(Cell.empty());
    }

    private static <V> TableShape<InRegion<V>> regional(String name) {
        return TableShape.<InRegion<V>>named(name)
                .personal("Region", row -> row.region().displayName())
                .by(Comparator.comparingInt(InRegion::order))
                .as(TEXT, REGION);
    }
}
