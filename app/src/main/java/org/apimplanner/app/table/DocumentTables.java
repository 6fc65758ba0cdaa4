package org.apimplanner.app.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.words.Doubt;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SourceAddress;

/// Further tables of a report, which documents have beside those of [ReportTables].
public final class DocumentTables {
    private DocumentTables() {}

    private record Block(AddressMap map, AddressMap.Block block) {}

    /// Every block of every virtual network, lowest address first.
    public static Table addressSpace(Report report) {
        return TableShape.<Block>named("address-space")
                .words("Network", b -> b.map().vnet().toString())
                .code()
                .words("Block", b -> b.block().cidr().toString())
                .code()
                .words("First address", b -> b.block().cidr().first().toString())
                .code()
                .words("Last address", b -> b.block().cidr().last().toString())
                .code()
                .count("Addresses", b -> b.block().cidr().size())
                .term("Use", b -> b.block().use(), PortalWords::of)
                .personal(
                        "Region",
                        b -> b.block()
                                .region()
                                .map(name -> ReportTables.displayName(report, name))
                                .orElse(""))
                .flag("Proposed", b -> b.block().proposed())
                .fill(report.addressing().stream()
                        .flatMap(map -> map.blocks().stream().map(block -> new Block(map, block)))
                        .toList());
    }

    public static Table publicIps(Report report) {
        return TableShape.<RegionReport>named("public-ip")
                .personal("Region", RegionReport::displayName)
                .flag("Required", r -> r.publicIp().required())
                .maybe("SKU", r -> r.publicIp().sku())
                .flag("Zone redundant", r -> r.publicIp().zoneRedundant())
                .words("Notes", r -> String.join(" ", r.publicIp().notes()))
                .sources(r -> r.publicIp().references())
                .fill(report.regions());
    }

    private record Seen(String region, SourceAddress address) {}

    public static Table sourceAddresses(Report report) {
        return TableShape.<Seen>named("source-addresses")
                .personal("Region", Seen::region)
                .words("Seen by", s -> s.address().seenBy())
                .words("Address", s -> s.address().value())
                .code()
                .words("Purpose", s -> s.address().purpose())
                .sources(s -> s.address().references())
                .maybe("Note", s -> Doubt.note(s.address().note(), s.address().verified()))
                .fill(report.regions().stream()
                        .flatMap(r -> r.sourceAddresses().stream().map(a -> new Seen(r.displayName(), a)))
                        .toList());
    }

    /// The numbered sources, and where they stand today.
    public static Table sources(List<Map.Entry<Source, Integer>> notes, Function<Source, Optional<String>> address) {
        return TableShape.<Map.Entry<Source, Integer>>named("sources")
                .count("Note", Map.Entry::getValue)
                .words("Document", n -> n.getKey().document())
                .words("Section", n -> n.getKey().section())
                .words("As of", n -> n.getKey().asOf())
                .maybe("Address", n -> address.apply(n.getKey()))
                .fill(notes);
    }
}
