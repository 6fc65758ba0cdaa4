package org.apimplanner.app.export.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
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
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Report;

/// Reports of plans that somebody could deploy: the shipped samples, the golden plans, and random ones whose
/// regions are of one cloud, each once, in networks of their own.
final class PlansToDeploy {
    private static final Composition PROGRAM = Composition.shipped();
    private static final Path GOLDEN = Path.of("..", "model", "src", "test", "resources", "golden");
    private static final int RANDOM = 20;

    private PlansToDeploy() {}

    /// A report and what a failure calls it.
    record Case(String name, Report report) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.concat(known(), Pictures.seeds().boxed().flatMap(PlansToDeploy::random));
    }

    static Stream<Case> known() {
        return Stream.concat(
                ShippedSamples.all().stream().map(sample -> new Case(sample.name(), PROGRAM.report(sample.text()))),
                golden());
    }

    private static Stream<Case> golden() {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.resolve("plan.json")).filter(Files::exists).sorted().toList().stream()
                    .map(PlansToDeploy::golden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case golden(Path file) {
        try {
            return new Case("golden " + file.getParent().getFileName(), PROGRAM.report(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Case> random(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, RANDOM)
                .mapToObj(i ->
                        new Case("random " + seed + "/" + i, PROGRAM.planner().plan(plan(random))));
    }

    private static Plan plan(Random random) {
        Cloud cloud = random.nextInt(4) == 0 ? oneOf(random, List.of(Cloud.values())) : Cloud.PUBLIC;
        Mode mode = oneOf(random, List.of(Mode.EXTERNAL, Mode.INTERNAL, Mode.INTERNAL, Mode.PRIVATE_ENDPOINT));
        Tier tier = random.nextInt(5) == 0 ? Tier.DEVELOPER : Tier.PREMIUM;
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(3) == 0) {
                features.add(feature);
            }
        }
        return new Plan(
                "Random plan",
                Optional.of("contoso-apim"),
                cloud,
                oneOf(random, PROGRAM.reference().editions()).id(),
                tier,
                Platform.STV2,
                mode,
                regions(random, cloud, tier == Tier.PREMIUM ? 1 + random.nextInt(3) : 1),
                features,
                oneOf(random, List.of(ServiceTagScope.values())),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.of(tunnel(random)) : Optional.empty(),
                random.nextInt(3) == 0 ? List.of(Ipv4Address.parse("10.0.0.10")) : List.of(),
                Surroundings.NONE,
                Optional.empty());
    }

    private static List<RegionPlan> regions(Random random, Cloud cloud, int count) {
        List<RegionFact> facts = new ArrayList<>(PROGRAM.reference().regions().stream()
                .filter(fact -> fact.cloud() == cloud && fact.listed())
                .toList());
        Collections.shuffle(facts, random);
        List<RegionPlan> regions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RegionPlan region = RegionPlan.of(facts.get(i).name(), i == 0);
            String network = "10." + (20 + i);
            if (random.nextInt(5) > 0) {
                region = region.withVnet(Ipv4Prefix.parse(network + ".0.0/16"));
            }
            if (random.nextBoolean()) {
                region = region.withSubnet(Optional.of(Ipv4Prefix.parse(network + ".4.0/26")));
            }
            regions.add(region);
        }
        return regions;
    }

    private static ForcedTunneling tunnel(Random random) {
        boolean appliance = random.nextBoolean();
        return new ForcedTunneling(
                appliance ? NextHop.VIRTUAL_APPLIANCE : NextHop.VIRTUAL_NETWORK_GATEWAY,
                appliance ? Optional.of(Ipv4Address.parse("10.20.1.4")) : Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean() ? List.of(Ipv4Prefix.parse("203.0.113.0/24")) : List.of(),
                oneOf(random, List.of(ControlPlane.values())));
    }

    private static <T> T oneOf(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
