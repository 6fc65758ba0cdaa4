package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;

/// Plans of every kind, legal and not, with much to draw; the same for the same seed.
final class PlansToDraw {
    private final RandomGenerator random;
    private final ReferenceData reference;

    PlansToDraw(RandomGenerator random, ReferenceData reference) {
        this.random = random;
        this.reference = reference;
    }

    Plan next() {
        return new Plan(
                oneOf(Pictures.NAMES),
                maybe(() -> oneOf(List.of("a", "contoso-apim", "w".repeat(50)))),
                oneOf(List.of(Cloud.values())),
                oneOf(reference.editions()).id(),
                oneOf(List.of(Tier.values())),
                oneOf(List.of(Platform.values())),
                oneOf(List.of(Mode.values())),
                several(1, random.nextInt(8) == 0 ? 12 : 3, this::region),
                features(),
                oneOf(List.of(ServiceTagScope.values())),
                random.nextBoolean(),
                maybe(this::tunnel),
                several(0, random.nextInt(8) == 0 ? 30 : 2, this::address),
                Surroundings.NONE,
                Optional.empty());
    }

    private RegionPlan region() {
        return new RegionPlan(
                oneOf(reference.regions()).name(),
                random.nextBoolean(),
                oneOf(List.of(1, 2, 6, 7, 31, 100_000)),
                oneOf(List.of(1, 3, 6, 12, 100_000)),
                random.nextInt(4),
                maybe(this::prefix).stream().toList(),
                maybe(this::prefix),
                several(0, 2, this::prefix),
                oneOf(List.of(0, 1, 1 << 24)),
                List.of(),
                RegionSurroundings.NONE);
    }

    private ForcedTunneling tunnel() {
        NextHop nextHop = oneOf(List.of(NextHop.values()));
        return new ForcedTunneling(
                nextHop,
                nextHop == NextHop.VIRTUAL_APPLIANCE ? Optional.of(address()) : Optional.empty(),
                random.nextBoolean(),
                several(0, 9, this::prefix),
                oneOf(List.of(ControlPlane.values())));
    }

    private Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean most = random.nextInt(4) == 0;
        for (Feature feature : Feature.values()) {
            if (most || random.nextInt(4) == 0) {
                features.add(feature);
            }
        }
        return features;
    }

    private Ipv4Address address() {
        return new Ipv4Address(random.nextLong(Ipv4Address.MAX_BITS + 1));
    }

    private Ipv4Prefix prefix() {
        return Ipv4Prefix.containing(address(), random.nextInt(8, 33));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(int fewest, int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        int count = random.nextInt(fewest, most + 1);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }
}
