package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Abridged;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.importing.Instance.Location;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Puts a plan together, of an instance or of a network alone.
///
/// @param chosen the network that a person says is meant
record PlanAssembly(ReferenceData reference, Surrounding around, Origins origins, Optional<ResourceName> chosen) {
    /// What stands in a plan until its author says otherwise.
    static final Tier USUAL_TIER = Tier.PREMIUM;

    static final Mode USUAL_MODE = Mode.INTERNAL;
    private static final String USUAL_REGION = "westeurope";
    private static final int MOST_NAMED = 10;

    /// The plan of an instance.
    Plan of(Instance instance) {
        InstanceFacts facts = new InstanceFacts(instance, reference, origins);
        Tier tier = facts.tier();
        List<Location> locations = new ArrayList<>(List.of(instance.main()));
        locations.addAll(instance.others());
        Optional<ExistingSubnet> first = locations.getFirst().subnet().flatMap(around::subnet);
        Mode mode = facts.mode(tier, first);
        List<RegionPlan> regions = new ArrayList<>();
        List<Home> homes = new ArrayList<>();
        Locations reader = new Locations(reference, origins, instance.name());
        for (int i = 0; i < locations.size(); i++) {
            Location location = locations.get(i);
            Optional<RegionFact> region = reader.region(location.values());
            Home home = home(location, region, "regions/" + i + "/", injected(mode));
            String standing = home.region().map(RegionFact::name).orElse(USUAL_REGION);
            regions.add(reader.plan(i, location.values(), tier, standing));
            homes.add(home);
        }
        Plan plan = Plan.of(reference.newestEdition().id(), tier, mode, regions.getFirst())
                .withPlatform(facts.platform(tier))
                .withRegions(regions)
                .withFeatures(facts.features());
        plan = inbound(named(plan, instance), facts, instance);
        facts.publicAccess();
        return surrounded(plan, homes);
    }

    /// Whether each of several networks has one subnet that API Management's control plane is let into, in
    /// a region of its own: the networks of one instance in several regions.
    boolean areOfOneInstance(List<ResourceName> networks) {
        Set<String> regions = new LinkedHashSet<>();
        return networks.size() <= reference.regions().size()
                && networks.stream()
                        .map(this::alone)
                        .allMatch(home -> home.subnet().isPresent()
                                && home.region()
                                        .map(RegionFact::name)
                                        .filter(regions::add)
                                        .isPresent());
    }

    /// A network by itself, and the subnet in it that is API Management's by its security group.
    private Home alone(ResourceName network) {
        Surrounding near = around.near(network);
        return new Home(Optional.of(network.name()), near.managed(near.subnets(Optional.of(network.name()))), near);
    }

    /// The plan of networks of which no instance is known, one for each region.
    ///
    /// @param networks none, where only subnets are known
    Plan of(List<ResourceName> networks) {
        origins.ask(Missing.TIER, "tier", USUAL_TIER.word());
        origins.ask(Missing.MODE, "mode", USUAL_MODE.word());
        List<Home> homes = networks.isEmpty()
                ? List.of(new Home(Optional.empty(), around.managed(around.subnets(Optional.empty())), around))
                : networks.stream().map(this::alone).toList();
        List<RegionPlan> regions = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            regions.add(RegionPlan.of(regionName(homes.get(i), "regions/" + i + "/"), i == 0));
        }
        Cloud cloud = homes.getFirst().region().map(RegionFact::cloud).orElse(Cloud.PUBLIC);
        return surrounded(
                Plan.of(reference.newestEdition().id(), USUAL_TIER, USUAL_MODE, regions.getFirst())
                        .withRegions(regions)
                        .withCloud(cloud),
                homes);
    }

    private String regionName(Home home, String field) {
        Optional<RegionFact> region = home.region();
        region.ifPresentOrElse(
                known -> home.around().network(home.network().orElseThrow()).stream()
                        .findFirst()
                        .ifPresent(holder -> origins.take(field + "name", known.name(), holder.name(), holder.place())),
                () -> origins.ask(Missing.REGION, field + "name", USUAL_REGION));
        if (home.subnet().isEmpty()) {
            origins.ask(Missing.CHOICE_OF_SUBNET, field + "subnet", "");
        }
        return region.map(RegionFact::name).orElse(USUAL_REGION);
    }

    private static boolean injected(Mode mode) {
        return mode != Mode.NONE && mode != Mode.PRIVATE_ENDPOINT;
    }

    private Home home(Location location, Optional<RegionFact> region, String field, boolean injected) {
        Optional<ResourceName> named = location.subnet();
        Surrounding near =
                named.flatMap(PlanAssembly::network).map(around::near).orElse(around);
        Optional<ExistingSubnet> subnet = named.flatMap(near::subnet);
        Optional<String> network =
                named.flatMap(ResourceName::within).or(() -> subnet.flatMap(ExistingSubnet::network));
        boolean described =
                network.filter(name -> !near.network(name).isEmpty()).isPresent();
        if (injected && network.isEmpty() && chosen.isPresent()) {
            return alone(chosen.get());
        }
        if (injected) {
            String about = named.map(ResourceName::shown).orElse("");
            if (!described && subnet.isEmpty()) {
                origins.ask(
                        Missing.NETWORK,
                        field + "vnet",
                        "",
                        about,
                        location.values().place());
            } else if (subnet.isEmpty()) {
                origins.ask(
                        Missing.SUBNET,
                        field + "subnet",
                        "",
                        about,
                        location.values().place());
            } else if (!described) {
                origins.ask(
                        Missing.NETWORK,
                        field + "vnet",
                        "",
                        network.orElse(about),
                        location.values().place());
            }
            return new Home(network, subnet, near);
        }
        return field.equals("regions/0/") && chosen.isPresent()
                ? withoutSubnet(chosen.get())
                : beside(location, region, field);
    }

    private Home withoutSubnet(ResourceName network) {
        return new Home(Optional.of(network.name()), Optional.empty(), around.near(network));
    }

    private static Optional<ResourceName> network(ResourceName subnet) {
        return subnet.within()
                .map(name -> new ResourceName(name, Optional.empty(), subnet.resourceGroup(), subnet.subscription()));
    }

    /// The one network in the region of an instance that stands in none.
    private Home beside(Location location, Optional<RegionFact> region, String field) {
        List<DescribedResource> near = around.of(Kind.NETWORK).stream()
                .filter(network -> region.isPresent() && around.region(network).equals(region))
                .toList();
        List<ResourceName> networks = new ArrayList<>();
        near.stream()
                .map(KnownNetworks::name)
                .filter(name -> networks.stream().noneMatch(name::matches))
                .forEach(networks::add);
        if (networks.size() > 1) {
            origins.ask(
                    Missing.CHOICE_OF_NETWORK,
                    field + "vnet",
                    "",
                    few(networks),
                    location.values().place());
        }
        return networks.size() == 1
                ? withoutSubnet(networks.getFirst())
                : new Home(Optional.empty(), Optional.empty(), around);
    }

    /// The first of their names, since a tenant may have thousands.
    private static String few(List<ResourceName> networks) {
        return Abridged.of(networks.stream().map(ResourceName::name).toList(), MOST_NAMED);
    }

    private Plan named(Plan plan, Instance instance) {
        if (new ResourceName(instance.name(), Optional.empty(), Optional.empty()).open()) {
            origins.ask(Missing.SERVICE_NAME, "serviceName", "", "", instance.place());
            return plan;
        }
        origins.take("serviceName", instance.name(), instance.name(), instance.place());
        RegionFact region = reference.region(plan.primaryRegion().name()).orElseThrow();
        origins.take("cloud", region.cloud().word(), region.name(), instance.place());
        return plan.withServiceName(Optional.of(instance.name()))
                .withName(instance.name())
                .withCloud(region.cloud());
    }

    private Plan inbound(Plan plan, InstanceFacts facts, Instance instance) {
        Optional<DescribedResource> endpoint = new Endpoints(around, reference, origins).inbound(instance.name());
        if (plan.mode() == Mode.PRIVATE_ENDPOINT || facts.connections().isEmpty() && endpoint.isEmpty()) {
            return plan;
        }
        if (plan.mode() == Mode.NONE) {
            origins.take(
                    "mode",
                    Mode.PRIVATE_ENDPOINT.word(),
                    endpoint.orElseThrow().name(),
                    endpoint.get().place());
            return plan.withMode(Mode.PRIVATE_ENDPOINT);
        }
        String from = endpoint.map(DescribedResource::name).orElse(instance.name());
        origins.take(
                "inboundPrivateEndpoint",
                true,
                from,
                endpoint.map(DescribedResource::place).orElse(instance.place()));
        return plan.withSurroundings(surroundings -> surroundings.withInboundPrivateEndpoint(true));
    }

    /// The plan with the network of each region, and with what the filters and routes of these networks show:
    /// what a rule is for can be told when all that the instance depends on is known.
    private Plan surrounded(Plan plan, List<Home> homes) {
        Plan with = plan;
        Set<Ipv4Address> dns = new LinkedHashSet<>();
        for (int i = 0; i < homes.size(); i++) {
            Home home = homes.get(i);
            String field = "regions/" + i + "/";
            Surrounding near = home.around();
            NetworkFacts facts = new NetworkFacts(near, origins, field, home.network(), home.subnet());
            if (home.network().isPresent() || home.subnet().isPresent() || homes.size() == 1) {
                Endpoints endpoints = new Endpoints(near, reference, origins);
                with = with.withRegion(i, region -> endpoints.applied(facts.applied(region), field, home.network()));
                dns.addAll(facts.dns());
            }
        }
        return new Filters(reference, origins).applied(with.withCustomDns(List.copyOf(dns)), homes);
    }
}
