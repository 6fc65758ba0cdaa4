package org.apimplanner.app.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// A report as tables. Rows keep the report's order.
public final class ReportTables {
    private static final Pattern REGION_PATH = Pattern.compile("/regions/(\\d{1,9})(/.*)?");

    /// The names of [#of]'s tables, in their order.
    public static final List<String> NAMES =
            List.of("subnets", "nsg-rules", "routes", "firewall", "dns", "findings", "checklist");

    private ReportTables() {}

    /// Every table, also those without a row.
    public static List<Table> of(Report report) {
        return List.of(
                subnets(report),
                nsgRules(report),
                routes(report),
                firewall(report),
                dns(report),
                findings(report),
                checklist(report));
    }

    public static Table subnets(Report report) {
        return SubnetColumns.all().fill(report.regions());
    }

    public static Table nsgRules(Report report) {
        return ReportColumns.nsgRules().fill(InRegion.of(report, RegionReport::nsgRules));
    }

    /// The same with the names that people know features by.
    public static Table nsgRules(Report report, Labels labels) {
        return ReportColumns.nsgRules(labels::feature).fill(InRegion.of(report, RegionReport::nsgRules));
    }

    public static Table routes(Report report) {
        return ReportColumns.routes().fill(InRegion.of(report, RegionReport::routes));
    }

    public static Table firewall(Report report) {
        return ReportColumns.firewall().fill(InRegion.of(report, RegionReport::firewall));
    }

    /// The same with the names that people know features by.
    public static Table firewall(Report report, Labels labels) {
        return ReportColumns.firewall(labels::feature).fill(InRegion.of(report, RegionReport::firewall));
    }

    public static Table dns(Report report) {
        return ReportColumns.dns().fill(InRegion.of(report, RegionReport::dnsRecords));
    }

    public static Table findings(Report report) {
        return ReportColumns.findings(finding -> regionAt(report, finding.path()))
                .fill(report.findings());
    }

    public static Table checklist(Report report) {
        return ReportColumns.checklist(
                        region -> region.map(name -> displayName(report, name)).orElse(""))
                .fill(report.checklist());
    }

    static String displayName(Report report, String name) {
        return report.regions().stream()
                .filter(r -> r.name().equals(name))
                .map(RegionReport::displayName)
                .findFirst()
                .orElse(name);
    }

    /// The region that a finding's path points into; empty where it concerns the whole plan.
    private static String regionAt(Report report, String path) {
        Matcher matcher = REGION_PATH.matcher(path);
        if (!matcher.matches()) {
            return "";
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < report.regions().size() ? report.regions().get(index).displayName() : "";
    }
}
