package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.importing.Instance.Location;
import org.apimplanner.model.importing.Question.Missing;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Puts a plan together, of an instance or of a network alone.
record PlanAssembly(ReferenceData reference, Surrounding around, Origins origins) {
    /// What stands in a plan until its author says otherwise.
    static final Tier USUAL_TIER = Tier.PREMIUM;

    static final Mode USUAL_MODE = Mode.INTERNAL;
    private static final String USUAL_REGION = "westeurope";

    /// The network of a region: its name and the instance's subnet, as far as they are known.
    private record Home(Optional<String> network, Optional<ExistingSubnet> subnet) {}

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
            String standing =
                    home.network().flatMap(this::regionOf).map(RegionFact::name).orElse(USUAL_REGION);
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

    /// The plan of a network of which no instance is known.
    Plan of(Optional<String> network) {
        origins.ask(Missing.TIER, "tier", USUAL_TIER.word());
        origins.ask(Missing.MODE, "mode", USUAL_MODE.word());
        Optional<RegionFact> region = network.flatMap(this::regionOf);
        region.ifPresentOrElse(
                known -> around.network(network.orElseThrow()).stream()
                        .findFirst()
                        .ifPresent(
                                holder -> origins.take("regions/0/name", known.name(), holder.name(), holder.place())),
                () -> origins.ask(Missing.REGION, "regions/0/name", USUAL_REGION));
        Optional<ExistingSubnet> subnet = around.managed(around.subnets(network));
        if (subnet.isEmpty()) {
            origins.ask(Missing.CHOICE_OF_SUBNET, "regions/0/subnet", "");
        }
        RegionPlan plan = RegionPlan.of(region.map(RegionFact::name).orElse(USUAL_REGION), true);
        return surrounded(
                Plan.of(reference.newestEdition().id(), USUAL_TIER, USUAL_MODE, plan),
                List.of(new Home(network, subnet)));
    }

    private static boolean injected(Mode mode) {
        return mode != Mode.NONE && mode != Mode.PRIVATE_ENDPOINT;
    }

    private Optional<RegionFact> regionOf(String network) {
        return around.network(network).stream()
                .flatMap(described -> described.values().known("location").stream())
                .flatMap(spelling -> reference.findRegion(spelling).stream())
                .findFirst();
    }

    private Home home(Location location, Optional<RegionFact> region, String field, boolean injected) {
        Optional<ResourceName> named = location.subnet();
        Optional<ExistingSubnet> subnet = named.flatMap(around::subnet);
        Optional<String> network =
                named.flatMap(ResourceName::within).or(() -> subnet.flatMap(ExistingSubnet::network));
        boolean described =
                network.filter(name -> !around.network(name).isEmpty()).isPresent();
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
            return new Home(network, subnet);
        }
        List<String> near = around.of(Kind.NETWORK).stream()
                .map(DescribedResource::name)
                .distinct()
                .filter(name -> regionOf(name).equals(region) && region.isPresent())
                .toList();
        if (near.size() > 1) {
            origins.ask(
                    Missing.CHOICE_OF_NETWORK,
                    field + "vnet",
                    "",
                    String.join(", ", near),
                    location.values().place());
        }
        return new Home(near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty(), Optional.empty());
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
        String from = endpoint.map(DescribedResource::name).orElse(instance.name());
        origins.take(
                "inboundPrivateEndpoint",
                true,
                from,
                endpoint.map(DescribedResource::place).orElse(instance.place()));
        return plan.withSurroundings(surroundings -> surroundings.withInboundPrivateEndpoint(true));
    }

    /// The plan with the network of each region.
    private Plan surrounded(Plan plan, List<Home> homes) {
        Plan with = plan;
        Set<Ipv4Address> dns = new LinkedHashSet<>();
        for (int i = 0; i < homes.size(); i++) {
            Home home = homes.get(i);
            String field = "regions/" + i + "/";
            NetworkFacts facts = new NetworkFacts(around, origins, field, home.network(), home.subnet());
            if (home.network().isPresent() || home.subnet().isPresent() || homes.size() == 1) {
                Endpoints endpoints = new Endpoints(around, reference, origins);
                with = with.withRegion(i, region -> endpoints.applied(facts.applied(region), field, home.network()));
                dns.addAll(facts.dns());
            }
            if (home.subnet().isPresent()) {
                with = new Tunneling(around, origins)
                        .applied(with, i, home.subnet().get());
            }
        }
        return with.withCustomDns(List.copyOf(dns));
    }
}
