package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// Answers plans. Immutable and safe to share between threads.
public final class Planner {
    private final ReferenceData reference;

    public Planner(ReferenceData reference) {
        this.reference = reference;
    }

    /// The report for a plan. Total: every plan yields one, what the product forbids as findings.
    ///
    /// An edition that the reference data do not know is answered with the newest and a finding.
    public Report plan(Plan plan) {
        List<PlannedRegion> situations = PlannedRegion.all(reference, plan);
        List<Optional<SubnetPlan.Chosen>> subnets = SubnetProposals.of(situations);
        List<RegionReport> regions = new ArrayList<>();
        for (int i = 0; i < situations.size(); i++) {
            regions.add(region(situations.get(i), subnets.get(i)));
        }
        List<Optional<Ipv4Prefix>> ranges = subnets.stream()
                .map(subnet -> subnet.map(SubnetPlan.Chosen::cidr))
                .toList();
        return new Report(
                plan,
                reference.answering(plan.edition()),
                regions,
                AddressStep.maps(situations, regions),
                Findings.of(situations, regions),
                SurroundingsStep.checklist(situations, ranges));
    }

    /// The security rules and the hosts to let out of one region as if each direction ended in a deny, for those who
    /// ask many
    /// plans for nothing else: such a region lets out nothing but what the documents ask for. What only a plan's own
    /// deny adds for its clients is there for such a plan alone.
    ///
    /// @param index the region's place in the plan
    public Filtering closed(Plan plan, int index) {
        Edition edition = reference.answering(plan.edition());
        PlannedRegion situation = PlannedRegion.closed(reference, plan, edition, index);
        List<NsgRule> nsgRules = NsgStep.rules(situation);
        return new Filtering(nsgRules, FirewallStep.hosts(situation));
    }

    /// What filters the traffic of a region.
    ///
    /// @param hosts of the firewall's allowlist the hosts alone
    public record Filtering(List<NsgRule> nsgRules, List<FirewallRule> hosts) {}

    private static RegionReport region(PlannedRegion situation, Optional<SubnetPlan.Chosen> chosen) {
        Optional<SubnetPlan> subnet = SubnetStep.rule(situation).map(rule -> SubnetStep.plan(situation, rule, chosen));
        List<NsgRule> nsgRules = NsgStep.rules(situation);
        RegionReport region = new RegionReport(
                situation.fact().name(),
                situation.fact().displayName(),
                situation.region().primary(),
                subnet,
                nsgRules,
                RouteStep.routes(situation),
                FirewallStep.rules(situation, nsgRules),
                SurroundingsStep.sourceAddresses(situation, chosen.map(SubnetPlan.Chosen::cidr)),
                SurroundingsStep.dnsRecords(situation),
                SurroundingsStep.publicIp(situation),
                CompanionStep.companions(situation),
                List.of());
        return region.withNames(NameStep.names(situation, region));
    }
}
