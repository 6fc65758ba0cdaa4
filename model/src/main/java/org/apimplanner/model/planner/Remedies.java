package org.apimplanner.model.planner;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
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
            case "edition-unknown", "edition-older", "tier-not-in-edition", "mode-not-in-edition" ->
                Optional.of(plan.withEdition(reference.newestEdition().id()));
            case "stv1-retired", "stv1-internal-global-peering", "platform-not-in-tier" ->
                only(platforms(plan), plan.platform())
                        .or(() -> only(reference.tier(plan.tier()).platforms(), plan.platform()))
                        .map(plan::withPlatform);
            case "mode-not-on-platform" ->
                only(platforms(plan), plan.platform()).map(plan::withPlatform);
            case "primary-region-missing" -> inRegion(plan, 0, region -> region.withPrimary(true));
            case "primary-region-twice" -> Optional.of(plan.withRegions(onePrimary(plan)));
            case "forced-tunneling-not-in-mode" -> Optional.of(plan.withForcedTunneling(Optional.empty()));
            case "client-routes-not-needed" -> forced(plan, forced -> forced.withClientPrefixes(List.of()));
            case "client-route-replaces-default" -> forced(plan, Remedies::withoutDefault);
            case "control-plane-by-address", "control-plane-list-older", "control-plane-address-unknown" ->
                tagRoute(plan);
            case "forced-tunneling-without-service-endpoints" ->
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

    private static Optional<Plan> inFindingRegion(Plan plan, Finding finding) {
        return regionIndex(finding).flatMap(index -> switch (finding.code()) {
            case "units-exceed-tier" -> inRegion(plan, index, r -> r.withUnits(number(finding, "limit")));
            case "max-units-exceed-tier" -> inRegion(plan, index, r -> r.withMaxUnits(number(finding, "limit")));
            case "max-units-below-units" -> inRegion(plan, index, r -> r.withMaxUnits(r.units()));
            case "zones-not-in-tier" -> inRegion(plan, index, r -> r.withZones(0));
            case "zones-exceed-region" -> inRegion(plan, index, r -> r.withZones(number(finding, "limit")));
            case "subnet-must-be-dedicated" -> inRegion(plan, index, r -> r.withOtherAddresses(0));
            case "no-room-for-recommended-subnet" -> inRegion(plan, index, r -> r.withSubnet(range(finding, "free")));
            case "subnet-too-small",
                    "subnet-below-documented-size",
                    "subnet-too-small-for-max-units",
                    "subnet-below-recommended-size",
                    "subnet-outside-vnet",
                    "subnet-overlaps-in-use",
                    "subnet-overlaps-region" ->
                inRegion(plan, index, r -> r.withSubnet(Optional.empty()))
                        .filter(changed -> changed.regions().get(index).vnet().isPresent());
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
    private static Optional<Integer> regionIndex(Finding finding) {
        String[] parts = finding.path().split("/");
        boolean inRegion = parts.length > 3 && parts[1].equals("regions");
        return inRegion ? Optional.of(Integer.parseInt(parts[2])) : Optional.empty();
    }

    private static int number(Finding finding, String argument) {
        return Integer.parseInt(Lookup.required(finding.arguments(), argument));
    }

    private static Optional<Ipv4Prefix> range(Finding finding, String argument) {
        return Optional.of(Ipv4Prefix.parse(Lookup.required(finding.arguments(), argument)));
    }
}
