package org.apimplanner.model.audit.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.traffic.FirstMatch;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.traffic.TrafficEnds;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.AuditLimit;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.SubnetPlan;

/// One region of a plan and the network it is held against. Belongs to one audit and one thread.
public record Scope(
        ReferenceData reference,
        Plan plan,
        RegionReport region,
        ExistingNetwork existing,
        RuleWords vocabulary,
        FirstMatch firstMatch,
        RuleFilters filters,
        Optional<AddressRanges> subnet) {

    public static Scope of(
            ReferenceData reference,
            Plan plan,
            RegionPlan regionPlan,
            RegionReport region,
            ExistingNetwork existing,
            RuleWords vocabulary) {
        Optional<AddressRanges> subnet = subnet(region, existing);
        TrafficEnds ends = new TrafficEnds(vocabulary, reference.auditFacts(), subnet, network(regionPlan));
        return new Scope(
                reference,
                plan,
                region,
                existing,
                vocabulary,
                new FirstMatch(ends),
                new RuleFilters(reference.auditFacts(), vocabulary),
                subnet);
    }

    private static Optional<AddressRanges> network(RegionPlan region) {
        return region.vnet().isEmpty() ? Optional.empty() : Optional.of(AddressRanges.of(region.vnet()));
    }

    /// The same region of another state of the network.
    public Scope with(ExistingNetwork changed) {
        return new Scope(reference, plan, region, changed, vocabulary, firstMatch, filters, subnet);
    }

    /// A limit of Azure as the plan's edition knows it.
    public int limit(AuditLimit limit) {
        return reference.auditFacts().limit(limit, reference.answering(plan.edition()));
    }

    /// The same, for what stands on a subnet of which nothing is known.
    public Scope elsewhere() {
        TrafficEnds ends = new TrafficEnds(vocabulary, reference.auditFacts(), Optional.empty(), Optional.empty());
        return new Scope(
                reference, plan, region, existing, vocabulary, new FirstMatch(ends), filters, Optional.empty());
    }

    /// The rules of a group as filters.
    public NsgRules rules(ExistingNsg nsg) {
        return new NsgRules(nsg, filters);
    }

    /// The subnet that the plan names, else the only one that exists. A proposed one exists nowhere yet.
    private static Optional<AddressRanges> subnet(RegionReport region, ExistingNetwork existing) {
        Optional<Ipv4Prefix> named = region.subnet()
                .flatMap(SubnetPlan::chosen)
                .filter(chosen -> !chosen.proposed())
                .map(SubnetPlan.Chosen::cidr);
        List<ExistingSubnet> subnets = existing.of(ExistingSubnet.class);
        return named.map(AddressRanges::of)
                .or(() -> subnets.size() == 1 ? ranges(subnets.getFirst()) : Optional.empty());
    }

    private static Optional<AddressRanges> ranges(ExistingSubnet subnet) {
        List<Ipv4Prefix> prefixes = subnet.prefixes().stream()
                .map(Ipv4Prefix::tryParse)
                .flatMap(Optional::stream)
                .toList();
        return prefixes.isEmpty() ? Optional.empty() : Optional.of(AddressRanges.of(prefixes));
    }

    /// The subnets that are the region's.
    public List<ExistingSubnet> subnets() {
        return existing.of(ExistingSubnet.class);
    }

    /// Whether the ranges share no address with the networks that the plan names as peered.
    boolean isOutsidePeers(AddressRanges ranges) {
        return plan.regions().stream()
                .filter(each -> each.name().equals(region.name()))
                .allMatch(each -> AddressRanges.of(each.peered()).and(ranges).isEmpty());
    }

    /// The services that the plan wants endpoints for.
    public Stream<String> serviceEndpoints() {
        return region.subnet().stream().flatMap(subnetPlan -> subnetPlan.serviceEndpoints().stream());
    }
}
