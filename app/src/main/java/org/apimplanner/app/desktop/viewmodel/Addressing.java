package org.apimplanner.app.desktop.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;
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

    /// A virtual network and the ranges in it.
    public record Space(Ipv4Prefix all, List<Ipv4Prefix> inUse, Optional<Ipv4Prefix> subnet, boolean proposed) {}

    static List<Addressing> of(Report report, ReferenceData reference, Messages messages) {
        List<Addressing> all = new ArrayList<>();
        int perUnit = reference.tier(report.plan().tier()).addressesPerUnit();
        for (int i = 0; i < report.regions().size(); i++) {
            RegionPlan plan = report.plan().regions().get(i);
            all.add(of(report.regions().get(i), plan, perUnit, messages));
        }
        return all;
    }

    private static Addressing of(RegionReport region, RegionPlan plan, int perUnit, Messages messages) {
        Optional<SubnetPlan> subnet = region.subnet();
        return new Addressing(
                region.displayName(),
                region.primary(),
                subnet.map(s -> sum(s, plan.units(), perUnit, messages)).orElse(messages.text("summary.no-subnet")),
                subnet.map(s -> parts(s, messages)).orElse(List.of()),
                subnet.map(s -> sizes(s, messages)).orElse(List.of()),
                subnet.map(s -> facts(s, messages)).orElse(List.of()),
                plan.vnet().filter(v -> subnet.isPresent()).map(v -> space(v, plan, subnet)),
                subnet.filter(s -> s.chosen().isEmpty())
                        .map(s -> messages.text(plan.vnet().isEmpty() ? "addressing.give-vnet" : "addressing.no-room")),
                region.sourceAddresses(),
                region.publicIp(),
                Overview.publicIp(region.publicIp(), messages),
                subnet.map(SubnetPlan::references).orElse(List.of()));
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
                        Long.toString(chosen.cidr().size()),
                        Long.toString(chosen.spare()),
                        units(chosen.maxUnits(), messages))));
        return sizes;
    }

    private static Size size(String name, SubnetPlan.Size size, Messages messages) {
        return new Size(
                name,
                messages.text("size." + name),
                "/" + size.prefixLength(),
                Long.toString(size.addresses()),
                Long.toString(size.spare()),
                units(size.maxUnits(), messages));
    }

    private static String units(Optional<Integer> units, Messages messages) {
        return units.map(n -> Integer.toString(n)).orElse(messages.text("none"));
    }

    private static List<Explanation.Fact> facts(SubnetPlan subnet, Messages messages) {
        String endpoints = subnet.serviceEndpoints().stream().collect(Collectors.joining(", "));
        return List.of(
                new Explanation.Fact(
                        messages.text("fact.dedicated"),
                        messages.text(subnet.dedicated() ? "fact.dedicated.yes" : "fact.dedicated.no")),
                new Explanation.Fact(
                        messages.text("fact.delegation"),
                        subnet.delegation().orElse(messages.text("fact.delegation.none"))),
                new Explanation.Fact(
                        messages.text("fact.endpoints"), endpoints.isEmpty() ? messages.text("none") : endpoints));
    }

    private static Space space(Ipv4Prefix vnet, RegionPlan plan, Optional<SubnetPlan> subnet) {
        Optional<SubnetPlan.Chosen> chosen = subnet.flatMap(SubnetPlan::chosen);
        return new Space(
                vnet,
                plan.inUse().stream().filter(vnet::contains).sorted().toList(),
                chosen.map(SubnetPlan.Chosen::cidr).filter(vnet::contains),
                chosen.filter(SubnetPlan.Chosen::proposed).isPresent());
    }
}
