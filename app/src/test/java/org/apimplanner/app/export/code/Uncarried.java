package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.report.Report;

/// What of a plan the code of its network cannot carry, so that an import of that code does not give it back.
enum Uncarried {
    INSTANCE(
            "The instance is created elsewhere: its name, tier, platform, mode, units and zones are questions.",
            (report, plan) -> each(
                            plan, region -> region.withUnits(1).withMaxUnits(1).withZones(0))
                    .withServiceName(Optional.empty())
                    .withTier(Tier.PREMIUM)
                    .withPlatform(Plan.defaultPlatform(Tier.PREMIUM))
                    .withMode(Mode.INTERNAL)),
    TITLE("A plan's title is for its readers.", (report, plan) -> plan.withName("")),
    TAG_SCOPE(
            "A group may name one service by region and another everywhere.",
            (report, plan) -> plan.withServiceTagScope(ServiceTagScope.GLOBAL)),
    FEATURES(
            "Most have no rule of their own: those that come back are looked at apart.",
            (report, plan) -> plan.withFeatures(Set.of())),
    ENDPOINTS_SUBNET_IN_USE(
            "A plan need not say twice that the range of its private endpoints is taken; what exists says it.",
            (report, plan) -> each(
                    plan,
                    region -> region.withInUse(region.surroundings().privateEndpointSubnet().stream()
                            .toList()))),
    BACKENDS_OF_AN_OPEN_GROUP(
            "Without a deny everything goes out, and no rule is written for a backend.",
            (report, plan) ->
                    plan.denyByDefault() ? plan : plan.withSurroundings(around -> around.withBackends(List.of()))),
    CLIENT_ROUTES_OF_AN_INTERNAL_INSTANCE(
            "Nobody calls it from the Internet, so its table has no route for such clients.",
            (report, plan) -> forced(
                    plan,
                    forced -> forced.withClientPrefixes(forced.clientPrefixes().stream()
                            .filter(range -> isRouted(report, range))
                            .toList()))),
    CONTROL_PLANE_WITHOUT_LISTED_ADDRESS(
            "Where the documents list no address for any of the regions, there is no route to read.",
            (report, plan) -> forced(
                    plan,
                    forced ->
                            hasControlPlaneRoute(report) ? forced : forced.withControlPlane(ControlPlane.SERVICE_TAG)));

    private final String reason;
    private final BiFunction<Report, Plan, Plan> without;

    Uncarried(String reason, BiFunction<Report, Plan, Plan> without) {
        this.reason = reason;
        this.without = without;
    }

    String reason() {
        return reason;
    }

    /// A report's plan as far as code carries it.
    static Plan withoutAll(Report report) {
        Plan carried = report.plan();
        for (Uncarried each : values()) {
            carried = each.without.apply(report, carried);
        }
        return carried;
    }

    private static Plan each(Plan plan, UnaryOperator<RegionPlan> change) {
        return plan.withRegions(plan.regions().stream().map(change).toList());
    }

    private static Plan forced(Plan plan, UnaryOperator<ForcedTunneling> change) {
        return plan.withForcedTunneling(plan.forcedTunneling().map(change));
    }

    private static boolean isRouted(Report report, Ipv4Prefix range) {
        return report.regions().getFirst().routes().stream()
                .anyMatch(route -> route.destination().equals(range.toString()));
    }

    private static boolean hasControlPlaneRoute(Report report) {
        return report.regions().stream()
                .flatMap(region -> region.routes().stream())
                .anyMatch(route -> route.rule().equals("control-plane-route"));
    }
}
