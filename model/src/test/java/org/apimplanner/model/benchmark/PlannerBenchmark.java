package org.apimplanner.model.benchmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a report takes once the reference data are read. Limits: one region under 100 µs, ten
/// regions with every feature under 1 ms.
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlannerBenchmark {
    private final ReferenceData reference = ReferenceReader.read(ShippedResources::reference);
    private final Planner planner = new Planner(reference);
    private final Plan oneRegion = Plan.of(
            reference.newestEdition().id(),
            Tier.PREMIUM,
            Mode.INTERNAL,
            RegionPlan.of("westeurope", true).withVnet(Ipv4Prefix.parse("10.20.0.0/16")));
    private final Plan tenRegions = tenRegions();

    private Plan tenRegions() {
        List<RegionFact> facts = reference.regions().stream()
                .filter(RegionFact::listed)
                .limit(10)
                .toList();
        List<RegionPlan> regions = IntStream.range(0, facts.size())
                .mapToObj(i -> RegionPlan.of(facts.get(i).name(), i == 0)
                        .withUnits(2)
                        .withMaxUnits(6)
                        .withVnet(Ipv4Prefix.parse("10." + i + ".0.0/16")))
                .toList();
        return oneRegion
                .withRegions(regions)
                .withFeatures(EnumSet.allOf(Feature.class))
                .withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"))));
    }

    @Benchmark
    public Report oneRegion() {
        return planner.plan(oneRegion);
    }

    @Benchmark
    public Report tenRegionsWithEveryFeature() {
        return planner.plan(tenRegions);
    }
}
