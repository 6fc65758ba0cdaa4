package org.apimplanner.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Change;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.finding.EndpointFindings;
import org.apimplanner.model.audit.finding.FindingBook;
import org.apimplanner.model.audit.finding.GroupFindings;
import org.apimplanner.model.audit.finding.ReadFindings;
import org.apimplanner.model.audit.finding.RouteFindings;
import org.apimplanner.model.audit.repair.EndpointRepair;
import org.apimplanner.model.audit.repair.GroupRepair;
import org.apimplanner.model.audit.repair.RouteRepair;
import org.apimplanner.model.audit.repair.Situation;
import org.apimplanner.model.audit.traffic.Vocabulary;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Verdicts;
import org.apimplanner.model.audit.verdict.WantedRules;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTagFile;

/// Holds existing networks against plans. Immutable and safe to share between threads.
public final class Auditor {
    private final ReferenceData reference;
    private final Planner planner;

    public Auditor(ReferenceData reference) {
        this.reference = reference;
        this.planner = new Planner(reference);
    }

    /// The audit of a network against a report.
    ///
    /// @param tags Microsoft's service tag file of the plan's cloud; without it some verdicts stay
    ///     unknown
    /// @param region the API name of the one region to audit; empty for all of the plan
    public Audit audit(
            Report report, ExistingNetwork existing, Optional<ServiceTagFile> tags, Optional<String> region) {
        Vocabulary vocabulary = new Vocabulary(reference.auditFacts(), tags);
        FindingBook book = new FindingBook(reference);
        List<Verdict> verdicts = new ArrayList<>();
        List<Situation> situations = new ArrayList<>();
        ReadFindings.add(book, existing);
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport planned = report.regions().get(i);
            if (region.isEmpty() || region.get().equals(planned.name())) {
                Scope scope = Scope.of(
                        reference, report.plan(), report.plan().regions().get(i), planned, existing, vocabulary);
                Demands demands = demands(report.plan(), i);
                Verdicts answers = Verdicts.of(scope, demands.own());
                verdicts.addAll(answers.verdicts());
                findings(book, scope, demands, answers);
                situations.add(new Situation(scope, demands));
            }
        }
        return new Audit(report.edition(), verdicts, book.sorted(), changes(existing, situations));
    }

    private static List<Change> changes(ExistingNetwork existing, List<Situation> situations) {
        List<Change> changes = new ArrayList<>();
        if (!situations.isEmpty()) {
            existing.of(ExistingNsg.class).forEach(nsg -> changes.addAll(GroupRepair.of(nsg, situations)));
        }
        for (Situation situation : situations) {
            Scope scope = situation.scope();
            existing.of(ExistingRouteTable.class).forEach(table -> changes.addAll(RouteRepair.of(scope, table)));
            scope.subnets().forEach(subnet -> changes.addAll(EndpointRepair.of(scope, subnet)));
        }
        return changes.stream().distinct().toList();
    }

    private Demands demands(Plan plan, int region) {
        WantedRules wanted = new WantedRules(reference.auditFacts());
        return new Demands(reference, plan, asked -> {
            RegionReport open = planner.plan(asked).regions().get(region);
            RegionReport closed =
                    planner.plan(asked.withDenyByDefault(true)).regions().get(region);
            return wanted.of(open, closed, asked.denyByDefault());
        });
    }

    private static void findings(FindingBook book, Scope scope, Demands demands, Verdicts answers) {
        answers.groups()
                .forEach(group -> GroupFindings.add(book, scope, group.nsg(), group.rules(), demands, group.answers()));
        scope.existing().of(ExistingRouteTable.class).forEach(table -> RouteFindings.add(book, scope, table));
        scope.subnets().forEach(subnet -> EndpointFindings.add(book, scope, subnet));
    }
}
