package org.apimplanner.model.planner;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// Short ways to write plans and to ask their reports, for tests that state one fact each.
final class TestPlans {
    static final Set<Feature> ALL_FEATURES = EnumSet.allOf(Feature.class);
    static final List<String> EDITIONS = List.of("2021", "2023-08", "2026-08", "2026-11");
    static final ForcedTunneling APPLIANCE = ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"));

    private TestPlans() {}

    static Plan premium(String edition, Mode mode, Feature... features) {
        return in("westeurope", edition, Tier.PREMIUM, mode).withFeatures(Set.copyOf(Arrays.asList(features)));
    }

    static Plan in(String region, String edition, Tier tier, Mode mode) {
        return Plan.of(edition, tier, mode, RegionPlan.of(region, true)).withServiceName(Optional.of("contoso"));
    }

    static Plan abroad(Cloud cloud, String region, String edition) {
        return in(region, edition, Tier.PREMIUM, Mode.EXTERNAL).withCloud(cloud);
    }

    static Plan withSecondRegion(Plan plan, String region) {
        return plan.withRegions(Stream.concat(plan.regions().stream(), Stream.of(RegionPlan.of(region, false)))
                .toList());
    }

    static Plan withUnits(Plan plan, int units) {
        return plan.withRegion(0, r -> r.withUnits(units).withMaxUnits(units));
    }

    static Plan withSubnet(Plan plan, String vnet, String subnet) {
        return plan.withRegion(
                0, r -> r.withVnet(Ipv4Prefix.parse(vnet)).withSubnet(Optional.of(Ipv4Prefix.parse(subnet))));
    }

    static Report report(Plan plan) {
        return Shipped.PLANNER.plan(plan);
    }

    static RegionReport first(Plan plan) {
        return report(plan).regions().getFirst();
    }

    static SubnetPlan subnet(Plan plan) {
        return first(plan).subnet().orElseThrow();
    }

    /// The rules of the first region whose destination ports, joined by commas, are exactly these.
    static List<NsgRule> rulesFor(Plan plan, String ports) {
        return first(plan).nsgRules().stream()
                .filter(r -> ports.equals(String.join(
                        ",", r.destinationPorts().stream().map(Object::toString).toList())))
                .toList();
    }

    static boolean hasRule(Plan plan, String source, String ports) {
        return rulesFor(plan, ports).stream().anyMatch(r -> r.source().equals(source));
    }
}
