package org.apimplanner.model.planner;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Finding;

/// The changed plan that mends a finding, where there is exactly one way to mend it.
///
/// Where the author has to choose (another tier or another mode, which client ranges), there is none.
public final class Remedies {
    private final ReferenceData reference;

    public Remedies(ReferenceData reference) {
        this.reference = reference;
    }

    /// The plan without the finding; empty where there is no way or more than one.
    ///
    /// @param finding one of the report of this very plan
    public Optional<Plan> remedy(Plan plan, Finding finding) {
        return switch (finding.code()) {
            case EDITION_UNKNOWN, EDITION_OLDER, TIER_NOT_IN_EDITION, MODE_NOT_IN_EDITION ->
                Optional.of(plan.withEdition(reference.newestEdition().id()));
            case STV1_RETIRED, STV1_INTERNAL_GLOBAL_PEERING, PLATFORM_NOT_IN_TIER ->
                only(platforms(plan), plan.platform())
                        .or(() -> only(reference.tier(plan.tier()).platforms(), plan.platform()))
                        .map(plan::withPlatform);
            case MODE_NOT_ON_PLATFORM -> only(platforms(plan), plan.platform()).map(plan::withPlatform);
            case PRIMARY_REGION_MISSING -> inRegion(plan, 0, region -> region.withPrimary(true));
            case PRIMARY_REGION_TWICE -> Optional.of(plan.withRegions(onePrimary(plan)));
            case FORCED_TUNNELING_NOT_IN_MODE -> Optional.of(plan.withForcedTunneling(Optional.empty()));
            case CLIENT_ROUTES_NOT_NEEDED -> forced(plan, forced -> forced.withClientPrefixes(List.of()));
            // A client that is everybody has no other range that it could keep.
            case CLIENT_ROUTE_REPLACES_DEFAULT ->
                finding.path().startsWith("/clients") ? Optional.empty() : forced(plan, Remedies::withoutDefault);
            case CONTROL_PLANE_BY_ADDRESS, CONTROL_PLANE_LIST_OLDER, CONTROL_PLANE_ADDRESS_UNKNOWN -> tagRoute(plan);
            case FORCED_TUNNELING_WITHOUT_SERVICE_ENDPOINTS ->
                forced(plan, forced -> forced.withServiceEndpoints(true));
            default -> switchedOn(plan, finding).or(() -> inFindingRegion(plan, finding));
        };
    }

    private Set<Platform> platforms(Plan plan) {
        return TierFindings.platforms(reference.tier(plan.tier()), reference.mode(plan.mode()));
    }

    /// The feature that the finding's notice names as its remedy.
    private Optional<Plan> switchedOn(Plan plan, Finding finding) {
        return reference.notices().stream()
                .filter(notice -> notice.code().equals(finding.code()))
                .flatMap(notice -> notice.switchOn().stream())
                .map(feature -> plan.withFeatures(plus(plan, feature)))
                .findFirst();
    }

    private Optional<Plan> inFindingRegion(Plan plan, Finding finding) {
        return regionIndex(plan, finding).flatMap(index -> switch (finding.code()) {
            case UNITS_EXCEED_TIER -> mostUnits(plan).flatMap(most -> inRegion(plan, index, r -> r.withUnits(most)));
            case MAX_UNITS_EXCEED_TIER ->
                mostUnits(plan).flatMap(most -> inRegion(plan, index, r -> r.withMaxUnits(most)));
            case MAX_UNITS_BELOW_UNITS -> inRegion(plan, index, r -> r.withMaxUnits(r.units()));
            case ZONES_NOT_IN_TIER -> inRegion(plan, index, r -> r.withZones(0));
            case ZONES_EXCEED_REGION ->
                mostZones(plan, index).flatMap(most -> inRegion(plan, index, r -> r.withZones(most)));
            case SUBNET_MUST_BE_DEDICATED -> inRegion(plan, index, r -> r.withOtherAddresses(0));
            case NO_ROOM_FOR_RECOMMENDED_SUBNET ->
                free(plan, index).flatMap(range -> inRegion(plan, index, r -> r.withSubnet(Optional.of(range))));
            case SUBNET_TOO_SMALL,
                    SUBNET_BELOW_DOCUMENTED_SIZE,
                    SUBNET_TOO_SMALL_FOR_MAX_UNITS,
                    SUBNET_BELOW_RECOMMENDED_SIZE,
                    SUBNET_OUTSIDE_VNET,
                    SUBNET_OVERLAPS_IN_USE,
                    SUBNET_OVERLAPS_REGION ->
                inRegion(plan, index, r -> r.withSubnet(Optional.empty()))
                        .filter(changed -> !changed.regions().get(index).vnet().isEmpty());
            default -> Optional.empty();
        });
    }

    private Optional<Plan> tagRoute(Plan plan) {
        return reference
                .edition(plan.edition())
                .filter(edition -> PlannedRegion.documentsTagRoute(reference, edition))
                .flatMap(edition -> forced(plan, forced -> forced.withControlPlane(ControlPlane.SERVICE_TAG)));
    }

    private static Optional<Plan> forced(Plan plan, UnaryOperator<ForcedTunneling> change) {
        return plan.forcedTunneling().map(forced -> plan.withForcedTunneling(Optional.of(change.apply(forced))));
    }

    private static ForcedTunneling withoutDefault(ForcedTunneling forced) {
        return forced.withClientPrefixes(forced.clientPrefixes().stream()
                .filter(prefix -> !prefix.equals(Ipv4Prefix.ALL))
                .toList());
    }

    private static Optional<Plan> inRegion(Plan plan, int index, UnaryOperator<RegionPlan> change) {
        return index < plan.regions().size() ? Optional.of(plan.withRegion(index, change)) : Optional.empty();
    }

    private static List<RegionPlan> onePrimary(Plan plan) {
        int first = plan.regions().indexOf(plan.primaryRegion());
        return IntStream.range(0, plan.regions().size())
                .mapToObj(i -> plan.regions().get(i).withPrimary(i == first))
                .toList();
    }

    private static Set<Feature> plus(Plan plan, Feature feature) {
        EnumSet<Feature> features = EnumSet.of(feature);
        features.addAll(plan.features());
        return features;
    }

    /// The one platform of the set that is not the current one; empty where there are several.
    private static Optional<Platform> only(Set<Platform> platforms, Platform current) {
        List<Platform> others =
                platforms.stream().filter(platform -> platform != current).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /// The region that the finding's path points into.
    private static Optional<Integer> regionIndex(Plan plan, Finding finding) {
        return IntStream.range(0, plan.regions().size())
                .boxed()
                .filter(index -> finding.path().startsWith("/regions/" + index + "/"))
                .findFirst();
    }

    private Optional<Integer> mostUnits(Plan plan) {
        return reference.tier(plan.tier()).maxUnits();
    }

    private Optional<Integer> mostZones(Plan plan, int index) {
        return reference.region(plan.regions().get(index).name()).flatMap(RegionFact::zones);
    }

    /// A range of the smallest size that the region's units fit in.
    private Optional<Ipv4Prefix> free(Plan plan, int index) {
        List<PlannedRegion> situations = PlannedRegion.all(reference, plan);
        return SubnetFindings.free(situations, situations.get(index));
    }
}
