package org.apimplanner.model.planner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.reference.AppliesTo;
import org.apimplanner.model.reference.Circumstances;
import org.apimplanner.model.reference.Condition;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ModeNeed;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.reference.RouteKind;
import org.apimplanner.model.reference.SentenceTemplate;

/// One region of a plan together with what the reference data say of it: what every step looks at.
///
/// @param index the region's place in the plan
/// @param fact the region's names; made of the API name where the reference data do not know it
record PlannedRegion(
        ReferenceData reference,
        Plan plan,
        Edition edition,
        int index,
        RegionPlan region,
        RegionFact fact,
        boolean primary,
        Circumstances circumstances) {
    /// The features that bring something beside the instance.
    private static final Set<Feature> BESIDE = EnumSet.of(Feature.SELF_HOSTED_GATEWAYS, Feature.MANAGED_CERTIFICATES);

    /// Every region of a plan, in its order, as the edition has it that answers the plan.
    static List<PlannedRegion> all(ReferenceData reference, Plan plan) {
        Edition edition = reference.answering(plan.edition());
        return IntStream.range(0, plan.regions().size())
                .mapToObj(index -> of(reference, plan, edition, index))
                .toList();
    }

    static PlannedRegion of(ReferenceData reference, Plan plan, Edition edition, int index) {
        return of(reference, plan, edition, index, plan.denyByDefault());
    }

    /// The region as if each direction ended in a deny, whether the plan asks for one or not: what a deny must spare.
    static PlannedRegion closed(ReferenceData reference, Plan plan, Edition edition, int index) {
        return of(reference, plan.withDenyByDefault(true), edition, index, plan.denyByDefault());
    }

    private static PlannedRegion of(ReferenceData reference, Plan plan, Edition edition, int index, boolean ownDeny) {
        RegionPlan region = plan.regions().get(index);
        boolean primary = plan.primaryIndex() == index;
        Set<Condition> conditions = conditions(reference, plan, edition, region, primary);
        if (ownDeny) {
            conditions.add(Condition.OWN_DENY);
        }
        conditions.add(egress(reference, plan, region, circumstances(plan, edition, conditions)));
        return new PlannedRegion(
                reference,
                plan,
                edition,
                index,
                region,
                factOf(reference, plan, region.name()),
                primary,
                circumstances(plan, edition, conditions));
    }

    private static Circumstances circumstances(Plan plan, Edition edition, Set<Condition> conditions) {
        return new Circumstances(
                edition.id(), plan.cloud(), plan.tier(), plan.platform(), plan.mode(), plan.features(), conditions);
    }

    /// The way out to the Internet. A forced route counts only where the circumstances have routes at all.
    private static Condition egress(
            ReferenceData reference, Plan plan, RegionPlan region, Circumstances circumstances) {
        boolean routed =
                reference.routes().stream().anyMatch(row -> row.appliesTo().matches(circumstances));
        return plan.forcedTunneling(region)
                .filter(forced -> routed)
                .map(forced -> switch (forced.nextHop()) {
                    case VIRTUAL_APPLIANCE -> Condition.APPLIANCE_EGRESS;
                    case VIRTUAL_NETWORK_GATEWAY -> Condition.GATEWAY_EGRESS;
                })
                .orElse(hasNatGateway(reference, plan, region) ? Condition.NAT_GATEWAY_EGRESS : Condition.OWN_EGRESS);
    }

    /// Whether outbound traffic leaves through a NAT gateway: only from a subnet that it leaves by at all.
    private static boolean hasNatGateway(ReferenceData reference, Plan plan, RegionPlan region) {
        return region.surroundings().natGateway()
                && reference.mode(plan.mode()).needs().contains(ModeNeed.PORTS);
    }

    static RegionFact factOf(ReferenceData reference, Plan plan, String name) {
        return reference
                .region(name)
                .orElseGet(() -> new RegionFact(
                        name,
                        name,
                        plan.cloud(),
                        name,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty(),
                        List.of()));
    }

    private static Set<Condition> conditions(
            ReferenceData reference, Plan plan, Edition edition, RegionPlan region, boolean primary) {
        EnumSet<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.add(plan.multiRegion() ? Condition.MULTI_REGION : Condition.SINGLE_REGION);
        conditions.add(primary ? Condition.PRIMARY_REGION : Condition.SECONDARY_REGION);
        conditions.add(plan.customDns().isEmpty() ? Condition.AZURE_DNS : Condition.CUSTOM_DNS);
        if (plan.serviceTagScope() == ServiceTagScope.REGIONAL) {
            conditions.add(Condition.REGIONAL_TAGS);
        }
        if (plan.denyByDefault()) {
            conditions.add(Condition.DENY_BY_DEFAULT);
        }
        if (region.zones() > 0) {
            conditions.add(Condition.ZONES);
        }
        if (PrivateEndpoints.inbound(plan)) {
            conditions.add(Condition.INBOUND_PRIVATE_ENDPOINT);
        }
        conditions.addAll(surroundings(plan));
        conditions.add(growth(reference, plan, region));
        addNamed(conditions, plan);
        plan.forcedTunneling(region).ifPresent(forced -> addForced(conditions, forced, plan, reference, edition));
        return conditions;
    }

    private static Set<Condition> surroundings(Plan plan) {
        EnumSet<Condition> conditions = EnumSet.of(
                switch (plan.surroundings().front()) {
                    case NONE -> Condition.NOTHING_IN_FRONT;
                    case APPLICATION_GATEWAY -> Condition.BEHIND_APPLICATION_GATEWAY;
                    case FRONT_DOOR -> Condition.BEHIND_FRONT_DOOR;
                });
        if (!plan.surroundings().workspaceGateways().isEmpty()) {
            conditions.add(Condition.WORKSPACE_GATEWAYS);
        }
        boolean named = !plan.surroundings().equals(Surroundings.NONE)
                || plan.regions().stream().anyMatch(each -> !each.surroundings().equals(RegionSurroundings.NONE));
        if (named || !Collections.disjoint(plan.features(), BESIDE)) {
            conditions.add(Condition.SURROUNDINGS);
        }
        return conditions;
    }

    private static void addNamed(Set<Condition> conditions, Plan plan) {
        conditions.add(GatewayClients.areNamed(plan) ? Condition.CLIENTS : Condition.NO_CLIENTS);
        conditions.add(plan.surroundings().backends().isEmpty() ? Condition.NO_BACKENDS : Condition.BACKENDS);
    }

    private static Condition growth(ReferenceData reference, Plan plan, RegionPlan region) {
        if (region.maxUnits() > region.units()) {
            return Condition.PLANNED_GROWTH;
        }
        Optional<Integer> limit = reference.tier(plan.tier()).maxUnits();
        return limit.filter(most -> region.units() >= most).isPresent()
                ? Condition.AT_UNIT_LIMIT
                : Condition.ROOM_TO_GROW;
    }

    private static void addForced(
            Set<Condition> conditions, ForcedTunneling forced, Plan plan, ReferenceData reference, Edition edition) {
        conditions.add(Condition.FORCED_TUNNELING);
        conditions.add(forced.serviceEndpoints() ? Condition.SERVICE_ENDPOINTS : Condition.NO_SERVICE_ENDPOINTS);
        if (!forced.clientPrefixes().isEmpty()) {
            conditions.add(Condition.CLIENT_PREFIXES);
        } else if (!GatewayClients.areNamed(plan)) {
            conditions.add(Condition.NO_CLIENT_PREFIXES);
        }
        boolean tag = forced.controlPlane() == ControlPlane.SERVICE_TAG && documentsTagRoute(reference, edition);
        conditions.add(tag ? Condition.CONTROL_PLANE_TAG : Condition.CONTROL_PLANE_ADDRESSES);
    }

    /// Whether the edition knows a route by service tag; the oldest lists addresses only.
    static boolean documentsTagRoute(ReferenceData reference, Edition edition) {
        return reference.routes().stream()
                .filter(row -> row.kind() == RouteKind.CONTROL_PLANE_TAG)
                .anyMatch(row -> row.appliesTo().editions().contains(edition.id()));
    }

    boolean matches(AppliesTo appliesTo) {
        return appliesTo.matches(circumstances);
    }

    /// The first of the row's features that the plan has switched on, in the order of the enum.
    Optional<Feature> featureOf(AppliesTo appliesTo) {
        return firstOf(appliesTo.features());
    }

    /// The first of these features that the plan has switched on, in the order of the enum.
    Optional<Feature> firstOf(Set<Feature> features) {
        // A loop, since every row of every region asks, and most name no feature.
        if (!features.isEmpty()) {
            for (Feature feature : plan.features()) {
                if (features.contains(feature)) {
                    return Optional.of(feature);
                }
            }
        }
        return Optional.empty();
    }

    String path(String field) {
        return "/regions/" + index + "/" + field;
    }

    /// Fills the placeholders that belong to a region.
    ///
    /// @param subnet the subnet in use or proposed, where there is one
    String fill(String text, Optional<Ipv4Prefix> subnet) {
        return fill(text, subnet, Map.of());
    }

    /// As [#fill(String, Optional)], with what belongs to something in the region.
    String fill(String text, Optional<Ipv4Prefix> subnet, Map<String, String> own) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Map<String, String> arguments = new HashMap<>(own);
        arguments.put("region", fact.name());
        arguments.put("regionName", fact.displayName());
        arguments.put("tagCode", fact.tagCode());
        arguments.put("tagSuffix", fact.tagSuffix());
        arguments.put("units", Integer.toString(region.units()));
        arguments.put("maxUnits", Integer.toString(region.maxUnits()));
        plan.serviceName().ifPresent(name -> arguments.put("service", name));
        plan.forcedTunneling(region)
                .flatMap(ForcedTunneling::address)
                .ifPresent(hop -> arguments.put("appliance", hop.toString()));
        subnet.ifPresent(cidr -> arguments.put("subnet", cidr.toString()));
        return SentenceTemplate.fill(text, arguments);
    }
}
