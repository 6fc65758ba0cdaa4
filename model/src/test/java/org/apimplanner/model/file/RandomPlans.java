package org.apimplanner.model.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
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
import org.apimplanner.model.plan.Naming;
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
import org.apimplanner.model.reference.ReferenceData;

/// Plans of every kind that a plan file can hold, legal ones and others, the same for the same seed.
final class RandomPlans {
    private static final List<String> NAMES =
            List.of("", "Contoso API platform", "Café \"北京\" \\ / \uD83D\uDE80", "<b>&amp;", "x".repeat(200), " = 1");

    private static final List<Protocol> PROTOCOLS = List.of(Protocol.TCP, Protocol.UDP, Protocol.ICMP, Protocol.ANY);
    private static final List<String> ENTRIES =
            List.of("partners", "Partners", "Café \"北京\"", "<b>&amp;", "x".repeat(60), "= 1 + {client}");

    private static final List<String> TAGS = List.of(
            "AzureFrontDoor.Backend", "ServiceBus", "Storage.WestEurope", "Internet", "VirtualNetwork", "Nobody");

    private final RandomGenerator random;
    private final ReferenceData reference;

    RandomPlans(RandomGenerator random, ReferenceData reference) {
        this.random = random;
        this.reference = reference;
    }

    Plan next() {
        return new Plan(
                oneOf(NAMES),
                maybe(() -> oneOf(List.of("a", "contoso-apim", "A1"))),
                oneOf(Cloud.values()),
                oneOf(reference.editions()).id(),
                oneOf(Tier.values()),
                oneOf(Platform.values()),
                oneOf(Mode.values()),
                several(1, this::region),
                features(),
                oneOf(ServiceTagScope.values()),
                random.nextBoolean(),
                maybe(this::tunnel),
                several(0, this::address),
                random.nextBoolean() ? Surroundings.NONE : surroundings(),
                maybe(() -> new Naming(maybe(() -> oneOf(ENTRIES)), maybe(() -> "{type}_{region}"))));
    }

    private Surroundings surroundings() {
        return new Surroundings(
                several(0, this::client),
                several(0, this::backend),
                oneOf(Front.values()),
                random.nextBoolean(),
                several(
                        0,
                        () -> new WorkspaceGateway(
                                oneOf(ENTRIES),
                                oneOf(reference.regions()).name(),
                                oneOf(WorkspaceMode.values()),
                                maybe(this::prefix))));
    }

    private Client client() {
        Optional<String> tag = maybe(() -> oneOf(TAGS));
        return new Client(
                oneOf(ENTRIES), tag.isPresent() ? List.of() : several(1, this::prefix), tag, several(0, this::ports));
    }

    private Backend backend() {
        Optional<String> tag = maybe(() -> oneOf(TAGS));
        return new Backend(
                oneOf(ENTRIES),
                tag.isPresent() ? List.of() : several(1, this::prefix),
                tag,
                oneOf(PROTOCOLS),
                several(1, this::ports));
    }

    private PortRange ports() {
        int from = random.nextInt(65_536);
        return random.nextBoolean() ? PortRange.of(from) : new PortRange(from, random.nextInt(from, 65_536));
    }

    private RegionSurroundings around() {
        return new RegionSurroundings(
                maybe(this::prefix),
                maybe(this::prefix),
                maybe(this::address),
                random.nextBoolean(),
                several(0, () -> new PrivateEndpoint(oneOf(PrivateService.values()), maybe(this::address))));
    }

    private RegionPlan region() {
        return new RegionPlan(
                oneOf(reference.regions()).name(),
                random.nextBoolean(),
                number(1, 100_000),
                number(1, 100_000),
                number(0, 10),
                several(0, this::prefix),
                maybe(this::prefix),
                several(0, this::prefix),
                number(0, 1 << 24),
                several(0, this::prefix),
                random.nextBoolean() ? RegionSurroundings.NONE : around());
    }

    private ForcedTunneling tunnel() {
        NextHop nextHop = oneOf(NextHop.values());
        return new ForcedTunneling(
                nextHop,
                nextHop == NextHop.VIRTUAL_APPLIANCE ? Optional.of(address()) : Optional.empty(),
                random.nextBoolean(),
                several(0, this::prefix),
                oneOf(ControlPlane.values()));
    }

    private Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(4) == 0) {
                features.add(feature);
            }
        }
        return features;
    }

    private Ipv4Address address() {
        return new Ipv4Address(random.nextLong(Ipv4Address.MAX_BITS + 1));
    }

    private Ipv4Prefix prefix() {
        return Ipv4Prefix.containing(address(), random.nextInt(33));
    }

    /// Often one of the two ends, where faults live.
    private int number(int smallest, int largest) {
        return switch (random.nextInt(4)) {
            case 0 -> smallest;
            case 1 -> largest;
            default -> random.nextInt(smallest, Math.min(largest, 40) + 1);
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(int fewest, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        int count = fewest + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }
}
