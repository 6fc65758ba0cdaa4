package org.apimplanner.model.audit.run;

import java.util.Optional;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
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
    /// Each group, route table and firewall policy is judged alone, as if it were the only one of its
    /// kind: traffic passes all groups on its way, so each has to allow it, and none makes up for what
    /// another lacks. One that is named after a region of the plan answers for that region alone, any
    /// other for every region. Verdicts, findings and changes name the resource they are about.
    ///
    /// @param tags Microsoft's service tag file of the plan's cloud; without it some verdicts stay
    ///     unknown
    /// @param region the API name of the one region to audit; empty for all of the plan
    public Audit audit(
            Report report, ExistingNetwork existing, Optional<ServiceTagFile> tags, Optional<String> region) {
        return new AuditRun(reference, planner, report, existing, tags).of(region);
    }
}
