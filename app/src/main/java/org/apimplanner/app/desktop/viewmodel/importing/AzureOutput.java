package org.apimplanner.app.desktop.viewmodel.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.importing.AzureScreen.Item;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.json.TolerantJson;

/// Reads what `az` printed: what there is to choose from, and what else to ask for.
///
/// @param network of the lists of instances and networks
record AzureOutput(ExistingNetwork network) {
    /// The subscriptions of the login, those that are in use, by name.
    ///
    /// @throws UnreadableInput when the text is no JSON
    static List<Item> subscriptions(String text) {
        try {
            PlacedValue root =
                    new PlacedValue(TolerantJson.read("subscriptions.json", new StringReader(text), problem -> {}));
            return root.items().stream()
                    .filter(item ->
                            item.text("state").map("Enabled"::equalsIgnoreCase).orElse(true))
                    .flatMap(item -> item.text("id").stream()
                            .map(id -> new Item(id, item.text("name").orElse(id))))
                    .sorted(Comparator.comparing(Item::words))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AzureOutput of(String file, String text) {
        try {
            return new AzureOutput(
                    ExistingNetworkReader.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AzureOutput plus(AzureOutput other) {
        return new AzureOutput(network.plus(other.network));
    }

    private List<DescribedResource> of(Kind kind) {
        return network.described().stream()
                .filter(resource -> resource.kind() == kind)
                .toList();
    }

    /// The instances, then the networks, each with where it stands.
    List<Item> choices() {
        return Stream.of(Kind.API_MANAGEMENT, Kind.NETWORK)
                .flatMap(kind -> of(kind).stream())
                .flatMap(resource -> resource.values().text("id").stream().map(id -> item(resource, id)))
                .toList();
    }

    private static Item item(DescribedResource resource, String id) {
        String group = ResourceName.of(id).resourceGroup().orElse("");
        String location = resource.values().text("location").orElse("");
        String kind = resource.kind() == Kind.API_MANAGEMENT ? "API Management" : "VNet";
        return new Item(id, String.join(" · ", List.of(kind + " " + resource.name(), group, location)));
    }

    boolean isInstance(String id) {
        return of(Kind.API_MANAGEMENT).stream()
                .anyMatch(resource -> resource.values().text("id").equals(Optional.of(id)));
    }

    /// The commands that read an instance or a network, and what stands on its subnets.
    ///
    /// @param id of one of the choices
    List<AzReadCommand> commands(String id) {
        ResourceName chosen = ResourceName.of(id);
        ResourceName resource =
                new ResourceName(chosen.name(), Optional.empty(), chosen.resourceGroup(), chosen.subscription());
        List<AzReadCommand> commands = new ArrayList<>();
        List<ResourceName> subnets = new ArrayList<>();
        if (isInstance(id)) {
            AzReadCommand.instance(resource).ifPresent(commands::add);
            subnets.addAll(Importer.subnets(network, resource.name()));
            subnets.stream()
                    .flatMap(subnet -> holder(subnet).stream())
                    .distinct()
                    .forEach(network -> AzReadCommand.network(network).ifPresent(commands::add));
        } else {
            AzReadCommand.network(resource).ifPresent(commands::add);
            network.links().stream()
                    .map(SubnetLink::subnet)
                    .filter(subnet -> holder(subnet).filter(resource::matches).isPresent())
                    .distinct()
                    .forEach(subnets::add);
        }
        subnets.forEach(subnet -> linked(subnet).forEach(command -> {
            if (!commands.contains(command)) {
                commands.add(command);
            }
        }));
        resource.subscription().map(AzReadCommand::privateEndpoints).ifPresent(commands::add);
        if (isInstance(id)) {
            commands.addAll(AzReadCommand.live(id));
        }
        return List.copyOf(commands);
    }

    private static Optional<ResourceName> holder(ResourceName subnet) {
        return subnet.within()
                .map(name -> new ResourceName(name, Optional.empty(), subnet.resourceGroup(), subnet.subscription()));
    }

    private List<AzReadCommand> linked(ResourceName subnet) {
        return network.links().stream()
                .filter(link -> link.subnet().matches(subnet))
                .flatMap(link -> (switch (link.kind()) {
                            case NSG -> AzReadCommand.securityGroup(link.resource());
                            case ROUTE_TABLE -> AzReadCommand.routeTable(link.resource());
                            // A machine's own group is none of the instance's.
                            case INTERFACE_NSG -> Optional.<AzReadCommand>empty();
                            case NAT_GATEWAY -> AzReadCommand.natGateway(link.resource());
                        })
                        .stream())
                .toList();
    }
}
