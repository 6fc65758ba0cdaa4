package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import org.apimplanner.app.words.Doubt;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// What a change request asks for, one row a rule: the source first, as every form begins with it, and
/// empty columns for what only people know.
public final class RequestTables {
    private static final String OPEN = "To be confirmed";
    private static final String SETTLED = "Documented";

    private RequestTables() {}

    /// The allowlist as rules of a firewall.
    public static Table firewall(Report report) {
        return people(TableShape.<InRegion<FirewallRule>>named("firewall-request")
                        .personal("Region", row -> row.region().displayName())
                        .words("Rule type", row -> FirewallRequest.ruleType(row.value()))
                        .words("Name", row -> FirewallRequest.name(row.value()))
                        .as(CODE, 20)
                        .words("Direction", row -> row.value().direction().word())
                        .words("Source", row -> FirewallRequest.source(row.region()))
                        .as(CODE, 10)
                        .end("Destination", row -> row.value().destination())
                        .as(CODE, 20)
                        .several("Port", row -> row.value().ports())
                        .as(CODE, 8)
                        .words("Protocol", row -> FirewallRequest.protocols(row.value()))
                        .as(CODE, 8)
                        .term("Need", row -> row.value().requirement(), PortalWords::of)
                        .words("State", row -> row.value().verified() ? SETTLED : OPEN)
                        .words("Reason", row -> row.value().purpose())
                        .as(WRAPPED, 20))
                .maybe("Note", row -> Doubt.note(row.value().note(), row.value().verified()))
                .as(WRAPPED, 20)
                .fill(InRegion.of(report, RegionReport::firewall));
    }

    /// The rules of the security groups, in the order in which they are entered.
    public static Table securityGroup(Report report) {
        return people(TableShape.<InRegion<NsgRule>>named("nsg-request")
                        .personal("Region", row -> row.region().displayName())
                        .word("Direction", row -> row.value().direction())
                        .count("Priority", row -> row.value().priority())
                        .words("Name", row -> row.value().name())
                        .as(CODE, 14)
                        .end("Source", row -> row.value().source())
                        .as(CODE, 10)
                        .end("Destination", row -> row.value().destination())
                        .as(CODE, 10)
                        .several("Port", row -> row.value().destinationPorts())
                        .as(CODE, 8)
                        .term("Protocol", row -> row.value().protocol(), PortalWords::of)
                        .word("Action", row -> row.value().access())
                        .term("Need", row -> row.value().requirement(), PortalWords::of)
                        .words("State", row -> row.value().verified() ? SETTLED : OPEN)
                        .words("Reason", row -> row.value().purpose())
                        .as(WRAPPED, 20))
                .maybe("Note", row -> Doubt.note(row.value().note(), row.value().verified()))
                .as(WRAPPED, 20)
                .fill(InRegion.of(report, RegionReport::nsgRules));
    }

    /// The checklist with empty columns for who does a step, and when.
    public static Table steps(Report report) {
        return ReportColumns.checklist(region -> region.map(name -> ReportTables.displayName(report, name))
                        .orElse(""))
                .words("Done", step -> "")
                .words("Who", step -> "")
                .words("Date", step -> "")
                .fill(report.checklist());
    }

    /// What a board wants to know of a rule besides, empty in every row.
    private static <R> TableShape<R> people(TableShape<R> shape) {
        return shape.words("Owner", row -> "").words("Requested by", row -> "").words("Expires", row -> "");
    }
}
