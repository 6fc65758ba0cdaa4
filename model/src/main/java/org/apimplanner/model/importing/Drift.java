package org.apimplanner.model.importing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.Surroundings;

/// Tells what has changed since a plan was saved: what no file says is taken to be as it was.
///
/// @param saved the plan of the same instance
/// @param imported what the files say now
public record Drift(Plan saved, Imported imported) {

    /// The imported plan, with the saved one's value where the files say nothing.
    public Plan now() {
        Plan found = imported.plan();
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(saved.features());
        features.addAll(found.features());
        return saved.withServiceName(found.serviceName().or(saved::serviceName))
                .withCloud(took("cloud") ? found.cloud() : saved.cloud())
                .withTier(asks(Missing.TIER) ? saved.tier() : found.tier())
                .withPlatform(asks(Missing.PLATFORM) || asks(Missing.TIER) ? saved.platform() : found.platform())
                .withMode(asks(Missing.MODE) ? saved.mode() : found.mode())
                .withFeatures(features)
                .withDenyByDefault(took("denyByDefault") || !hasRules() && saved.denyByDefault())
                .withForcedTunneling(tunneling(found))
                .withCustomDns(knowsNetwork(0) ? inOrder(found.customDns(), saved.customDns()) : saved.customDns())
                .withSurroundings(surroundings(found.surroundings()))
                .withRegions(IntStream.range(0, found.regions().size())
                        .mapToObj(this::region)
                        .toList());
    }

    private boolean asks(Missing missing) {
        return imported.questions().stream().anyMatch(question -> question.missing() == missing);
    }

    private boolean asks(Missing missing, String field) {
        return imported.questions().stream()
                .anyMatch(question ->
                        question.missing() == missing && question.field().equals(field));
    }

    private boolean took(String field) {
        return imported.taken().stream().anyMatch(taken -> taken.field().equals(field));
    }

    private boolean knowsNetwork(int region) {
        return took("regions/" + region + "/vnet");
    }

    /// Whether a rule of the instance's group told something.
    private boolean hasRules() {
        return took("clients") || took("backends") || took("denyByDefault") || took("front");
    }

    private Optional<ForcedTunneling> tunneling(Plan found) {
        boolean unknown = asks(Missing.ROUTE_TABLE) || asks(Missing.NEXT_HOP) || !took("regions/0/subnet");
        return unknown ? saved.forcedTunneling() : found.forcedTunneling();
    }

    private Surroundings surroundings(Surroundings found) {
        Surroundings before = saved.surroundings();
        return before.withClients(took("clients") ? inOrder(found.clients(), before.clients()) : before.clients())
                .withBackends(took("backends") ? inOrder(found.backends(), before.backends()) : before.backends())
                .withFront(took("front") ? found.front() : before.front())
                .withInboundPrivateEndpoint(found.inboundPrivateEndpoint() || before.inboundPrivateEndpoint());
    }

    private RegionPlan region(int index) {
        RegionPlan found = imported.plan().regions().get(index);
        String field = "regions/" + index + "/";
        boolean unnamed = asks(Missing.REGION, field + "name");
        Optional<RegionPlan> before = saved.regions().stream()
                .filter(region -> region.name().equals(found.name()))
                .findFirst()
                .or(() -> unnamed && index < saved.regions().size()
                        ? Optional.of(saved.regions().get(index))
                        : Optional.empty());
        return before.map(old -> region(old, found, index, field)).orElse(found);
    }

    private RegionPlan region(RegionPlan old, RegionPlan found, int index, String field) {
        int units = took(field + "units") ? found.units() : old.units();
        RegionPlan region = old.withPrimary(found.primary())
                .withUnits(units)
                .withMaxUnits(Math.max(units, old.maxUnits()))
                .withZones(took(field + "zones") ? found.zones() : old.zones())
                .withSubnet(found.subnet().or(old::subnet))
                .withSurroundings(surroundings(old.surroundings(), found.surroundings(), field));
        return knowsNetwork(index)
                ? region.withVnet(inOrder(found.vnet(), old.vnet()))
                        .withInUse(inOrder(found.inUse(), old.inUse()))
                        .withPeered(
                                asks(Missing.PEERED_NETWORK, field + "peered")
                                        ? old.peered()
                                        : inOrder(found.peered(), old.peered()))
                        .withOtherAddresses(
                                took(field + "otherAddresses") ? found.otherAddresses() : old.otherAddresses())
                : region;
    }

    private RegionSurroundings surroundings(RegionSurroundings old, RegionSurroundings found, String field) {
        return old.withNextHop(took(field + "nextHop") ? found.nextHop() : old.nextHop())
                .withNatGateway(took(field + "subnet") ? found.natGateway() : old.natGateway())
                .withPrivateEndpointSubnet(found.privateEndpointSubnet().or(old::privateEndpointSubnet))
                .withPrivateEndpoints(
                        took(field + "privateEndpoints")
                                ? inOrder(found.privateEndpoints(), old.privateEndpoints())
                                : old.privateEndpoints());
    }

    /// The list of old, where the new one holds the same in another order.
    private static <T> List<T> inOrder(List<T> found, List<T> old) {
        return same(found, old) ? old : found;
    }

    private static boolean same(Collection<?> one, Collection<?> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }
}
