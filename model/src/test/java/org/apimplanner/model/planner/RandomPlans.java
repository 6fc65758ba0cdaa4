package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;

/// A reproducible stream of plans, legal and not: combinations no product has, regions of another
/// cloud or of none, networks too small, two primaries or none.
final class RandomPlans {
    private static final List<String> EDITIONS = List.of("2021", "2023-08", "2026-08", "2026-11");
    private static final List<String> REGIONS = List.of(
            "westeurope",
            "eastus",
            "westus",
            "germanywestcentral",
            "jioindiacentral",
            "brazilsouth",
            "usgovvirginia",
            "usdodeast",
            "chinanorth3",
            "chinaeast2",
            "northeurope",
            "atlantis");

    private static final List<Protocol> PROTOCOLS = List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP, Protocol.ANY);
    private static final List<String> ENTRIES =
            List.of("partners", "Partners", "branch offices", "北京", "erp", "x".repeat(90));
    private static final List<String> TAGS = List.of(
            "AzureFrontDoor.Backend",
            "ServiceBus",
            "Storage.WestEurope",
            "AzureCloud",
            "Internet",
            "VirtualNetwork",
            "Nobody");

    private final Random random;

    private RandomPlans(long seed) {
        random = new Random(seed);
    }

    /// The first `count` plans of the stream that belongs to a seed.
    static Stream<Plan> of(long seed, int count) {
        RandomPlans plans = new RandomPlans(seed);
        return IntStream.range(0, count).mapToObj(i -> plans.next());
    }

    private Plan next() {
        Plan plan = plain();
        if (random.nextBoolean()) {
            return plan;
        }
        Plan around = plan.withSurroundings(surroundings());
        for (int i = 0; i < plan.regions().size(); i++) {
            around = around.withRegion(i, this::withSurroundings);
        }
        return around;
    }

    private Surroundings surroundings() {
        return new Surroundings(
                several(this::client),
                several(this::backend),
                oneOf(Front.values()),
                random.nextBoolean(),
                several(() -> new WorkspaceGateway(
                        oneOf(ENTRIES),
                        oneOf(REGIONS),
                        oneOf(WorkspaceMode.values()),
                        random.nextBoolean() ? Optional.empty() : Optional.of(range(20, 29)))));
    }

    private Client client() {
        Optional<String> tag = random.nextInt(4) == 0 ? Optional.of(oneOf(TAGS)) : Optional.empty();
        return new Client(
                oneOf(ENTRIES),
                tag.isPresent() ? List.of() : ranges(),
                tag,
                random.nextBoolean() ? List.of() : List.of(port()));
    }

    private Backend backend() {
        Optional<String> tag = random.nextInt(4) == 0 ? Optional.of(oneOf(TAGS)) : Optional.empty();
        return new Backend(
                oneOf(ENTRIES),
                tag.isPresent() ? List.of() : ranges(),
                tag,
                random.nextInt(3) == 0 ? oneOf(PROTOCOLS) : Protocol.TCP,
                random.nextBoolean() ? Backend.DEFAULT_PORTS : List.of(port(), port()));
    }

    private List<Ipv4Prefix> ranges() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> range(0, 32))
                .toList();
    }

    private PortRange port() {
        int from = random.nextInt(65_000);
        return random.nextInt(4) == 0 ? new PortRange(from, from + random.nextInt(500)) : PortRange.of(from);
    }

    private RegionPlan withSurroundings(RegionPlan region) {
        List<Ipv4Prefix> vnet = random.nextInt(3) > 0 || region.vnet().isEmpty()
                ? region.vnet()
                : List.of(region.vnet().getFirst(), range(8, 30));
        return region.withVnet(vnet)
                .withPeered(random.nextBoolean() ? List.of() : ranges())
                .withSurroundings(new RegionSurroundings(
                        random.nextBoolean() ? Optional.empty() : Optional.of(range(20, 29)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(range(20, 29)),
                        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(address()),
                        random.nextInt(3) == 0,
                        several(() -> new PrivateEndpoint(
                                oneOf(PrivateService.values()),
                                random.nextBoolean() ? Optional.empty() : Optional.of(address())))));
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private Plan plain() {
        Tier tier = random.nextInt(3) == 0 ? oneOf(Tier.values()) : Tier.PREMIUM;
        Platform platform = random.nextInt(5) == 0 ? oneOf(Platform.values()) : Plan.defaultPlatform(tier);
        Mode mode =
                random.nextInt(4) == 0 ? oneOf(Mode.values()) : random.nextBoolean() ? Mode.INTERNAL : Mode.EXTERNAL;
        return new Plan(
                "plan",
                random.nextBoolean() ? Optional.of("contoso") : Optional.empty(),
                random.nextInt(4) == 0 ? oneOf(Cloud.values()) : Cloud.PUBLIC,
                oneOf(EDITIONS),
                tier,
                platform,
                mode,
                regions(),
                features(),
                oneOf(ServiceTagScope.values()),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.empty() : Optional.of(tunneling()),
                random.nextInt(3) == 0 ? List.of(address(), address()) : List.of(),
                Surroundings.NONE,
                Optional.empty());
    }

    private List<RegionPlan> regions() {
        int count = 1 + random.nextInt(3);
        boolean orderly = random.nextInt(4) > 0;
        List<String> names = new ArrayList<>(REGIONS);
        Collections.shuffle(names, random);
        List<RegionPlan> regions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = orderly ? names.get(i) : oneOf(REGIONS);
            regions.add(region(name, orderly ? i == 0 : random.nextBoolean()));
        }
        return regions;
    }

    private RegionPlan region(String name, boolean primary) {
        int units = random.nextInt(10) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(6);
        Optional<Ipv4Prefix> vnet = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(range(8, 30));
        return new RegionPlan(
                name,
                primary,
                units,
                Math.max(1, units + random.nextInt(12) - 2),
                random.nextInt(4),
                vnet.stream().toList(),
                random.nextInt(3) == 0 ? Optional.of(range(20, 32)) : Optional.empty(),
                vnet.map(this::inUse).orElse(List.of()),
                random.nextInt(3) == 0 ? random.nextInt(40) : 0,
                List.of(),
                RegionSurroundings.NONE);
    }

    private List<Ipv4Prefix> inUse(Ipv4Prefix vnet) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    int length = Math.min(32, vnet.length() + 1 + random.nextInt(6));
                    long offset = (long) (random.nextDouble() * vnet.size());
                    return Ipv4Prefix.containing(new Ipv4Address(vnet.first().bits() + offset), length);
                })
                .toList();
    }

    private ForcedTunneling tunneling() {
        boolean appliance = random.nextBoolean();
        return new ForcedTunneling(
                appliance ? NextHop.VIRTUAL_APPLIANCE : NextHop.VIRTUAL_NETWORK_GATEWAY,
                appliance ? Optional.of(address()) : Optional.empty(),
                random.nextBoolean(),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> range(0, 32))
                        .toList(),
                oneOf(ControlPlane.values()));
    }

    private Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(3) == 0) {
                features.add(feature);
            }
        }
        return features;
    }

    private Ipv4Prefix range(int shortest, int longest) {
        return Ipv4Prefix.containing(address(), shortest + random.nextInt(longest - shortest + 1));
    }

    /// Mostly from a small space, so that ranges often meet.
    private Ipv4Address address() {
        long low = random.nextInt(1 << 16);
        return new Ipv4Address(random.nextInt(4) == 0 ? random.nextLong(1L << 32) : (10L << 24) + low);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
