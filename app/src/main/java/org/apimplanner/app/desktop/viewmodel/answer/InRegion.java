package org.apimplanner.app.desktop.viewmodel.answer;

import org.apimplanner.model.report.RegionReport;

/// A row of one region's part of the report.
///
/// @param order the region's place in the plan
public record InRegion<V>(RegionReport region, int order, V value) {}
