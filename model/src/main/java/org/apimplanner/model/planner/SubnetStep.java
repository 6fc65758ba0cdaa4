package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.SubnetGrowth;
import org.apimplanner.model.reference.SubnetRule;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.report.SubnetPlan;

/// How many addresses a region's subnet needs, and which sizes hold them.
///
/// The sum is the one documented for API Management: the addresses Azure keeps, those of the scale
/// units, one for an internal load balancer, and those of other resources in the same subnet.
final class SubnetStep {
    private SubnetStep() {}

    /// The rule that sizes this region's subnet; empty where the mode has none.
    static Optional<SubnetRule> rule(PlannedRegion situation) {
        return situation.reference().subnetRules().stream()
                .filter(rule -> situation.matches(rule.appliesTo()))
                .findFirst();
    }

    /// The sum for a number of scale units.
    static SubnetPlan.Required required(PlannedRegion situation, SubnetRule rule, int units) {
        TierFact tier = situation.reference().tier(situation.plan().tier());
        return new SubnetPlan.Required(
                rule.azureReserved(),
                rule.countsUnits() ? (long) tier.addressesPerUnit() * units : 0,
                rule.loadBalancer(),
                (long) rule.fixed() + situation.region().otherAddresses());
    }

    static SubnetPlan.Size minimum(PlannedRegion situation, SubnetRule rule) {
        long total = required(situation, rule, situation.region().units()).total();
        return size(situation, rule, Math.min(rule.longestPrefix(), Ipv4Prefix.lengthFor(total)));
    }

    /// The smallest size that holds the units planned and those that the growth adds; never less than documented.
    static SubnetPlan.Size recommended(PlannedRegion situation, SubnetRule rule) {
        return holding(situation, rule, growth(situation).units());
    }

    /// The smallest size that holds the plan's own units, without room for more: what an entered subnet is held to.
    static SubnetPlan.Size wanted(PlannedRegion situation, SubnetRule rule) {
        return holding(situation, rule, 0);
    }

    private static SubnetGrowth growth(PlannedRegion situation) {
        return situation.reference().subnetGrowth().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .findFirst()
                .orElseThrow();
    }

    private static SubnetPlan.Size holding(PlannedRegion situation, SubnetRule rule, int more) {
        int units = Math.max(situation.region().units(), situation.region().maxUnits()) + more;
        int length = Ipv4Prefix.lengthFor(required(situation, rule, units).total());
        int documented = rule.recommendedPrefix().orElse(rule.longestPrefix());
        return size(situation, rule, Math.min(documented, Math.min(rule.longestPrefix(), length)));
    }

    static SubnetPlan.Chosen chosen(PlannedRegion situation, SubnetRule rule, Ipv4Prefix cidr, boolean proposed) {
        SubnetPlan.Size size = size(situation, rule, cidr.length());
        return new SubnetPlan.Chosen(cidr, proposed, size.spare(), size.maxUnits());
    }

    private static SubnetPlan.Size size(PlannedRegion situation, SubnetRule rule, int length) {
        SubnetPlan.Required now = required(situation, rule, situation.region().units());
        return new SubnetPlan.Size(
                length, Ipv4Prefix.sizeOf(length) - now.total(), maxUnits(situation, rule, now, length));
    }

    /// The most units the size holds, never more than the tier has.
    private static Optional<Integer> maxUnits(
            PlannedRegion situation, SubnetRule rule, SubnetPlan.Required now, int length) {
        TierFact tier = situation.reference().tier(situation.plan().tier());
        if (!rule.countsUnits() || tier.addressesPerUnit() == 0) {
            return Optional.empty();
        }
        long room = Ipv4Prefix.sizeOf(length) - now.azureReserved() - now.loadBalancer() - now.other();
        long units = Math.max(0, room / tier.addressesPerUnit());
        return Optional.of((int) Math.min(units, tier.maxUnits().orElse(Integer.MAX_VALUE)));
    }

    static SubnetPlan plan(PlannedRegion situation, SubnetRule rule, Optional<SubnetPlan.Chosen> chosen) {
        List<String> endpoints = situation.reference().serviceEndpoints().stream()
                .filter(row -> situation.matches(row.appliesTo()))
                .map(row -> row.service())
                .filter(service -> !PrivateEndpoints.replacesServiceEndpoint(situation, service))
                .toList();
        SubnetGrowth growth = growth(situation);
        return new SubnetPlan(
                required(situation, rule, situation.region().units()),
                minimum(situation, rule),
                recommended(situation, rule),
                new SubnetPlan.Reason(
                        situation.fill(growth.reason(), Optional.empty()),
                        growth.sources().in(situation.edition().id())),
                chosen,
                rule.dedicated(),
                rule.delegation(),
                endpoints,
                rule.sources().in(situation.edition().id()));
    }
}
