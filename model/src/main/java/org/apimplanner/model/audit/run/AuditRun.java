package org.apimplanner.model.audit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.audit.finding.AdminRuleFindings;
import org.apimplanner.model.audit.finding.AuditFindingList;
import org.apimplanner.model.audit.finding.EndpointFindings;
import org.apimplanner.model.audit.finding.FirewallFindings;
import org.apimplanner.model.audit.finding.GroupFindings;
import org.apimplanner.model.audit.finding.LiveFindings;
import org.apimplanner.model.audit.finding.MissingGroupFindings;
import org.apimplanner.model.audit.finding.NatGatewayFindings;
import org.apimplanner.model.audit.finding.ReadFindings;
import org.apimplanner.model.audit.finding.RouteFindings;
import org.apimplanner.model.audit.finding.TagFileFindings;
import org.apimplanner.model.audit.repair.EndpointRepair;
import org.apimplanner.model.audit.repair.GroupRepair;
import org.apimplanner.model.audit.repair.RegionRequirements;
import org.apimplanner.model.audit.repair.RouteRepair;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.RouteVerdicts;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Verdicts;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.audit.verdict.WantedRules;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;
import org.apimplanner.model.tags.ServiceTagFile;

/// One audit while it runs, with what its regions share.
final class AuditRun {
    private final ReferenceData reference;
    private final Planner planner;
    private final Report report;
    private final ExistingNetwork existing;
    private final Optional<ServiceTagFile> tags;
    private final RuleWords vocabulary;
    private final AuditFindingList findings;
    private final Selection selection;

    AuditRun(
            ReferenceData reference,
            Planner planner,
            Report report,
            ExistingNetwork existing,
            Optional<ServiceTagFile> tags,
            Chosen chosen) {
        this.reference = reference;
        this.planner = planner;
        this.report = report;
        this.existing = existing;
        this.tags = tags;
        this.vocabulary = new RuleWords(reference.auditFacts(), tags);
        this.findings = new AuditFindingList(reference);
        this.selection = new Selection(report, existing, chosen);
    }

    Audit of(Optional<String> region) {
        List<Verdict> verdicts = new ArrayList<>();
        List<RegionRequirements> situations = new ArrayList<>();
        ReadFindings.add(findings, existing, selection::isJudged, this::hasPlannedRange);
        existing.of(ExistingAdminRules.class).forEach(rules -> AdminRuleFindings.add(findings, rules));
        existing.of(LiveInstance.class).forEach(live -> LiveFindings.add(findings, report, live));
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport planned = report.regions().get(i);
            if (region.isEmpty() || region.get().equals(planned.name())) {
                RegionRequirements situation = situation(planned, i);
                ReadFindings.addAmbiguous(findings, planned.displayName(), selection.ambiguous(planned));
                selection.of(planned).resources().stream()
                        .filter(selection::isDoubtful)
                        .forEach(resource -> ReadFindings.addDoubtful(findings, planned.displayName(), resource));
                Verdicts answers =
                        Verdicts.of(situation.scope(), situation.demands().own());
                verdicts.addAll(answers.verdicts());
                addFindings(situation, answers);
                if (selection.ambiguous(planned).isEmpty()) {
                    MissingGroupFindings.add(findings, situation.scope(), existing);
                }
                situations.add(situation);
            }
        }
        situations.stream().findFirst().ifPresent(this::addDangers);
        tags.ifPresent(file -> TagFileFindings.add(
                findings, file, report.plan().cloud(), reference.auditFacts(), vocabulary, needed(situations)));
        return new Audit(
                report.edition(),
                verdicts,
                findings.sorted(),
                changes(situations, verdicts),
                new Readings(selection, report.regions()).of(existing),
                existing.files(),
                reference.auditFacts().needs());
    }

    /// Whether the plan names or proposes a subnet in a region for which the resource is judged.
    private boolean hasPlannedRange(ExistingResource resource) {
        List<String> names = selection.regionsOf(resource, report.regions());
        return report.regions().stream()
                .filter(region -> names.contains(region.name()))
                .anyMatch(region -> region.subnet().flatMap(SubnetPlan::chosen).isPresent());
    }

    private RegionRequirements situation(RegionReport planned, int index) {
        Plan plan = report.plan();
        Scope scope = Scope.of(reference, plan, plan.regions().get(index), planned, selection.of(planned), vocabulary);
        WantedRules wanted = new WantedRules(reference);
        Demands demands =
                new Demands(reference, plan, asked -> wanted.of(planner.closed(asked, index), asked.denyByDefault()));
        return new RegionRequirements(scope, demands);
    }

    /// What endangers the groups that are not judged.
    private void addDangers(RegionRequirements situation) {
        Scope elsewhere = situation.scope().elsewhere();
        for (ExistingNsg nsg : existing.of(ExistingNsg.class)) {
            if (!selection.isJudged(nsg)) {
                GroupFindings.addDangerous(findings, elsewhere, nsg, elsewhere.rules(nsg), situation.demands());
            }
        }
    }

    private void addFindings(RegionRequirements situation, Verdicts answers) {
        Scope scope = situation.scope();
        for (Verdicts.Group group : answers.groups()) {
            GroupFindings.add(findings, scope, group.nsg(), group.rules(), situation.demands(), group.answers());
        }
        scope.existing().of(ExistingRouteTable.class).forEach(table -> RouteFindings.add(findings, scope, table));
        scope.subnets().forEach(subnet -> EndpointFindings.add(findings, scope, subnet));
        scope.subnets().forEach(subnet -> NatGatewayFindings.add(findings, scope, subnet));
        scope.existing()
                .of(ExistingFirewallPolicy.class)
                .forEach(policy -> FirewallFindings.add(findings, scope, policy));
    }

    /// The words of the far ends of all that is asked for.
    private static List<String> needed(List<RegionRequirements> situations) {
        return situations.stream()
                .flatMap(situation -> Stream.of(
                                situation.demands().own().stream().map(Wanted::far),
                                RouteVerdicts.wanted(situation.scope()).stream().map(Wanted::far),
                                situation.scope().region().firewall().stream()
                                        .filter(row -> row.kind() == EndpointKind.SERVICE_TAG)
                                        .map(FirewallRule::destination))
                        .flatMap(words -> words))
                .toList();
    }

    private static List<RegionRequirements> concerned(ExistingNsg nsg, List<RegionRequirements> situations) {
        return situations.stream()
                .filter(situation -> situation.scope().existing().resources().contains(nsg))
                .toList();
    }

    private List<Change> changes(List<RegionRequirements> situations, List<Verdict> verdicts) {
        List<Change> changes = new ArrayList<>();
        for (ExistingNsg nsg : existing.of(ExistingNsg.class)) {
            if (selection.isJudged(nsg) && mayChange(nsg) && isAtFault(nsg, verdicts)) {
                changes.addAll(GroupRepair.of(nsg, concerned(nsg, situations)));
            }
        }
        for (RegionRequirements situation : situations) {
            Scope scope = situation.scope();
            scope.existing().of(ExistingRouteTable.class).stream()
                    .filter(this::mayChange)
                    .forEach(table -> changes.addAll(RouteRepair.of(scope, table)));
            scope.subnets().stream()
                    .filter(this::mayChange)
                    .forEach(subnet -> changes.addAll(EndpointRepair.of(scope, subnet)));
        }
        return changes.stream().distinct().toList();
    }

    /// Only what was read whole and is surely the subnet's.
    private boolean mayChange(ExistingResource resource) {
        return resource.facts().complete() && selection.mayChange(resource);
    }

    private boolean isAtFault(ExistingNsg nsg, List<Verdict> verdicts) {
        return findings.hasErrorIn(nsg)
                || verdicts.stream()
                        .anyMatch(verdict -> verdict.kind() == Kind.NSG
                                && verdict.file().equals(Optional.of(nsg.place().file()))
                                && verdict.resource().equals(Optional.of(nsg.name()))
                                && !verdict.status().isMet());
    }
}
