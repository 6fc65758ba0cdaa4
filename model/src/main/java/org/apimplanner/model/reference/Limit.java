package org.apimplanner.model.reference;

import java.util.List;

/// A number that Azure sets and may change, such as the routes a table takes.
///
/// @param id such as `routes-per-table`
/// @param label what is counted, in words
public record Limit(String id, int value, String label, List<Source> sources) {}
