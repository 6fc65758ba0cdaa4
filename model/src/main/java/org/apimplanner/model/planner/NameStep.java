package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apimplanner.model.naming.FirewallGroup;
import org.apimplanner.model.naming.ResourceNames;
import org.apimplanner.model.naming.ResourceRole;
import org.apimplanner.model.naming.SubnetRole;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.report.NamedResource;
import org.apimplanner.model.report.RegionReport;

/// The names of a region's resources, where the plan says how they are named: those that its code has.
final class NameStep {
    private final Plan plan;
    private final PlannedRegion situation;
    private final RegionReport region;
    private final ResourceNames names;
    private final List<NamedResource> named = new ArrayList<>();

    private NameStep(PlannedRegion situation, RegionReport region) {
        this.plan = situation.plan();
        this.situation = situation;
        this.region = region;
        this.names = new ResourceNames(plan, situation.reference().deployment());
    }

    /// @param region the answer so far
    static List<NamedResource> names(PlannedRegion situation, RegionReport region) {
        if (situation.plan().naming().isEmpty()) {
            return List.of();
        }
        NameStep step = new NameStep(situation, region);
        step.addAll(SubnetRole.of(step.plan, situation.region(), region));
        return step.named;
    }

    private void addAll(List<SubnetRole> subnets) {
        if (subnets.isEmpty()) {
            return;
        }
        add(ResourceType.VIRTUAL_NETWORK, ResourceRole.SERVICE);
        subnets.forEach(this::addSubnet);
        if (!region.routes().isEmpty()) {
            add(ResourceType.ROUTE_TABLE, ResourceRole.SERVICE);
        }
        if (region.publicIp().sku().isPresent()) {
            add(ResourceType.PUBLIC_IP_ADDRESS, ResourceRole.SERVICE);
        }
        if (situation.region().surroundings().natGateway() && region.subnet().isPresent()) {
            add(ResourceType.NAT_GATEWAY, ResourceRole.SERVICE);
            add(ResourceType.PUBLIC_IP_ADDRESS, ResourceRole.NAT);
        }
        addEndpoints();
        FirewallGroup.roles(region, situation.reference(), plan.cloud())
                .forEach(role -> add(ResourceType.RULE_COLLECTION_GROUP, role));
    }

    private void addSubnet(SubnetRole role) {
        add(ResourceType.SUBNET, role.suffix());
        boolean grouped = role.equals(SubnetRole.SERVICE)
                ? !region.nsgRules().isEmpty()
                : role.companion().filter(it -> !it.nsgRules().isEmpty()).isPresent();
        if (grouped) {
            add(ResourceType.NETWORK_SECURITY_GROUP, role.suffix());
        }
    }

    private void addEndpoints() {
        if (plan.mode() == Mode.PRIVATE_ENDPOINT || plan.surroundings().inboundPrivateEndpoint()) {
            add(ResourceType.PRIVATE_ENDPOINT, ResourceRole.SERVICE);
        }
        new LinkedHashSet<>(situation.region().surroundings().privateEndpoints())
                .stream()
                        .map(PrivateEndpoint::service)
                        .map(ResourceRole::of)
                        .forEach(role -> add(ResourceType.PRIVATE_ENDPOINT, role));
    }

    private void add(ResourceType type, String role) {
        named.add(new NamedResource(type, names.of(type, role, situation.fact().name())));
    }
}
