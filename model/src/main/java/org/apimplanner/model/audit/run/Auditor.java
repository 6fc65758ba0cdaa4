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

    /// The audit of a network against a report, of the resources that the files say are the plan's.
    public Audit audit(
            Report report, ExistingNetwork existing, Optional<ServiceTagFile> tags, Optional<String> region) {
        return audit(report, existing, tags, region, Chosen.BY_FILES);
    }

    /// The audit of a network against a report.
    ///
    /// Judged is what stands on a region's subnet, by what the files say of subnets, locations and names
    /// and what the plan says of its subnet: the one that certainly does, else the only one that may.
    /// Where several may, none is judged, a finding names them, and `chosen` answers it. What is not
    /// judged draws no finding but of what is dangerous, and no change.
    ///
    /// A resource given in several files is judged in each. Verdicts, findings and changes name the
    /// resource they are about. Of what could not be read whole, verdicts that the rest could change are
    /// unknown, and nothing is changed.
    ///
    /// @param tags Microsoft's service tag file of the plan's cloud; without it some verdicts stay
    ///     unknown
    /// @param region the API name of the one region to audit; empty for all of the plan
    /// @param chosen the groups and tables that a person named
    public Audit audit(
            Report report,
            ExistingNetwork existing,
            Optional<ServiceTagFile> tags,
            Optional<String> region,
            Chosen chosen) {
        return new AuditRun(reference, planner, report, existing, tags, chosen).of(region);
    }
}
