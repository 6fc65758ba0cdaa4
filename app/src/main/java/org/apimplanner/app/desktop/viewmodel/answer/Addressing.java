package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.plan.Entries;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SourceAddress;
import org.apimplanner.model.report.SubnetPlan;

/// One region's addresses: the sum, the sizes, the place in the virtual network.
///
/// @param sum the sum a person can check; empty where no subnet is used
/// @param parts the sum's parts, for the bar
/// @param sizes minimum, recommended and chosen
/// @param facts labelled demands on the subnet
/// @param vnet the address space with what it holds; empty where none was given
/// @param hint what to do to get more of an answer; empty for nothing
public record Addressing(
        String region,
        boolean primary,
        String sum,
        List<Part> parts,
        List<Size> sizes,
        List<Explanation.Fact> facts,
        Optional<Space> vnet,
        Optional<String> hint,
        List<SourceAddress> seenBy,
        PublicIp publicIp,
        String publicIpWords,
        List<Source> sources) {

    /// A share of the subnet's addresses.
    public record Part(String tone, String label, long addresses) {}

    /// A subnet size in words.
    public record Size(String tone, String label, String subnet, String addresses, String spare, String maxUnits) {}

    /// A virtual network and the blocks in it.
    ///
    /// @param free how much is free, in words
    /// @param next the next free block, in words; empty where there is none
    public record Space(Ipv4Prefix all, List<Block> blocks, String free, Optional<String> next) {}

    /// A block of a virtual network.
    ///
    /// @param tone what it is used for: `subnet`, `inUse` or `free`
    /// @param span its first and its last address
    /// @param addresses how many it has
    /// @param use what it is used for, in words
    public record Block(Ipv4Prefix range, String tone, String words, String span, String addresses, String use) {}

    public static List<Addressing> of(Report report, ReferenceData reference, Messages messages) {
        List<Addressing> all = new ArrayList<>();
        int perUnit = reference.tier(report.plan().tier()).addressesPerUnit();
        for (int i = 0; i < report.regions().size(); i++) {
            RegionPlan plan = report.plan().regions().get(i);
            all.add(of(report, i, plan, perUnit, messages));
        }
        return all;
    }

    private static Addressing of(Report report, int index, RegionPlan plan, int perUnit, Messages messages) {
        RegionReport region = report.regions().get(index);
        Optional<SubnetPlan> subnet = region.subnet();
        return new Addressing(
                region.displayName(),
                region.primary(),
                subnet.map(s -> sum(s, plan.units(), perUnit, messages)).orElse(messages.text("summary.no-subnet")),
                subnet.map(s -> parts(s, messages)).orElse(List.of()),
                subnet.map(s -> sizes(s, messages)).orElse(List.of()),
                subnet.map(s -> facts(s, messages)).orElse(List.of()),
                subnet.flatMap(own -> map(report, plan, own)).map(map -> space(map, report, messages)),
                subnet.filter(s -> s.chosen().isEmpty())
                        .map(s -> messages.text(plan.vnet().isEmpty() ? "addressing.give-vnet" : "addressing.no-room")),
                region.sourceAddresses(),
                region.publicIp(),
                Overview.publicIp(region.publicIp(), messages),
                subnet.map(SubnetPlan::references).orElse(List.of()));
    }

    /// Of several ranges of a network, the one in which the subnet lies.
    private static Optional<AddressMap> map(Report report, RegionPlan plan, SubnetPlan subnet) {
        List<AddressMap> own = report.addressing().stream()
                .filter(map -> plan.vnet().contains(map.vnet()))
                .toList();
        return subnet.chosen()
                .flatMap(chosen -> own.stream()
                        .filter(map -> map.vnet().contains(chosen.cidr()))
                        .findFirst())
                .or(() -> own.stream().findFirst());
    }

    /// Such as `5 Azure + 2 × 2 units + 1 load balancer = 10 → /28 (16)`.
    private static String sum(SubnetPlan subnet, int units, int perUnit, Messages messages) {
        SubnetPlan.Required required = subnet.required();
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("sum.azure", required.azureReserved()));
        if (required.units() > 0) {
            parts.add(
                    required.units() == (long) perUnit * units
                            ? messages.text("sum.units", perUnit, messages.count("count.units", units))
                            : messages.text("sum.instance", required.units()));
        }
        if (required.loadBalancer() > 0) {
            parts.add(messages.text("sum.loadBalancer", required.loadBalancer()));
        }
        if (required.other() > 0) {
            parts.add(messages.text("sum.other", required.other()));
        }
        return messages.text(
                "sum.total",
                String.join(" + ", parts),
                required.total(),
                subnet.minimum().prefixLength(),
                subnet.minimum().addresses());
    }

    private static List<Part> parts(SubnetPlan subnet, Messages messages) {
        SubnetPlan.Required required = subnet.required();
        long planned = subnet.chosen()
                .map(chosen -> chosen.cidr().size())
                .orElse(subnet.minimum().addresses());
        List<Part> parts = List.of(
                new Part("azure", messages.text("part.azure"), required.azureReserved()),
                new Part("units", messages.text("part.units"), required.units()),
                new Part("balancer", messages.text("part.loadBalancer"), required.loadBalancer()),
                new Part("other", messages.text("part.other"), required.other()),
                new Part("spare", messages.text("part.spare"), Math.max(0, planned - required.total())));
        return parts.stream().filter(part -> part.addresses() > 0).toList();
    }

    private static List<Size> sizes(SubnetPlan subnet, Messages messages) {
        List<Size> sizes = new ArrayList<>();
        sizes.add(size("minimum", subnet.minimum(), messages));
        sizes.add(size("recommended", subnet.recommended(), messages));
        subnet.chosen()
                .ifPresent(chosen -> sizes.add(new Size(
                        chosen.spare() < 0 ? "wrong" : "chosen",
                        messages.text(chosen.proposed() ? "size.proposed" : "size.chosen"),
                        chosen.cidr().toString(),
                        messages.language().number(chosen.cidr().size()),
                        messages.language().number(chosen.spare()),
                        units(chosen.maxUnits(), messages))));
        return sizes;
    }

    private static Size size(String name, SubnetPlan.Size size, Messages messages) {
        return new Size(
                name,
                messages.text("size." + name),
                "/" + size.prefixLength(),
                messages.language().number(size.addresses()),
                messages.language().number(size.spare()),
                units(size.maxUnits(), messages));
    }

    private static String units(Optional<Integer> units, Messages messages) {
        return units.map(n -> messages.language().number(n)).orElse(messages.text("cell.none"));
    }

    private static List<Explanation.Fact> facts(SubnetPlan subnet, Messages messages) {
        String endpoints = String.join(", ", subnet.serviceEndpoints());
        List<Explanation.Fact> facts = new ArrayList<>(List.of(
                new Explanation.Fact(
                        messages.text("fact.dedicated"),
                        messages.text(subnet.dedicated() ? "fact.dedicated.yes" : "fact.dedicated.no")),
                new Explanation.Fact(
                        messages.text("fact.delegation"),
                        subnet.delegation().orElse(messages.text("fact.delegation.none"))),
                new Explanation.Fact(
                        messages.text("fact.endpoints"), endpoints.isEmpty() ? messages.text("cell.none") : endpoints),
                new Explanation.Fact(
                        messages.text("fact.recommended", subnet.recommended().prefixLength()),
                        subnet.reason().text())));
        subnet.chosen()
                .map(chosen -> Entries.print(chosen.reservedAddresses()))
                .filter(addresses -> !addresses.isEmpty())
                .ifPresent(addresses -> facts.add(new Explanation.Fact(messages.text("fact.reserved"), addresses)));
        return facts;
    }

    private static Space space(AddressMap map, Report report, Messages messages) {
        return new Space(
                map.vnet(),
                map.blocks().stream()
                        .map(block -> block(block, report, messages))
                        .toList(),
                messages.text("map.legend.free", messages.language().number(map.freeAddresses())),
                map.nextFree().map(next -> messages.text("map.next", next)));
    }

    private static Block block(AddressMap.Block block, Report report, Messages messages) {
        String region = report.regions().stream()
                .filter(r -> block.region().equals(Optional.of(r.name())))
                .map(RegionReport::displayName)
                .findFirst()
                .orElse("");
        String words = switch (block.use()) {
            case SUBNET -> messages.text(block.proposed() ? "map.block.proposed" : "map.block", block.cidr(), region);
            case IN_USE -> messages.text("map.used", block.cidr());
            case FREE -> messages.text("map.free", block.cidr());
        };
        String use = switch (block.use()) {
            case SUBNET -> messages.text(block.proposed() ? "map.row.proposed" : "map.row.given", region);
            case IN_USE -> messages.text("map.row.used");
            case FREE -> messages.text("map.row.free");
        };
        return new Block(
                block.cidr(),
                block.use().word(),
                words,
                messages.text("map.row.span", block.cidr().first(), block.cidr().last()),
                messages.language().number(block.cidr().size()),
                use);
    }
}
