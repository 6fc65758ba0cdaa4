package org.apimplanner.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// A row of one region's part of the report.
///
/// @param order the region's place in the plan
public record InRegion<V>(RegionReport region, int order, V value) {

    /// The rows of every region, in the plan's order.
    public static <V> List<InRegion<V>> of(Report report, Function<RegionReport, List<V>> part) {
        List<InRegion<V>> rows = new ArrayList<>();
        for (int i = 0; i < report.regions().size(); i++) {
            RegionReport region = report.regions().get(i);
            int order = i;
            part.apply(region).forEach(value -> rows.add(new InRegion<>(region, order, value)));
        }
        return rows;
    }
}
