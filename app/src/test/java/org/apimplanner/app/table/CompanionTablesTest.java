package org.apimplanner.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.app.export.Reports;
import org.junit.jupiter.api.Test;

/// What stands beside the instance, in tables of its own.
class CompanionTablesTest {
    private static List<String> row(Table table, int index) {
        return table.rows().get(index).stream().map(Cell::text).toList();
    }

    @Test
    void aPlanWithNothingBesideHasNoneOfTheTables() {
        assertEquals(List.of(), CompanionTables.of(Reports.sample("premium-internal")));
    }

    @Test
    void onlyTablesWithRowsAreThere() {
        assertEquals(
                List.of("companions", "companion-nsg-rules"),
                CompanionTables.of(Reports.sample("internal-behind-application-gateway")).stream()
                        .map(Table::name)
                        .toList());
        assertEquals(
                List.of("companions", "companion-nsg-rules", "companion-firewall", "companion-dns"),
                CompanionTables.of(Reports.sample("premium-workspace-gateways")).stream()
                        .map(Table::name)
                        .toList());
    }

    @Test
    void aRuleStandsUnderTheRegionAndTheCompanion() {
        Table table = CompanionTables.nsgRules(Reports.sample("premium-workspace-gateways"));
        assertEquals(
                List.of("Region", "Companion", "Direction", "Priority"),
                table.heads().subList(0, 4));
        assertEquals(
                List.of("UK South", "Workspace gateway orders", "Inbound", "100"),
                row(table, 0).subList(0, 4));
    }

    @Test
    void theAllowlistOfASiteDoesNotNameTheInstancesSubnet() {
        Table table = CompanionTables.firewall(Reports.sample("premium-workspace-gateways"));
        assertEquals(-1, table.heads().indexOf("Source"));
        assertEquals("Self-hosted gateways", row(table, 0).get(1));
    }

    @Test
    void aSubnetIsTheCompanionsOwn() {
        Table table = CompanionTables.companions(Reports.sample("premium-workspace-gateways"));
        assertEquals(
                List.of(
                        "UK South",
                        "Workspace gateway partners",
                        "10.60.1.0/27",
                        "/27",
                        "/24",
                        "yes",
                        "Microsoft.Web/serverFarms"),
                row(table, 1).subList(0, 7));
    }
}
