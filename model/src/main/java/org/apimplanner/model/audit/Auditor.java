package org.apimplanner.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.traffic.Vocabulary;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Verdicts;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.audit.verdict.WantedRules;
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
        Report closed = planner.plan(report.plan().withDenyByDefault(true));
        WantedRules wantedRules = new WantedRules(reference.auditFacts());
        Vocabulary vocabulary = new Vocabulary(reference.auditFacts(), tags);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport planned = report.regions().get(i);
            if (region.isEmpty() || region.get().equals(planned.name())) {
                Scope scope = Scope.of(
                        reference, report.plan(), report.plan().regions().get(i), planned, existing, vocabulary);
                List<Wanted> traffic = wantedRules.of(
                        planned, closed.regions().get(i), report.plan().denyByDefault());
                verdicts.addAll(Verdicts.of(scope, traffic));
            }
        }
        return new Audit(report.edition(), verdicts, List.of(), List.of());
    }
}
