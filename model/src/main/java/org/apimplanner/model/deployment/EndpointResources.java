package org.apimplanner.model.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.naming.ResourceRole;
import org.apimplanner.model.naming.SubnetRole;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.DeploymentFacts.PrivateTarget;
import org.apimplanner.model.report.RegionReport;

/// The private endpoints of one region: that of the instance, and those of the services it depends on.
final class EndpointResources {
    private static final String GATEWAY = "Gateway";

    private final Plan plan;
    private final RegionReport region;
    private final TakenNames names;
    private final DeploymentFacts facts;

    EndpointResources(Plan plan, RegionReport region, TakenNames names, DeploymentFacts facts) {
        this.plan = plan;
        this.region = region;
        this.names = names;
        this.facts = facts;
    }

    /// @param subnets those of the region
    List<PrivateEndpointResource> of(RegionPlan own, List<DeployedSubnet> subnets) {
        List<PrivateEndpointResource> endpoints = new ArrayList<>();
        Optional<DeployedSubnet> shared = subnets.stream()
                .filter(subnet -> subnet.label().equals(SubnetRole.ENDPOINTS.label()))
                .findFirst();
        if (plan.mode() == Mode.PRIVATE_ENDPOINT) {
            endpoints.add(instance(subnets.getFirst()));
        } else if (plan.surroundings().inboundPrivateEndpoint()) {
            shared.ifPresent(subnet -> endpoints.add(instance(subnet)));
        }
        shared.ifPresent(subnet -> new LinkedHashSet<>(own.surroundings().privateEndpoints())
                .forEach(each -> endpoints.add(dependency(each, subnet))));
        return endpoints;
    }

    private PrivateEndpointResource instance(DeployedSubnet subnet) {
        Parameter resource = new Parameter(
                Optional.empty(),
                List.of("api", "management", "id"),
                "The resource id of the API Management instance. Without it the private endpoint is left out.",
                Optional.of(""));
        return new PrivateEndpointResource(
                names.of(ResourceType.PRIVATE_ENDPOINT, "", region.name()),
                "",
                subnet,
                resource,
                GATEWAY,
                Optional.empty());
    }

    private PrivateEndpointResource dependency(
            org.apimplanner.model.plan.PrivateEndpoint wanted, DeployedSubnet subnet) {
        PrivateService service = wanted.service();
        PrivateTarget target = Lookup.required(facts.privateTargets(), service);
        String words = ResourceRole.words(service.word());
        Parameter resource = Parameter.of(
                region.name(),
                words + " id",
                "The resource id of the service (" + words + ") that the instance reaches through a private endpoint"
                        + " in " + region.displayName() + ". Without it the endpoint is left out.",
                Optional.of(""));
        return new PrivateEndpointResource(
                names.of(ResourceType.PRIVATE_ENDPOINT, ResourceRole.of(service), region.name()),
                service.word(),
                subnet,
                resource,
                target.group(),
                wanted.address()
                        .map(address -> new PrivateEndpointResource.FixedAddress(address.toString(), target.member())));
    }
}
