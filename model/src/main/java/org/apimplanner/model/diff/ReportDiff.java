package org.apimplanner.model.diff;

import java.util.List;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// Compares two reports.
public final class ReportDiff {
    private ReportDiff() {}

    /// What differs between the reports, and what the step from the first plan to the second does to an
    /// instance that is deployed as the first says. Total: any two reports can be compared.
    ///
    /// @param reference the data that both reports were made with
    public static Diff of(Report before, Report after, ReferenceData reference) {
        List<RegionPair> pairs = RegionPair.of(before, after);
        List<RegionDiff> regions = pairs.stream()
                .map(RegionDiffs::of)
                .filter(region -> !region.isEmpty())
                .toList();
        List<Event> events = Events.of(before, after, pairs, regions, reference);
        return new Diff(
                new Diff.Side(before.plan(), before.edition()),
                new Diff.Side(after.plan(), after.edition()),
                PlanFields.changes(before.plan(), after.plan()),
                regions,
                new Consequences(before, after, reference).of(events),
                Documentation.changes(before, after, reference));
    }
}
