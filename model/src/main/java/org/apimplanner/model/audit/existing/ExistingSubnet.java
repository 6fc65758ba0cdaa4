package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Place;

/// An existing subnet.
///
/// @param prefixes its ranges, in the file's spelling
/// @param serviceEndpoints enabled service names, such as `Microsoft.Storage`
/// @param delegations service names it is delegated to
/// @param natGateway the name of the NAT gateway whose address it leaves by; empty where it has none, or
///     the file does not say
/// @param network the virtual network it lies in; empty where the file does not say
public record ExistingSubnet(
        String name,
        Place place,
        List<String> prefixes,
        List<String> serviceEndpoints,
        List<String> delegations,
        Optional<String> natGateway,
        Optional<String> network,
        ResourceFacts facts)
        implements ExistingResource {
    public ExistingSubnet {
        prefixes = List.copyOf(prefixes);
        serviceEndpoints = List.copyOf(serviceEndpoints);
        delegations = List.copyOf(delegations);
    }

    /// A subnet of which nothing else is known.
    public ExistingSubnet(
            String name, Place place, List<String> prefixes, List<String> serviceEndpoints, List<String> delegations) {
        this(
                name,
                place,
                prefixes,
                serviceEndpoints,
                delegations,
                Optional.empty(),
                Optional.empty(),
                ResourceFacts.NONE);
    }

    /// The same, which leaves by a NAT gateway.
    ExistingSubnet behind(String gateway) {
        return new ExistingSubnet(
                name, place, prefixes, serviceEndpoints, delegations, Optional.of(gateway), network, facts);
    }

    /// As others point to it.
    public ResourceName resourceName() {
        return new ResourceName(name, network, facts.resourceGroup(), facts.subscription());
    }

    @Override
    public ExistingSubnet with(ResourceFacts known) {
        return new ExistingSubnet(name, place, prefixes, serviceEndpoints, delegations, natGateway, network, known);
    }
}
