package org.apimplanner.app.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.Composition;
import org.apimplanner.app.ShippedSamples;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Report;

/// Reports to export: those of the shipped samples, a large one, and one with a name of one's choice.
public final class Reports {
    private static final Composition COMPOSITION = Composition.shipped();

    private Reports() {}

    public static Exporter exporter(String format) {
        return COMPOSITION.exporters().named(format).orElseThrow();
    }

    /// The bytes of the only file of a format.
    public static byte[] bytes(String format, Report report) {
        return exporter(format).export(report).getFirst().content();
    }

    public static Stream<String> sampleNames() {
        return ShippedSamples.all().stream().map(ShippedSamples.Sample::name);
    }

    public static Report sample(String name) {
        return COMPOSITION.report(ShippedSamples.named(name).orElseThrow().text());
    }

    /// A small report of a plan with this name.
    public static Report named(String name) {
        return COMPOSITION.planner().plan(oneRegion().withName(name));
    }

    /// Ten regions with regional tags and every feature: no two of them have the same rules.
    public static Report tenRegions() {
        List<RegionFact> facts = COMPOSITION.reference().regions().stream()
                .filter(RegionFact::listed)
                .limit(10)
                .toList();
        List<RegionPlan> regions = IntStream.range(0, facts.size())
                .mapToObj(i -> RegionPlan.of(facts.get(i).name(), i == 0)
                        .withUnits(2)
                        .withMaxUnits(6)
                        .withVnet(Optional.of(Ipv4Prefix.parse("10." + i + ".0.0/16"))))
                .toList();
        return COMPOSITION
                .planner()
                .plan(oneRegion()
                        .withName("Ten regions")
                        .withRegions(regions)
                        .withServiceTagScope(ServiceTagScope.REGIONAL)
                        .withFeatures(EnumSet.allOf(Feature.class))
                        .withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.0.1.4")))));
    }

    private static Plan oneRegion() {
        return Plan.of(
                COMPOSITION.reference().newestEdition().id(),
                Tier.PREMIUM,
                Mode.INTERNAL,
                RegionPlan.of("westeurope", true).withVnet(Optional.of(Ipv4Prefix.parse("10.20.0.0/16"))));
    }
}
