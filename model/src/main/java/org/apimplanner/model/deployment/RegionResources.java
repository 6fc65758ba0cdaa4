package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The network resources of each region that has a subnet.
final class RegionResources {
    private final Report report;
    private final ReferenceData reference;
    private final TakenNames names;
    private final NetworkOrigin origin;
    private final GroupRules rules;

    RegionResources(Report report, ReferenceData reference, TakenNames names, NetworkOrigin origin) {
        this.report = report;
        this.reference = reference;
        this.names = names;
        this.origin = origin;
        this.rules = new GroupRules(reference, report.edition());
    }

    List<DeployedRegion> all() {
        List<DeployedRegion> regions = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            region(report.regions().get(i), report.plan().regions().get(i)).ifPresent(regions::add);
        }
        return regions;
    }

    private Optional<DeployedRegion> region(RegionReport region, RegionPlan plan) {
        boolean natted = plan.surroundings().natGateway() && region.subnet().isPresent();
        SubnetResources subnets = new SubnetResources(report.plan(), region, names, rules, natted);
        List<DeployedSubnet> all = subnets.all(plan);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<RouteTable> routes = region.routes().isEmpty()
                ? Optional.empty()
                : Optional.of(rules.table(names.of(ResourceType.ROUTE_TABLE, "", region.name()), region.routes()));
        AddressResources addresses = new AddressResources(report.plan(), region, names);
        return Optional.of(new DeployedRegion(
                region.name(),
                region.displayName(),
                network(region, plan),
                all.stream().flatMap(subnet -> subnet.group().stream()).toList(),
                routes,
                addresses.publicIp(),
                natted ? Optional.of(addresses.natGateway()) : Optional.empty(),
                all,
                new EndpointResources(report.plan(), region, names, reference.deployment()).of(plan, all),
                names.of(ResourceType.DNS_ZONE_LINK, "", region.name())));
    }

    private VirtualNetwork network(RegionReport region, RegionPlan plan) {
        Parameter name = Parameter.of(
                region.name(),
                "virtual network name",
                "The name of the virtual network in " + region.displayName() + ".",
                Optional.of(names.of(ResourceType.VIRTUAL_NETWORK, "", region.name())));
        if (origin == NetworkOrigin.EXISTING) {
            return new VirtualNetwork(name, origin, List.of(), List.of());
        }
        List<Value> spaces = plan.vnet().isEmpty()
                ? List.of(Value.of(Parameter.of(
                        region.name(),
                        "virtual network address prefix",
                        "The address space of the virtual network in " + region.displayName() + ".",
                        Optional.empty())))
                : plan.vnet().stream().map(Ipv4Prefix::toString).map(Value::of).toList();
        return new VirtualNetwork(name, origin, spaces, report.plan().customDns());
    }
}
