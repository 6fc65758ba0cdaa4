package org.apimplanner.model.audit.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.audit.run.Standing.Certainty;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// Which of the resources that the files hold are judged in which region. Of several that could be the
/// subnet's, none is: a wrong guess would judge, and repair, what is not API Management's.
final class Selection {
    private final Standings standings;
    private final ExistingNetwork existing;
    private final Map<RegionReport, Set<ExistingResource>> judged = new IdentityHashMap<>();
    private final Map<RegionReport, List<ExistingResource>> ambiguous = new IdentityHashMap<>();
    private final Set<ExistingResource> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ExistingResource> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ExistingResource, Set<String>> reasons = new IdentityHashMap<>();
    private final Map<ExistingResource, Set<String>> refusals = new IdentityHashMap<>();

    Selection(Report report, ExistingNetwork existing, Chosen chosen) {
        this.existing = existing;
        this.standings = new Standings(report, existing, chosen);
        for (RegionReport region : report.regions()) {
            judged.put(region, Collections.newSetFromMap(new IdentityHashMap<>()));
            ambiguous.put(region, new ArrayList<>());
            choose(region, SubnetLink.Kind.NSG, existing.of(ExistingNsg.class));
            choose(region, SubnetLink.Kind.ROUTE_TABLE, existing.of(ExistingRouteTable.class));
            chooseSubnet(region, existing.of(ExistingSubnet.class));
            existing.of(ExistingFirewallPolicy.class)
                    .forEach(policy -> take(region, policy, "a firewall filters whatever is sent through it"));
            existing.of(ExistingAdminRules.class)
                    .forEach(rules -> take(region, rules, "admin rules come before the group, whichever it is"));
            existing.of(LiveInstance.class).forEach(live -> take(region, live, "it is the instance itself"));
        }
    }

    /// What is held against the region, in the order of the files.
    ExistingNetwork of(RegionReport region) {
        Set<ExistingResource> own = Lookup.required(judged, region);
        return new ExistingNetwork(
                existing.resources().stream().filter(own::contains).toList(), existing.problems(), existing.links());
    }

    /// The resources of which each could be the region's, so that none is judged.
    List<ExistingResource> ambiguous(RegionReport region) {
        return List.copyOf(Lookup.required(ambiguous, region));
    }

    boolean isJudged(ExistingResource resource) {
        return reasons.containsKey(resource);
    }

    /// Why the resource is judged, or why it is not.
    String because(ExistingResource resource) {
        Set<String> why = isJudged(resource) ? reasons.get(resource) : refusals.getOrDefault(resource, Set.of());
        return String.join("; ", why);
    }

    /// The regions in which the resource is judged.
    List<String> regionsOf(ExistingResource resource, List<RegionReport> regions) {
        return regions.stream()
                .filter(region -> Lookup.required(judged, region).contains(resource))
                .map(RegionReport::name)
                .toList();
    }

    List<ResourceName> subnetsWith(ExistingResource resource) {
        return switch (resource) {
            case ExistingNsg nsg -> standings.subnetsWith(nsg, SubnetLink.Kind.NSG);
            case ExistingRouteTable table -> standings.subnetsWith(table, SubnetLink.Kind.ROUTE_TABLE);
            case ExistingSubnet subnet -> List.of(subnet.resourceName());
            case ExistingFirewallPolicy policy -> List.of();
            case ExistingAdminRules rules -> List.of();
            case LiveInstance live -> List.of();
        };
    }

    private void choose(RegionReport region, SubnetLink.Kind kind, List<? extends ExistingResource> all) {
        List<Standing> known =
                all.stream().map(each -> standings.of(each, kind, region)).toList();
        boolean several = settle(region, known);
        boolean open = standings.isHolderOpen(kind, region);
        known.stream()
                .filter(each -> each.is(Certainty.POSSIBLE))
                .filter(each -> open || standings.isOnAnotherRange(each.resource(), kind, region))
                .forEach(each -> unsure.add(each.resource()));
        if (several) {
            String what = kind == SubnetLink.Kind.NSG ? "several groups" : "several route tables";
            candidates(known)
                    .forEach(each -> refuse(each.resource(), what + " could be the subnet's, and no file says which"));
            candidates(known).forEach(each -> Lookup.required(ambiguous, region).add(each.resource()));
        }
    }

    /// A subnet that is not told by its range is told by the group that is judged, where it has it.
    private void chooseSubnet(RegionReport region, List<ExistingSubnet> all) {
        List<Standing> known = new ArrayList<>();
        for (ExistingSubnet subnet : all) {
            Standing standing = standings.of(subnet, region);
            boolean linked = standing.is(Certainty.POSSIBLE) && hasJudgedGroup(region, subnet);
            known.add(linked ? Standing.certain(subnet, "it has the group that is judged") : standing);
        }
        if (settle(region, known)) {
            candidates(known).forEach(each -> refuse(each.resource(), each.because()));
        }
    }

    private boolean hasJudgedGroup(RegionReport region, ExistingSubnet subnet) {
        return existing.of(ExistingNsg.class).stream()
                .filter(Lookup.required(judged, region)::contains)
                .anyMatch(nsg -> standings.subnetsWith(nsg, SubnetLink.Kind.NSG).stream()
                        .anyMatch(name -> name.matches(subnet.resourceName())));
    }

    /// Judges the one that is certain, else the one that is possible.
    ///
    /// @return whether there are several instead
    private boolean settle(RegionReport region, List<Standing> known) {
        known.stream()
                .filter(each -> each.is(Certainty.ELSEWHERE))
                .forEach(each -> refuse(each.resource(), each.because()));
        List<Standing> candidates = candidates(known);
        if (distinct(candidates) > 1) {
            return true;
        }
        candidates.forEach(each -> {
            take(region, each.resource(), because(each));
            if (each.is(Certainty.DOUBTFUL)) {
                doubtful.add(each.resource());
            }
        });
        known.stream()
                .filter(each -> !each.is(Certainty.ELSEWHERE) && !candidates.contains(each))
                .forEach(each -> refuse(
                        each.resource(), each.is(Certainty.DOUBTFUL) ? each.because() : "another one is the subnet's"));
        return false;
    }

    private static String because(Standing standing) {
        return switch (standing.certainty()) {
            case CERTAIN, ELSEWHERE -> standing.because();
            case POSSIBLE -> "it is the only one, and " + standing.because();
            case DOUBTFUL -> "it is the only one, although " + standing.because();
        };
    }

    /// Whether a resource is judged although its location is not the region's: it is not changed.
    boolean isDoubtful(ExistingResource resource) {
        return doubtful.contains(resource);
    }

    /// Whether a resource is certain enough to be changed where it is judged.
    boolean mayChange(ExistingResource resource) {
        return !isDoubtful(resource) && !unsure.contains(resource);
    }

    /// Those of the greatest certainty that there is.
    private static List<Standing> candidates(List<Standing> known) {
        return Stream.of(Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.DOUBTFUL)
                .map(certainty ->
                        known.stream().filter(each -> each.is(certainty)).toList())
                .filter(found -> !found.isEmpty())
                // Of several in other places none is meant.
                .filter(found -> !found.getFirst().is(Certainty.DOUBTFUL) || distinct(found) == 1)
                .findFirst()
                .orElse(List.of());
    }

    /// How many resources these are: one may be given in several files.
    private static long distinct(List<Standing> standings) {
        List<ResourceName> names = new ArrayList<>();
        for (Standing each : standings) {
            ResourceName name = each.resource() instanceof ExistingSubnet subnet
                    ? subnet.resourceName()
                    : Standings.nameOf(each.resource());
            if (names.stream().noneMatch(name::matches)) {
                names.add(name);
            }
        }
        return names.size();
    }

    private void take(RegionReport region, ExistingResource resource, String because) {
        Lookup.required(judged, region).add(resource);
        reasons.computeIfAbsent(resource, key -> new TreeSet<>()).add(because);
    }

    private void refuse(ExistingResource resource, String because) {
        refusals.computeIfAbsent(resource, key -> new TreeSet<>()).add(because);
    }
}
