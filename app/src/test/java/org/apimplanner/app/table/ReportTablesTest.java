package org.apimplanner.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.junit.jupiter.api.Test;

/// What stands in which cell, for rows made by hand.
final class ReportTablesTest {
    private static final List<Source> SOURCES = List.of(new Source("Ports", "Required ports", "2026-08"));

    private static final NsgRule RULE = new NsgRule(
            "AllowMonitorOutbound",
            300,
            Direction.OUTBOUND,
            Access.ALLOW,
            Protocol.TCP,
            "VirtualNetwork",
            "AzureMonitor",
            List.of(new PortRange(443, 443), new PortRange(1886, 1886)),
            Requirement.OPTIONAL,
            Optional.of(Feature.AZURE_MONITOR),
            "Metrics",
            Optional.empty(),
            true,
            "azure-monitor",
            "azure-monitor-1",
            SOURCES);

    private static final FirewallRule HOST = new FirewallRule(
            EndpointKind.FQDN,
            "ocsp.example.com",
            Protocol.TCP,
            List.of(new PortRange(80, 80), new PortRange(443, 443)),
            Direction.OUTBOUND,
            Requirement.REQUIRED,
            Optional.empty(),
            "Revocation",
            Optional.empty(),
            true,
            Optional.empty(),
            "revocation",
            "revocation-1",
            SOURCES);

    private static RegionReport region(String name, String displayName, List<NsgRule> rules) {
        return new RegionReport(
                name,
                displayName,
                true,
                Optional.empty(),
                rules,
                List.of(new Route(
                        "ToAppliance",
                        "0.0.0.0/0",
                        HopType.VIRTUAL_APPLIANCE,
                        Optional.of(Ipv4Address.parse("10.0.1.4")),
                        "Everything else",
                        "forced",
                        SOURCES)),
                List.of(HOST),
                List.of(),
                List.of(),
                new PublicIp(false, Optional.empty(), false, List.of(), SOURCES),
                List.of(),
                List.of());
    }

    private static Report report(Finding... findings) {
        Report whole = Reports.named("By hand");
        return new Report(
                whole.plan(),
                whole.edition(),
                List.of(
                        region("westeurope", "West Europe", List.of(RULE)),
                        region("northeurope", "North Europe", List.of(RULE))),
                List.of(),
                List.of(findings),
                List.of());
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }

    @Test
    void aRuleStandsOnceForEachRegionInThePlansOrder() {
        Table table = ReportTables.nsgRules(report());
        assertEquals(
                List.of("West Europe", "North Europe"),
                table.rows().stream().map(row -> row.getFirst().text()).toList());
        assertEquals(
                List.of(
                        "West Europe",
                        "Outbound",
                        "300",
                        "AllowMonitorOutbound",
                        "443; 1886",
                        "Tcp",
                        "VirtualNetwork",
                        "AzureMonitor",
                        "Allow",
                        "optional",
                        "azureMonitor",
                        "Metrics",
                        "Ports, Required ports (2026-08)",
                        ""),
                texts(table.rows().getFirst()));
    }

    @Test
    void aHostOfTheFirewallHasItsKindAndNoFeature() {
        assertEquals(
                List.of(
                        "West Europe",
                        "fqdn",
                        "ocsp.example.com",
                        "80; 443",
                        "Tcp",
                        "Outbound",
                        "required",
                        "",
                        "Revocation",
                        "Ports, Required ports (2026-08)",
                        "the subnet of API Management",
                        "revocation-ocsp.example.com",
                        "application",
                        ""),
                texts(ReportTables.firewall(report()).rows().getFirst()));
    }

    @Test
    void aRouteHasItsNextHop() {
        assertEquals(
                List.of(
                        "West Europe",
                        "ToAppliance",
                        "0.0.0.0/0",
                        "VirtualAppliance",
                        "10.0.1.4",
                        "Everything else",
                        "Ports, Required ports (2026-08)"),
                texts(ReportTables.routes(report()).rows().getFirst()));
    }

    private static Finding finding(String path) {
        return new Finding(
                Severity.WARNING,
                FindingCode.REGION_NOTE,
                path,
                Map.of(),
                "=It is so",
                Optional.of("Do this"),
                SOURCES);
    }

    @Test
    void aFindingNamesTheRegionItsPathPointsInto() {
        Table table = ReportTables.findings(
                report(finding("/regions/1/units"), finding("/mode"), finding("/regions/7"), finding("/regions/x")));
        assertEquals(
                List.of("North Europe", "", "", ""),
                table.rows().stream().map(row -> row.getFirst().text()).toList());
        assertEquals(
                List.of(
                        "North Europe",
                        "warning",
                        "region-note",
                        "/regions/1/units",
                        "=It is so",
                        "Do this",
                        "Ports, Required ports (2026-08)"),
                texts(table.rows().getFirst()));
        // A message may repeat what a person typed, so that a spreadsheet must not calculate it.
        assertEquals(new Cell.Personal("=It is so"), table.rows().getFirst().get(4));
    }

    @Test
    void aRegionWithoutASubnetLeavesItsColumnsEmpty() {
        Table table = ReportTables.subnets(report());
        List<String> row = texts(table.rows().getFirst());
        for (String head : List.of("Subnet", "Spare addresses", "Addresses required", "Dedicated", "Delegation")) {
            assertEquals("", row.get(table.heads().indexOf(head)), head);
        }
        assertEquals("no", row.get(table.heads().indexOf("Public IP required")));
    }

    @Test
    void theSumOfASubnetStandsInColumns() {
        // 5 of Azure + 2 × 2 of units + 1 of the load balancer = 10 of the 16 in a /28; the plan has a /27.
        Table table = ReportTables.subnets(Reports.sample("premium-internal"));
        List<String> row = texts(table.rows().getFirst());
        Map<String, String> expected = Map.of(
                "Region", "West Europe",
                "Primary", "yes",
                "Subnet", "10.20.4.0/27",
                "Proposed", "no",
                "Addresses required", "10",
                "Addresses reserved by Azure", "5",
                "Addresses of units", "4",
                "Addresses of load balancer", "1",
                "Minimum prefix length", "28",
                "Minimum addresses", "16");
        expected.forEach(
                (head, text) -> assertEquals(text, row.get(table.heads().indexOf(head)), head));
    }

    @Test
    void everyTableIsThereUnderItsName() {
        assertEquals(
                ReportTables.NAMES,
                ReportTables.of(report()).stream().map(Table::name).toList());
    }

    @Test
    void regionsSortAsThePlanHasThem() {
        List<InRegion<NsgRule>> rows = InRegion.of(report(), RegionReport::nsgRules);
        List<String> sorted = Stream.of(rows.getLast(), rows.getFirst())
                .sorted(ReportColumns.nsgRules().column("region").order())
                .map(row -> row.region().name())
                .toList();
        assertEquals(List.of("westeurope", "northeurope"), sorted);
    }

    @Test
    void findingsSortBySeverityAndNotByItsSpelling() {
        Column<Finding> severity = ReportColumns.findings(f -> "").column("severity");
        List<Severity> sorted = Stream.of(Severity.INFO, Severity.WARNING, Severity.ERROR)
                .map(s -> new Finding(s, FindingCode.REGION_NOTE, "", Map.of(), "m", Optional.empty(), List.of()))
                .sorted(severity.order())
                .map(Finding::severity)
                .toList();
        assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO), sorted);
    }
}
