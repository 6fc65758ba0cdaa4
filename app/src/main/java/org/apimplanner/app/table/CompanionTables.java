package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.NUMBER;
import static org.apimplanner.app.table.Column.Shape.TEXT;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.Companion.CompanionSubnet;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// What stands beside the instance as tables of their own: the columns of the instance's tables after one
/// that says whose row it is. A plan with nothing beside has none of them.
public final class CompanionTables {
    /// The column of an allowlist that speaks of the instance's own subnet.
    private static final String INSTANCE_SOURCE = "source";

    /// The column that a terminal has no room for.
    private static final String PURPOSE = "purpose";

    private CompanionTables() {}

    /// One row of a companion's table.
    public record OfCompanion<V>(InRegion<Companion> companion, V value) {
        private InRegion<V> inRegion() {
            return new InRegion<>(companion.region(), companion.order(), value);
        }
    }

    /// Every table that has a row, each under the name of its file.
    public static List<Table> of(Report report) {
        return List.of(companions(report), nsgRules(report), firewall(report), dns(report)).stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /// What a heading calls one of these tables.
    public static String title(Table table) {
        return switch (table.name()) {
            case "companions" -> "Beside the instance";
            case "companion-nsg-rules" -> "Beside, NSG rules";
            case "companion-firewall" -> "Beside, firewall";
            case "companion-dns" -> "Beside, DNS";
            default -> throw new IllegalArgumentException("'" + table.name() + "' is no table of companions.");
        };
    }

    public static Table companions(Report report) {
        return companions().fill(InRegion.of(report, RegionReport::companions));
    }

    public static Table nsgRules(Report report) {
        return nsgRules().fill(rows(report, Companion::nsgRules));
    }

    public static Table firewall(Report report) {
        return firewall().fill(rows(report, Companion::firewall));
    }

    public static Table dns(Report report) {
        return dns().fill(rows(report, Companion::dnsRecords));
    }

    /// The companions with their subnets.
    public static TableShape<InRegion<Companion>> companions() {
        return TableShape.<InRegion<Companion>>named("companions")
                .personal("Region", row -> row.region().displayName())
                .as(TEXT, 7.4)
                .personal("Companion", row -> Labels.companion(row.value()))
                .as(TEXT, 13)
                .maybe(
                        "Subnet",
                        row -> subnet(row).flatMap(CompanionSubnet::cidr).map(Ipv4Prefix::toString))
                .as(CODE, 9)
                .maybe("Smallest", row -> subnet(row).map(it -> "/" + it.longestPrefix()))
                .as(NUMBER, 5.5)
                .maybe(
                        "Largest",
                        row -> subnet(row)
                                .flatMap(CompanionSubnet::shortestPrefix)
                                .map(it -> "/" + it))
                .as(NUMBER, 5.5)
                .maybe("Dedicated", row -> subnet(row).map(it -> Labels.yesNo(it.dedicated())))
                .as(TEXT, 5.5)
                .maybe("Delegation", row -> subnet(row).flatMap(CompanionSubnet::delegation))
                .as(CODE, 16)
                .personal("Notes", row -> String.join(" ", row.value().notes()))
                .as(WRAPPED, 40)
                .detail()
                .sources(row -> row.value().references());
    }

    public static TableShape<OfCompanion<NsgRule>> nsgRules() {
        return ofCompanion("companion-nsg-rules", ReportColumns.nsgRules());
    }

    public static TableShape<OfCompanion<FirewallRule>> firewall() {
        TableShape<InRegion<FirewallRule>> own = ReportColumns.firewall();
        return ofCompanion(
                "companion-firewall",
                new TableShape<>(
                        own.name(),
                        own.columns().stream()
                                .filter(column -> !column.key().equals(INSTANCE_SOURCE))
                                .toList()));
    }

    public static TableShape<OfCompanion<DnsRecord>> dns() {
        return ofCompanion("companion-dns", ReportColumns.dns());
    }

    /// The rows of a part of every companion, in the plan's order.
    public static <V> List<OfCompanion<V>> rows(Report report, Function<Companion, List<V>> part) {
        return InRegion.of(report, RegionReport::companions).stream()
                .flatMap(row -> part.apply(row.value()).stream().map(value -> new OfCompanion<>(row, value)))
                .toList();
    }

    private static Optional<CompanionSubnet> subnet(InRegion<Companion> row) {
        return row.value().subnet();
    }

    /// The region first, then the companion, then what the instance's own table has.
    private static <V> TableShape<OfCompanion<V>> ofCompanion(String name, TableShape<InRegion<V>> own) {
        List<Column<OfCompanion<V>>> columns = new ArrayList<>();
        own.columns().stream()
                .map(column -> column.key().equals(PURPOSE) ? column.asDetail() : column)
                .forEach(column -> columns.add(column.on(OfCompanion<V>::inRegion)));
        columns.add(
                1,
                Column.<OfCompanion<V>>of(
                                "Companion",
                                row -> new Cell.Personal(
                                        Labels.companion(row.companion().value())))
                        .drawn(TEXT, 13));
        return new TableShape<>(name, columns);
    }
}
