package org.apimplanner.model.audit;

import java.util.Optional;
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
    /// @param tags Microsoft's service tag file of the plan's cloud; without it some verdicts stay
    ///     unknown
    /// @param region the API name of the one region to audit; empty for all of the plan
    public Audit audit(
            Report report, ExistingNetwork existing, Optional<ServiceTagFile> tags, Optional<String> region) {
        return new AuditRun(reference, planner, report, existing, tags).of(region);
    }
}
