package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Asks the files for what stands around an instance.
record Surrounding(ExistingNetwork existing, ReferenceData reference) {
    /// The requirement that tells API Management's security group from all others: its control plane
    /// comes in.
    private static final String MANAGEMENT = "management-endpoint";

    List<DescribedResource> of(Kind kind) {
        return existing.described().stream()
                .filter(resource -> resource.kind() == kind)
                .toList();
    }

    /// What the files say of a network, each as it says it.
    List<DescribedResource> network(String name) {
        return of(Kind.NETWORK).stream()
                .filter(network -> network.name().equalsIgnoreCase(name))
                .toList();
    }

    /// The same, without the network's namesakes in other resource groups.
    Surrounding near(ResourceName network) {
        List<DescribedResource> described = existing.described().stream()
                .filter(resource -> !isElsewhere(resource, network))
                .toList();
        List<ExistingResource> resources = existing.resources().stream()
                .filter(resource -> !(resource instanceof ExistingSubnet subnet
                        && KnownNetworks.holder(subnet)
                                .filter(holder -> isNamesake(holder, network))
                                .isPresent()))
                .toList();
        return new Surrounding(
                new ExistingNetwork(resources, existing.problems(), existing.links(), existing.files(), described),
                reference);
    }

    private static boolean isElsewhere(DescribedResource resource, ResourceName network) {
        Optional<ResourceName> holder = resource.kind() == Kind.NETWORK
                ? Optional.of(KnownNetworks.name(resource))
                : resource.within()
                        .flatMap(name -> KnownNetworks.place(resource.values().text("id"), name));
        return holder.filter(known -> isNamesake(known, network)).isPresent();
    }

    private static boolean isNamesake(ResourceName other, ResourceName network) {
        return other.name().equalsIgnoreCase(network.name()) && !other.matches(network);
    }

    /// The region of a network; empty where no file says it, or none of Azure's.
    Optional<RegionFact> region(String network) {
        return network(network).stream()
                .flatMap(described -> region(described).stream())
                .findFirst();
    }

    Optional<RegionFact> region(DescribedResource resource) {
        return resource.values().known("location").flatMap(reference::findRegion);
    }

    Optional<ExistingSubnet> subnet(ResourceName name) {
        return existing.of(ExistingSubnet.class).stream()
                .filter(subnet -> subnet.resourceName().matches(name))
                .findFirst();
    }

    /// The subnets of a network, each once; those of which no file says the network, where it is not known.
    List<ExistingSubnet> subnets(Optional<String> network) {
        List<ExistingSubnet> subnets = new ArrayList<>();
        existing.of(ExistingSubnet.class).stream()
                .filter(subnet -> network.map(name ->
                                subnet.network().filter(name::equalsIgnoreCase).isPresent())
                        .orElse(subnet.network().isEmpty()))
                .filter(subnet ->
                        subnets.stream().noneMatch(known -> known.resourceName().matches(subnet.resourceName())))
                .forEach(subnets::add);
        return subnets;
    }

    /// What a subnet has of a kind, by name.
    Optional<ResourceName> linked(ResourceName subnet, SubnetLink.Kind kind) {
        return existing.links().stream()
                .filter(link -> link.kind() == kind && link.subnet().matches(subnet))
                .map(SubnetLink::resource)
                .findFirst();
    }

    /// The one subnet whose security group lets API Management's control plane in.
    Optional<ExistingSubnet> managed(List<ExistingSubnet> subnets) {
        List<ExistingSubnet> managed = subnets.stream()
                .filter(subnet -> linked(subnet.resourceName(), SubnetLink.Kind.NSG)
                        .filter(this::isManaged)
                        .isPresent())
                .toList();
        return managed.size() == 1 ? Optional.of(managed.getFirst()) : Optional.empty();
    }

    /// The rules of the security group that stands on a subnet; none where the files do not have it.
    List<ExistingRule> rules(ResourceName subnet) {
        return linked(subnet, SubnetLink.Kind.NSG)
                .flatMap(group -> existing.of(ExistingNsg.class).stream()
                        .filter(nsg -> !nsg.defaultRules() && nsg.name().equalsIgnoreCase(group.name()))
                        .findFirst())
                .map(ExistingNsg::rules)
                .orElse(List.of());
    }

    private boolean isManaged(ResourceName group) {
        return existing.of(ExistingNsg.class).stream()
                .filter(nsg -> nsg.name().equalsIgnoreCase(group.name()))
                .flatMap(nsg -> nsg.rules().stream())
                .anyMatch(this::isManagement);
    }

    private boolean isManagement(ExistingRule rule) {
        return rule.direction() == Direction.INBOUND
                && rule.access() == Access.ALLOW
                && reference.nsgRows().stream()
                        .filter(row -> row.rule().equals(MANAGEMENT))
                        .anyMatch(row -> rule.sources().stream().anyMatch(row.source()::equalsIgnoreCase)
                                && rule.destinationPorts().containsAll(row.ports()));
    }

    /// All that the files say of a subnet beside its filters.
    List<PlacedValue> described(ExistingSubnet subnet) {
        Stream<PlacedValue> inside = subnet.network().stream()
                .flatMap(name -> network(name).stream())
                .flatMap(network -> network.values().field("subnets", "subnet").stream())
                .flatMap(list -> list.items().stream())
                .filter(item -> item.text("name")
                        .filter(subnet.name()::equalsIgnoreCase)
                        .isPresent());
        Stream<PlacedValue> alone = of(Kind.SUBNET).stream()
                .filter(resource -> resource.name().equalsIgnoreCase(subnet.name()))
                .map(DescribedResource::values);
        return Stream.concat(inside, alone).toList();
    }
}
