package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Random plans of instances on subnets of their own, with what stands around them: those whose code holds all
/// that code can.
final class PlansToImport {
    private final Random random;
    private final ReferenceData reference;

    PlansToImport(long seed, ReferenceData reference) {
        this.random = new Random(seed);
        this.reference = reference;
    }

    Plan next() {
        Cloud cloud = random.nextInt(4) == 0 ? oneOf(List.of(Cloud.values())) : Cloud.PUBLIC;
        Tier tier = random.nextInt(5) == 0 ? Tier.DEVELOPER : Tier.PREMIUM;
        List<RegionPlan> regions = regions(cloud, tier == Tier.PREMIUM ? 1 + random.nextInt(3) : 1);
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(4) == 0) {
                features.add(feature);
            }
        }
        return Plan.of(
                        reference.newestEdition().id(),
                        tier,
                        oneOf(List.of(Mode.EXTERNAL, Mode.INTERNAL)),
                        regions.getFirst())
                .withName("Random plan")
                .withServiceName(Optional.of("contoso-apim"))
                .withCloud(cloud)
                .withRegions(regions)
                .withFeatures(features)
                .withServiceTagScope(oneOf(List.of(ServiceTagScope.values())))
                .withDenyByDefault(random.nextBoolean())
                .withForcedTunneling(random.nextBoolean() ? Optional.of(tunnel()) : Optional.empty())
                .withCustomDns(random.nextInt(3) == 0 ? List.of(Ipv4Address.parse("10.0.0.10")) : List.of())
                .withSurroundings(around -> around.withClients(clients()).withBackends(backends()));
    }

    private List<RegionPlan> regions(Cloud cloud, int count) {
        List<RegionFact> facts = new ArrayList<>(reference.regions().stream()
                .filter(fact -> fact.cloud() == cloud && fact.listed())
                .toList());
        Collections.shuffle(facts, random);
        List<RegionPlan> regions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String network = "10." + (20 + i);
            List<PrivateEndpoint> endpoints = new ArrayList<>();
            for (PrivateService service : PrivateService.values()) {
                if (random.nextInt(6) == 0) {
                    endpoints.add(new PrivateEndpoint(service, address(network, endpoints.size())));
                }
            }
            boolean nat = random.nextInt(3) == 0;
            regions.add(RegionPlan.of(facts.get(i).name(), i == 0)
                    .withVnet(List.of(Ipv4Prefix.parse(network + ".0.0/16")))
                    .withSubnet(Optional.of(Ipv4Prefix.parse(network + ".4.0/26")))
                    .withSurroundings(around -> around.withNatGateway(nat)
                            .withPrivateEndpoints(endpoints)
                            .withPrivateEndpointSubnet(
                                    endpoints.isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(Ipv4Prefix.parse(network + ".6.0/27")))));
        }
        return regions;
    }

    /// One that is fixed, or whichever Azure gives.
    private Optional<Ipv4Address> address(String network, int index) {
        return random.nextBoolean() ? Optional.of(Ipv4Address.parse(network + ".6." + (4 + index))) : Optional.empty();
    }

    private List<Client> clients() {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            List<PortRange> ports = random.nextBoolean() ? List.of() : List.of(PortRange.of(443), PortRange.of(8443));
            clients.add(
                    random.nextInt(4) == 0
                            ? new Client("team-" + i, List.of(), Optional.of("AzureCloud"), ports)
                            : new Client("team-" + i, ranges(90 + i), Optional.empty(), ports));
        }
        return clients;
    }

    private List<Backend> backends() {
        List<Backend> backends = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            List<PortRange> ports = random.nextBoolean() ? Backend.DEFAULT_PORTS : List.of(PortRange.of(5671));
            backends.add(
                    random.nextInt(4) == 0
                            ? new Backend("erp-" + i, List.of(), Optional.of("ServiceBus"), Protocol.TCP, ports)
                            : new Backend("erp-" + i, ranges(50 + i), Optional.empty(), Protocol.TCP, ports));
        }
        return backends;
    }

    private List<Ipv4Prefix> ranges(int second) {
        Ipv4Prefix first = Ipv4Prefix.parse("10." + second + ".0.0/16");
        return random.nextBoolean() ? List.of(first) : List.of(first, Ipv4Prefix.parse("192.168." + second + ".0/24"));
    }

    private ForcedTunneling tunnel() {
        boolean appliance = random.nextBoolean();
        return new ForcedTunneling(
                appliance ? NextHop.VIRTUAL_APPLIANCE : NextHop.VIRTUAL_NETWORK_GATEWAY,
                appliance ? Optional.of(Ipv4Address.parse("10.20.1.4")) : Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean() ? List.of(Ipv4Prefix.parse("203.0.113.0/24")) : List.of(),
                oneOf(List.of(ControlPlane.values())));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
