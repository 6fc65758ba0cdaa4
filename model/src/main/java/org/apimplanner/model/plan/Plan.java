package org.apimplanner.model.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apimplanner.model.net.Ipv4Address;

/// What an architect wants to deploy: the whole input of the planner, immutable, with every default
/// filled in.
///
/// A plan may ask for what the product forbids, such as two units on the Developer tier: its author
/// may be half-way to a legal one. The planner answers those with findings.
///
/// @param name what the author calls the plan; empty until named
/// @param serviceName the instance's name, the first label of its host names
/// @param edition the id of a dated state of the documentation, such as `2026-08`
/// @param regions at least one, in the author's order
/// @param denyByDefault whether each direction's rules end with a deny
/// @param customDns addresses of the virtual network's own DNS servers; empty for Azure's
/// @param surroundings who calls the instance, what it calls, and what stands beside it
/// @param naming how its resources are named; empty where the author does not say
/// @param progress what was done of the checklist, and notes
public record Plan(
        String name,
        Optional<String> serviceName,
        Cloud cloud,
        String edition,
        Tier tier,
        Platform platform,
        Mode mode,
        List<RegionPlan> regions,
        Set<Feature> features,
        ServiceTagScope serviceTagScope,
        boolean denyByDefault,
        Optional<ForcedTunneling> forcedTunneling,
        List<Ipv4Address> customDns,
        Surroundings surroundings,
        Optional<Naming> naming,
        Progress progress) {
    public Plan {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("A plan has at least one region.");
        }
        regions = List.copyOf(regions);
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
        customDns = List.copyOf(customDns);
    }

    /// A plan with one region and every default, of the given edition.
    public static Plan of(String edition, Tier tier, Mode mode, RegionPlan region) {
        return new Plan(
                "",
                Optional.empty(),
                Cloud.PUBLIC,
                edition,
                tier,
                defaultPlatform(tier),
                mode,
                List.of(region),
                Set.of(),
                ServiceTagScope.GLOBAL,
                false,
                Optional.empty(),
                List.of(),
                Surroundings.NONE,
                Optional.empty(),
                Progress.NONE);
    }

    /// `v2` for the v2 tiers, `stv2` for the classic ones.
    public static Platform defaultPlatform(Tier tier) {
        return switch (tier) {
            case BASIC_V2, STANDARD_V2, PREMIUM_V2 -> Platform.V2;
            case CONSUMPTION, DEVELOPER, BASIC, STANDARD, PREMIUM -> Platform.STV2;
        };
    }

    /// The region marked primary; the first where the plan wrongly marks none or several.
    public RegionPlan primaryRegion() {
        return regions.get(primaryIndex());
    }

    /// Where the primary region stands: a plan may wrongly name a region twice, so that its name does not tell.
    public int primaryIndex() {
        for (int index = 0; index < regions.size(); index++) {
            if (regions.get(index).primary()) {
                return index;
            }
        }
        return 0;
    }

    /// The forced tunneling of a region: the plan's own, through the region's next hop where it names one.
    public Optional<ForcedTunneling> forcedTunneling(RegionPlan region) {
        return forcedTunneling.map(forced -> region.surroundings()
                .nextHop()
                .map(hop -> forced.withNextHop(NextHop.VIRTUAL_APPLIANCE, Optional.of(hop)))
                .orElse(forced));
    }

    public boolean multiRegion() {
        return regions.size() > 1;
    }

    public Plan withName(String value) {
        return with(draft -> draft.name = value);
    }

    public Plan withServiceName(Optional<String> value) {
        return with(draft -> draft.serviceName = value);
    }

    public Plan withCloud(Cloud value) {
        return with(draft -> draft.cloud = value);
    }

    public Plan withEdition(String value) {
        return with(draft -> draft.edition = value);
    }

    public Plan withTier(Tier value) {
        return with(draft -> draft.tier = value);
    }

    public Plan withPlatform(Platform value) {
        return with(draft -> draft.platform = value);
    }

    public Plan withMode(Mode value) {
        return with(draft -> draft.mode = value);
    }

    public Plan withRegions(List<RegionPlan> value) {
        return with(draft -> draft.regions = value);
    }

    /// The plan with the region at `index` replaced by what `change` makes of it.
    public Plan withRegion(int index, UnaryOperator<RegionPlan> change) {
        List<RegionPlan> changed = new ArrayList<>(regions);
        changed.set(index, change.apply(regions.get(index)));
        return withRegions(changed);
    }

    public Plan withFeatures(Set<Feature> value) {
        return with(draft -> draft.features = value);
    }

    public Plan withServiceTagScope(ServiceTagScope value) {
        return with(draft -> draft.serviceTagScope = value);
    }

    public Plan withDenyByDefault(boolean value) {
        return with(draft -> draft.denyByDefault = value);
    }

    public Plan withForcedTunneling(Optional<ForcedTunneling> value) {
        return with(draft -> draft.forcedTunneling = value);
    }

    public Plan withCustomDns(List<Ipv4Address> value) {
        return with(draft -> draft.customDns = value);
    }

    public Plan withSurroundings(Surroundings value) {
        return with(draft -> draft.surroundings = value);
    }

    public Plan withNaming(Optional<Naming> value) {
        return with(draft -> draft.naming = value);
    }

    /// The plan with its surroundings replaced by what `change` makes of them.
    public Plan withSurroundings(UnaryOperator<Surroundings> change) {
        return withSurroundings(change.apply(surroundings));
    }

    public Plan withProgress(Progress value) {
        return with(draft -> draft.progress = value);
    }

    /// The plan with the ports written out that its clients leave to their default.
    public Plan withDefaultPorts() {
        return withSurroundings(surroundings.withClients(surroundings.clients().stream()
                .map(client ->
                        new Client(client.name(), client.addresses(), client.serviceTag(), client.effectivePorts(this)))
                .toList()));
    }

    private Plan with(Consumer<PlanDraft> change) {
        PlanDraft draft = new PlanDraft(this);
        change.accept(draft);
        return draft.plan();
    }
}
