package org.apimplanner.model.planner;

import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// Answers plans. Immutable and safe to share between threads.
public final class Planner {
    private final ReferenceData reference;

    public Planner(ReferenceData reference) {
        this.reference = reference;
    }

    /// The report for a plan. Total: every plan yields one, what the product forbids as findings.
    public Report plan(Plan plan) {
        throw new UnsupportedOperationException(reference.toString() + plan);
    }
}
