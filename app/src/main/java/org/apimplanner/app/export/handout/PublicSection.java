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
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SourceAddress;

/// The public address of each region, and the addresses that others see.
record PublicSection(HandoutContext material) {
    Section section() {
        Section.Part seen = new Section.Part("seen-by", "Addresses that others see");
        return new Section(
                "public-addresses",
                "Public IP and source addresses",
                List.of(seen),
                List.of(publicIps(), seen.heading(), sourceAddresses()));
    }

    private Markup publicIps() {
        Grid grid = Grid.of(
                column("Region", 22),
                column("Own resource", 12),
                column("SKU", 11),
                column("Zones", 13),
                column("Remarks", 42));
        return grid.rows(AlikeRegions.of(material.regions(), RegionReport::publicIp).stream()
                        .map(this::publicIp)
                        .toList())
                .table();
    }

    private List<Markup.Element> publicIp(AlikeRegions<PublicIp> shared) {
        PublicIp ip = shared.value();
        return cells(
                name(shared.names(material.regions())),
                cell(ip.required() ? "required" : ip.sku().isPresent() ? "optional" : "none"),
                cell(ip.sku().orElse("none")),
                cell(ip.zoneRedundant() ? "zone-redundant" : "none"),
                cell(
                        Markup.of(
                                "ul.remarks",
                                ip.notes().stream().map(n -> Markup.of("li", n)).toList()),
                        material.marks(ip.references())));
    }

    private Markup sourceAddresses() {
        Grid grid = Grid.of(column("Seen by", 18), column("Address", 22), column("Region", 22), column("Purpose", 38));
        return grid.rows(AlikeRegions.ofEach(material.regions(), RegionReport::sourceAddresses).stream()
                        .map(this::sourceAddress)
                        .toList())
                .table();
    }

    private List<Markup.Element> sourceAddress(AlikeRegions<SourceAddress> shared) {
        SourceAddress address = shared.value();
        return cells(
                cell(address.seenBy()),
                name(address.value()),
                cell(shared.names(material.regions())),
                cell(material.purpose(address.purpose(), address.note(), address.verified(), address.references())));
    }
}
