package org.apimplanner.app.export.handout;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.name;

import java.util.List;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.table.AlikeRegions;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.RegionReport;

/// The DNS records to provide.
record DnsSection(HandoutContext material) {
    Section section() {
        List<AlikeRegions<DnsRecord>> records = AlikeRegions.ofEach(material.regions(), RegionReport::dnsRecords);
        if (records.isEmpty()) {
            return Section.of("dns", "DNS records", Markup.of("p", "No record of your own is needed."));
        }
        Grid grid = Grid.of(
                column("Zone", 52), column("Name", 8), column("Type", 8), column("Value", 16), column("Region", 16));
        return Section.of(
                "dns",
                "DNS records",
                grid.rows(records.stream().map(this::row).toList()).table());
    }

    private List<Markup.Element> row(AlikeRegions<DnsRecord> shared) {
        DnsRecord dns = shared.value();
        return cells(
                name(dns.zone(), material.purpose(dns.purpose(), dns.note(), dns.verified(), dns.references())),
                cell(dns.name()),
                cell(dns.type()),
                cell(dns.value()),
                cell(shared.names(material.regions())));
    }
}
