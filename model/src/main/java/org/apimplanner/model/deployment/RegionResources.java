package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ResourceType;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// The network resources of each region that has a subnet.
final class RegionResources {
    private static final List<String> ZONES = List.of("1", "2", "3");
    private static final Pattern DOMAIN_NAME_LABEL = Pattern.compile("[a-z][a-z0-9-]{1,61}[a-z0-9]");
    private static final String GATEWAY = "Gateway";

    private final Report report;
    private final ResourceNames names;
    private final NetworkOrigin origin;
    private final GroupRules rules;

    RegionResources(Report report, ReferenceData reference, ResourceNames names, NetworkOrigin origin) {
        this.report = report;
        this.names = names;
        this.origin = origin;
        this.rules = new GroupRules(reference, report.edition());
    }

    List<DeployedRegion> all() {
        List<DeployedRegion> regions = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport region = report.regions().get(i);
            RegionPlan plan = report.plan().regions().get(i);
            region.subnet().ifPresent(subnet -> regions.add(region(region, plan, subnet)));
        }
        return regions;
    }

    private DeployedRegion region(RegionReport region, RegionPlan plan, SubnetPlan subnet) {
        List<SecurityGroup> groups = new ArrayList<>();
        if (!region.nsgRules().isEmpty()) {
            groups.add(rules.group(
                    names.of(ResourceType.NETWORK_SECURITY_GROUP, "", region.name()), "", region.nsgRules()));
        }
        Optional<RouteTable> routes = region.routes().isEmpty()
                ? Optional.empty()
                : Optional.of(rules.table(names.of(ResourceType.ROUTE_TABLE, "", region.name()), region.routes()));
        DeployedSubnet own = subnet(region, subnet, groups.stream().findFirst(), routes.isPresent());
        return new DeployedRegion(
                region.name(),
                region.displayName(),
                network(region, plan),
                groups,
                routes,
                publicIp(region),
                List.of(own),
                privateEndpoints(region, own),
                names.of(ResourceType.DNS_ZONE_LINK, "", region.name()));
    }

    private DeployedSubnet subnet(
            RegionReport region, SubnetPlan subnet, Optional<SecurityGroup> group, boolean routed) {
        Value prefix = subnet.chosen()
                .map(chosen -> Value.of(chosen.cidr().toString()))
                .orElseGet(() -> Value.of(Parameter.of(
                        region.name(),
                        "subnet address prefix",
                        "The range of the subnet in " + region.displayName() + ", at least a /"
                                + subnet.minimum().prefixLength() + ", recommended a /"
                                + subnet.recommended().prefixLength() + ".",
                        Optional.empty())));
        return new DeployedSubnet(
                names.of(ResourceType.SUBNET, "", region.name()),
                "",
                prefix,
                group,
                routed,
                subnet.serviceEndpoints(),
                subnet.delegation(),
                false);
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

    private Optional<PublicIpAddress> publicIp(RegionReport region) {
        PublicIp address = region.publicIp();
        return address.sku()
                .map(sku -> new PublicIpAddress(
                        names.of(ResourceType.PUBLIC_IP_ADDRESS, "", region.name()),
                        sku,
                        address.zoneRedundant() ? ZONES : List.of(),
                        Value.of(Parameter.of(
                                region.name(),
                                "domain name label",
                                "The first label of the host name of the public IP address in " + region.displayName()
                                        + ", unique in the region.",
                                report.plan()
                                        .serviceName()
                                        .map(name -> name.toLowerCase(Locale.ROOT))
                                        .filter(label ->
                                                DOMAIN_NAME_LABEL.matcher(label).matches()))),
                        address.required()));
    }

    private List<PrivateEndpoint> privateEndpoints(RegionReport region, DeployedSubnet subnet) {
        if (report.plan().mode() != Mode.PRIVATE_ENDPOINT) {
            return List.of();
        }
        Parameter resource = new Parameter(
                Optional.empty(),
                List.of("api", "management", "id"),
                "The resource id of the API Management instance. Without it the private endpoint is left out.",
                Optional.of(""));
        return List.of(new PrivateEndpoint(
                names.of(ResourceType.PRIVATE_ENDPOINT, "", region.name()), subnet, resource, GATEWAY));
    }
}
