package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceName;

/// The networks of the files, each once. Of a whole tenant several may have one name: what tells them
/// apart is the resource group, and the subscription where that has the same name, too.
final class KnownNetworks {
    private final Map<String, List<ResourceName>> byName = new LinkedHashMap<>();

    /// The networks that are described, or of which subnets are.
    KnownNetworks(ExistingNetwork existing) {
        Stream.concat(
                        existing.described().stream()
                                .filter(resource -> resource.kind() == Kind.NETWORK)
                                .map(KnownNetworks::name),
                        existing.of(ExistingSubnet.class).stream()
                                .flatMap(subnet -> holder(subnet).stream()))
                .forEach(this::add);
    }

    private void add(ResourceName network) {
        List<ResourceName> namesakes = byName.computeIfAbsent(key(network.name()), first -> new ArrayList<>());
        if (namesakes.stream().noneMatch(network::matches)) {
            namesakes.add(network);
        }
    }

    /// What a described network says of where it is.
    static ResourceName name(DescribedResource network) {
        return place(network.values().text("id"), network.name())
                .orElseGet(() -> new ResourceName(
                        network.name(), Optional.empty(), network.values().known("resourceGroup", "resourceGroupName")));
    }

    /// The network that a subnet lies in.
    static Optional<ResourceName> holder(ExistingSubnet subnet) {
        ResourceName own = subnet.resourceName();
        return own.within().map(name -> new ResourceName(name, Optional.empty(), own.resourceGroup(), own.subscription()));
    }

    /// The network that the id of something in it tells.
    static Optional<ResourceName> place(Optional<String> id, String network) {
        return id.filter(text -> text.startsWith("/")).map(ResourceName::of).map(known ->
                new ResourceName(network, Optional.empty(), known.resourceGroup(), known.subscription()));
    }

    List<ResourceName> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    /// How people tell them apart.
    List<String> labels() {
        return byName.values().stream()
                .flatMap(namesakes -> namesakes.stream().map(network -> label(network, namesakes)))
                .toList();
    }

    private static String label(ResourceName network, List<ResourceName> namesakes) {
        if (namesakes.size() == 1) {
            return network.name();
        }
        String inGroup = network.resourceGroup().map(group -> group + "/").orElse("") + network.name();
        boolean group = namesakes.stream()
                        .filter(other -> other.resourceGroup().equals(network.resourceGroup()))
                        .count()
                == 1;
        return group ? inGroup : network.subscription().map(id -> id + "/").orElse("") + inGroup;
    }

    /// Those that a name or a label may mean.
    List<ResourceName> meant(String asked) {
        String name = asked.substring(asked.lastIndexOf('/') + 1);
        List<ResourceName> namesakes = byName.getOrDefault(key(name), List.of());
        return asked.equals(name)
                ? List.copyOf(namesakes)
                : namesakes.stream()
                        .filter(network -> label(network, namesakes).equalsIgnoreCase(asked))
                        .toList();
    }

    /// The labels of some of them.
    List<String> labels(List<ResourceName> some) {
        return some.stream()
                .map(network -> label(network, byName.getOrDefault(key(network.name()), List.of())))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
