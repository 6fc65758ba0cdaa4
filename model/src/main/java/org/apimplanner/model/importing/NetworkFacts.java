package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;

/// Reads the network of one region: its ranges, what holds them, and what it is connected to.
///
/// @param field of the region in the plan file, with a slash at its end
/// @param name of the network; empty where no file says it
/// @param subnet the instance's own, where it is known
record NetworkFacts(
        Surrounding around, Origins origins, String field, Optional<String> name, Optional<ExistingSubnet> subnet) {
    private static final String INTERFACES = "/networkInterfaces/";
    private static final String SCALE_SETS = "/virtualMachineScaleSets/";

    RegionPlan applied(RegionPlan region) {
        RegionPlan with = region.withVnet(ranges())
                .withInUse(inUse())
                .withPeered(peered())
                .withSubnet(own())
                .withOtherAddresses(others());
        boolean nat = natGateway();
        return with.withSurroundings(surroundings -> surroundings.withNatGateway(nat));
    }

    private List<DescribedResource> networks() {
        return name.map(around::network).orElse(List.of());
    }

    private List<Ipv4Prefix> ranges() {
        for (DescribedResource network : networks()) {
            List<PlacedValue> items = spaces(network.values().field("addressSpace"));
            List<Ipv4Prefix> ranges = origins.prefixes(field + "vnet", items);
            if (!ranges.isEmpty()) {
                ranges.forEach(range -> origins.take(
                        field + "vnet", range, network.name(), items.getFirst().place()));
                return ranges;
            }
        }
        return List.of();
    }

    /// The ranges of an address space: in a list of their own, or of its own (Terraform).
    private static List<PlacedValue> spaces(Optional<PlacedValue> space) {
        return space.map(s -> s.field("addressPrefixes").orElse(s))
                .map(PlacedValue::items)
                .orElse(List.of());
    }

    private Optional<Ipv4Prefix> own() {
        Optional<Ipv4Prefix> range = subnet.flatMap(
                known -> prefixes(known, field + "subnet").stream().findFirst());
        range.ifPresent(known -> origins.take(
                field + "subnet",
                known,
                subnet.orElseThrow().name(),
                subnet.get().place()));
        return range;
    }

    private List<Ipv4Prefix> prefixes(ExistingSubnet of, String asked) {
        return of.prefixes().stream()
                .flatMap(text -> origins.prefix(asked, text, of.place()).stream())
                .toList();
    }

    private List<Ipv4Prefix> inUse() {
        List<Ipv4Prefix> inUse = new ArrayList<>();
        for (ExistingSubnet other : around.subnets(name)) {
            boolean same = subnet.filter(own -> own.resourceName().matches(other.resourceName()))
                    .isPresent();
            for (Ipv4Prefix range : same ? List.<Ipv4Prefix>of() : prefixes(other, field + "inUse")) {
                if (!inUse.contains(range)) {
                    inUse.add(range);
                    origins.take(field + "inUse", range, other.name(), other.place());
                }
            }
        }
        return inUse;
    }

    /// The addresses of other resources in the instance's subnet: those of network interfaces, since the
    /// instance's own machines show as a scale set, if at all.
    private int others() {
        List<PlacedValue> held = subnet.map(around::described).orElse(List.of()).stream()
                .map(values ->
                        values.field("ipConfigurations").map(PlacedValue::items).orElse(List.of()))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(item -> item.text("id")
                        .filter(id -> id.contains(INTERFACES) && !id.contains(SCALE_SETS))
                        .isPresent())
                .toList();
        if (!held.isEmpty()) {
            origins.take(
                    field + "otherAddresses",
                    held.size(),
                    subnet.map(ExistingSubnet::name).orElse(""),
                    held.getFirst().place());
        }
        return held.size();
    }

    private List<Ipv4Prefix> peered() {
        List<Ipv4Prefix> peered = new ArrayList<>();
        Stream<PlacedValue> inside = networks().stream()
                .flatMap(network -> network.values().field("virtualNetworkPeerings").stream())
                .flatMap(list -> list.items().stream());
        Stream<PlacedValue> alone = around.of(Kind.PEERING).stream()
                .filter(peering -> name.isPresent()
                        && peering.within().filter(name.get()::equalsIgnoreCase).isPresent())
                .map(DescribedResource::values);
        Stream.concat(inside, alone)
                .forEach(peering -> peered(peering).stream()
                        .filter(range -> !peered.contains(range))
                        .forEach(range -> {
                            peered.add(range);
                            origins.take(field + "peered", range, called(peering), peering.place());
                        }));
        return peered;
    }

    private static String called(PlacedValue peering) {
        return peering.text("name").map(text -> ResourceName.of(text).name()).orElse("a peering");
    }

    /// The ranges of the network at the other end.
    private List<Ipv4Prefix> peered(PlacedValue peering) {
        List<PlacedValue> said = spaces(peering.field("remoteAddressSpace", "remoteVirtualNetworkAddressSpace"));
        Optional<String> remote = peering.field("remoteVirtualNetwork")
                .flatMap(other -> other.known("id"))
                .or(() -> peering.known("remoteVirtualNetworkId"))
                .map(id -> ResourceName.of(id).name());
        List<PlacedValue> items = said.isEmpty()
                ? remote.map(around::network).orElse(List.of()).stream()
                        .findFirst()
                        .map(network -> spaces(network.values().field("addressSpace")))
                        .orElse(List.of())
                : said;
        if (items.isEmpty()) {
            origins.ask(Missing.PEERED_NETWORK, field + "peered", "", called(peering), peering.place());
        }
        return origins.prefixes(field + "peered", items);
    }

    /// The network's own DNS servers.
    List<Ipv4Address> dns() {
        Stream<DescribedResource> alone = around.of(Kind.DNS_SERVERS).stream()
                .filter(servers -> name.isPresent()
                        && servers.within().filter(name.get()::equalsIgnoreCase).isPresent());
        for (DescribedResource holder :
                Stream.concat(networks().stream(), alone).toList()) {
            List<PlacedValue> items = holder.values()
                    .field("dhcpOptions")
                    .or(() -> Optional.of(holder.values()))
                    .flatMap(options -> options.field("dnsServers"))
                    .map(PlacedValue::items)
                    .orElse(List.of());
            List<Ipv4Address> servers = origins.addresses("customDns", items);
            if (!servers.isEmpty()) {
                servers.forEach(server -> origins.take(
                        "customDns", server, name.orElse(""), items.getFirst().place()));
                return servers;
            }
        }
        return List.of();
    }

    private boolean natGateway() {
        Optional<String> gateway = subnet.flatMap(own -> own.natGateway()
                .or(() -> around.linked(own.resourceName(), SubnetLink.Kind.NAT_GATEWAY)
                        .map(ResourceName::name))
                .or(() -> listing(own)));
        gateway.ifPresent(nat -> origins.take(
                field + "natGateway", true, nat, subnet.orElseThrow().place()));
        return gateway.isPresent();
    }

    /// The NAT gateway that lists the subnet among its own.
    private Optional<String> listing(ExistingSubnet own) {
        return around.of(Kind.NAT_GATEWAY).stream()
                .filter(gateway -> gateway.values().field("subnets").stream()
                        .flatMap(list -> list.items().stream())
                        .flatMap(item -> item.text("id").stream())
                        .anyMatch(id -> ResourceName.of(id).matches(own.resourceName())))
                .map(DescribedResource::name)
                .findFirst();
    }
}
