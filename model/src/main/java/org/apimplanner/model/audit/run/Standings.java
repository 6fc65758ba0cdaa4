package org.apimplanner.model.audit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.audit.existing.SubnetLink;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// Tells of each resource whether it stands on a region's subnet, by what the files and the plan say.
/// Names alone prove nothing, but for those of the plan's regions, by which this program's own tables go.
final class Standings {
    private final Report report;
    private final ExistingNetwork existing;
    private final Chosen chosen;

    Standings(Report report, ExistingNetwork existing, Chosen chosen) {
        this.report = report;
        this.existing = existing;
        this.chosen = chosen;
    }

    /// The subnet that a person gave the region; a proposed one exists nowhere yet.
    static Optional<Ipv4Prefix> subnetOf(RegionReport region) {
        return region.subnet()
                .flatMap(SubnetPlan::chosen)
                .filter(subnet -> !subnet.proposed())
                .map(SubnetPlan.Chosen::cidr);
    }

    /// The proposed subnet, where the files have one of exactly that range: somebody followed the proposal.
    private Optional<Ipv4Prefix> builtFromProposal(RegionReport region) {
        return region.subnet()
                .flatMap(SubnetPlan::chosen)
                .map(SubnetPlan.Chosen::cidr)
                .filter(range -> existing.of(ExistingSubnet.class).stream()
                        .anyMatch(subnet -> ranges(subnet).contains(range)));
    }

    /// The subnets on which the files say that a group or a table stands.
    List<ResourceName> subnetsWith(ExistingResource resource, SubnetLink.Kind kind) {
        ResourceName name = nameOf(resource);
        List<ResourceName> subnets = new ArrayList<>();
        existing.links().stream()
                .filter(link -> link.kind() == kind && link.resource().matches(name))
                .map(SubnetLink::subnet)
                .filter(subnet -> subnets.stream().noneMatch(subnet::matches))
                .forEach(subnets::add);
        return List.copyOf(subnets);
    }

    static ResourceName nameOf(ExistingResource resource) {
        return new ResourceName(
                resource.name(),
                Optional.empty(),
                resource.facts().resourceGroup(),
                resource.facts().subscription());
    }

    /// Of a group or a table.
    Standing of(ExistingResource resource, SubnetLink.Kind kind, RegionReport region) {
        List<String> all = kind == SubnetLink.Kind.NSG ? chosen.groups() : chosen.routeTables();
        List<String> names = Chosen.in(all, region.name());
        if (names.isEmpty() && Chosen.names(all, resource)) {
            return Standing.elsewhere(resource, "it was chosen for another region");
        }
        if (!names.isEmpty() && !Chosen.names(names, resource)) {
            return Standing.elsewhere(resource, "another one was chosen by name");
        }
        Optional<Standing> outside = outside(resource, region);
        if (outside.filter(standing -> standing.is(Standing.Certainty.ELSEWHERE) || names.isEmpty())
                .isPresent()) {
            return outside.get();
        }
        return byName(resource, region, !names.isEmpty())
                .or(() -> bySubnet(resource, kind, region))
                .orElseGet(() -> Standing.possible(resource, openBecause(resource, kind, region)));
    }

    /// Why it cannot be told whether it is the region's, where nothing speaks against it.
    private String openBecause(ExistingResource resource, SubnetLink.Kind kind, RegionReport region) {
        if (isHolderOpen(kind, region)) {
            return "the files do not spell out which one the plan's subnet has";
        }
        List<ResourceName> subnets = subnetsWith(resource, kind);
        if (subnets.isEmpty()) {
            return "no file says on which subnet it stands";
        }
        Optional<Ipv4Prefix> planned = subnetOf(region);
        if (planned.isEmpty()) {
            return "the plan gives no subnet to compare its own with";
        }
        return subnets.stream()
                .filter(subnet -> rangesOf(subnet).isEmpty())
                .findFirst()
                .map(subnet -> "no file gives the range of its subnet " + subnet.shown())
                .orElse("its subnet only overlaps the plan's " + planned.get());
    }

    /// Whether the files say that the planned subnet has one, and not which: it may be one of another file.
    boolean isHolderOpen(SubnetLink.Kind kind, RegionReport region) {
        return subnetOf(region).stream()
                .flatMap(planned -> holders(planned, kind))
                .anyMatch(ResourceName::open);
    }

    /// Whether the files give the ranges of its subnets, and none of them is the planned one: one that
    /// overlaps it may be the plan's with a slip, or somebody else's.
    boolean isOnAnotherRange(ExistingResource resource, SubnetLink.Kind kind, RegionReport region) {
        List<Ipv4Prefix> ranges = subnetsWith(resource, kind).stream()
                .flatMap(subnet -> rangesOf(subnet).stream())
                .toList();
        return !ranges.isEmpty()
                && subnetOf(region).filter(planned -> !ranges.contains(planned)).isPresent();
    }

    private Optional<Standing> outside(ExistingResource resource, RegionReport region) {
        Optional<String> location = resource.facts().location().filter(place -> !isRegion(region, place));
        if (location.isPresent()) {
            String because = "it lies in " + location.get();
            boolean ofAnother = report.regions().stream().anyMatch(other -> isRegion(other, location.get()));
            return Optional.of(
                    ofAnother ? Standing.elsewhere(resource, because) : Standing.doubtful(resource, because));
        }
        return report.regions().stream()
                .filter(other -> other != region && isRegion(other, resource.name()))
                .filter(other -> !isRegion(region, resource.name()))
                .findFirst()
                .map(other -> Standing.elsewhere(resource, "it is named after " + other.displayName()));
    }

    private static Optional<Standing> byName(ExistingResource resource, RegionReport region, boolean isChosen) {
        if (isChosen) {
            return Optional.of(Standing.certain(resource, "it was chosen by name"));
        }
        return isRegion(region, resource.name())
                ? Optional.of(Standing.certain(resource, "it is named after the region"))
                : Optional.empty();
    }

    private Optional<Standing> bySubnet(ExistingResource resource, SubnetLink.Kind kind, RegionReport region) {
        Optional<Ipv4Prefix> planned = subnetOf(region).or(() -> builtFromProposal(region));
        List<ResourceName> subnets = subnetsWith(resource, kind);
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        List<Ipv4Prefix> ranges = new ArrayList<>();
        boolean allKnown = true;
        for (ResourceName subnet : subnets) {
            List<Ipv4Prefix> found = rangesOf(subnet);
            ranges.addAll(found);
            allKnown &= !found.isEmpty();
        }
        if (ranges.contains(planned.get())) {
            String others = subnets.size() > 1 ? "; it also stands on others" : "";
            return Optional.of(Standing.certain(resource, "its subnet " + planned.get() + " is the plan's" + others));
        }
        boolean overlaps = ranges.stream().anyMatch(planned.get()::overlaps);
        if (!subnets.isEmpty() && allKnown && !overlaps) {
            return Optional.of(Standing.elsewhere(resource, "it stands on another subnet"));
        }
        return held(planned.get(), kind)
                .filter(holder -> !holder.matches(nameOf(resource)))
                .map(holder ->
                        Standing.elsewhere(resource, "the plan's subnet " + planned.get() + " has " + holder.name()));
    }

    /// The group or table that the files say the planned subnet has, where they say which.
    private Optional<ResourceName> held(Ipv4Prefix planned, SubnetLink.Kind kind) {
        return holders(planned, kind).filter(resource -> !resource.open()).findFirst();
    }

    private Stream<ResourceName> holders(Ipv4Prefix planned, SubnetLink.Kind kind) {
        return existing.of(ExistingSubnet.class).stream()
                .filter(subnet -> ranges(subnet).contains(planned))
                .flatMap(subnet -> existing.links().stream()
                        .filter(link -> link.kind() == kind && link.subnet().matches(subnet.resourceName()))
                        .map(SubnetLink::resource));
    }

    private List<Ipv4Prefix> rangesOf(ResourceName name) {
        return existing.of(ExistingSubnet.class).stream()
                .filter(subnet -> name.matches(subnet.resourceName()))
                .flatMap(subnet -> ranges(subnet).stream())
                .toList();
    }

    static List<Ipv4Prefix> ranges(ExistingSubnet subnet) {
        return subnet.prefixes().stream()
                .map(Ipv4Prefix::tryParse)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Of a subnet.
    Standing of(ExistingSubnet subnet, RegionReport region) {
        Optional<Standing> outside = outside(subnet, region);
        if (outside.isPresent()) {
            return outside.get();
        }
        Optional<Ipv4Prefix> planned = subnetOf(region).or(() -> builtFromProposal(region));
        if (planned.isEmpty()) {
            return Standing.possible(subnet, "the plan names no subnet");
        }
        List<Ipv4Prefix> ranges = ranges(subnet);
        if (ranges.contains(planned.get())) {
            return Standing.certain(subnet, "its range is the plan's");
        }
        return ranges.isEmpty() || ranges.stream().anyMatch(planned.get()::overlaps)
                ? Standing.possible(subnet, "its range may be the plan's")
                : Standing.elsewhere(subnet, "its range is not the plan's subnet " + planned.get());
    }

    private static boolean isRegion(RegionReport region, String name) {
        return squeezed(name).equals(squeezed(region.name())) || squeezed(name).equals(squeezed(region.displayName()));
    }

    private static String squeezed(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
