package org.apimplanner.app.export;

import java.util.stream.Stream;
import org.apimplanner.app.benchmark.BenchmarkPlans;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.Report;

/// Reports to export: those of the shipped samples, a large one, and one with a name of one's choice.
public final class Reports {
    private static final Composition COMPOSITION = Composition.shipped();

    private Reports() {}

    public static Exporter exporter(String format) {
        return COMPOSITION.exporters().named(format).orElseThrow();
    }

    /// What people call tiers, modes and features.
    public static Labels labels() {
        return new Labels(COMPOSITION.reference());
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
        return COMPOSITION.report(BenchmarkPlans.TEN.text());
    }

    /// A small report of a plan with several errors: the region is named twice, its subnet lies outside its
    /// network and is too small for forty units.
    public static Report withErrors() {
        return COMPOSITION.report("""
                {"name": "Wrong", "tier": "premium", "mode": "internal", "regions": [
                  {"name": "westeurope", "units": 40, "vnet": "10.20.0.0/16", "subnet": "10.30.0.0/29"},
                  {"name": "westeurope", "vnet": "10.20.0.0/16"}]}
                """);
    }

    private static Plan oneRegion() {
        return Plan.of(
                COMPOSITION.reference().newestEdition().id(),
                Tier.PREMIUM,
                Mode.INTERNAL,
                RegionPlan.of("westeurope", true).withVnet(Ipv4Prefix.parse("10.20.0.0/16")));
    }
}
