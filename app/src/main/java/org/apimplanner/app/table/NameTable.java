package org.apimplanner.app.table;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.report.NamedResource;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// How the resources of each region are called, where the plan says how they are named.
public final class NameTable {
    /// What a heading calls it.
    public static final String TITLE = "Names of resources";

    private NameTable() {}

    /// Empty where the plan does not say.
    public static Optional<Table> of(Report report) {
        List<InRegion<NamedResource>> rows = InRegion.of(report, RegionReport::names);
        return rows.isEmpty() ? Optional.empty() : Optional.of(shape().fill(rows));
    }

    private static TableShape<InRegion<NamedResource>> shape() {
        return TableShape.<InRegion<NamedResource>>named("names")
                .personal("Region", row -> row.region().displayName())
                .term("Resource", row -> row.value().type(), PortalWords::of)
                .personal("Name", row -> row.value().name())
                .code();
    }
}
