package org.apimplanner.model.diff;

import java.util.Optional;

/// A field of the plan that differs.
///
/// @param path as a JSON pointer, but with a region's name in place of its index, such as
///     `/regions/westeurope/units`
/// @param before the value as text, lists joined by commas; empty where the first plan has none
/// @param after as `before`, of the second plan
public record PlanChange(String path, Optional<String> before, Optional<String> after) {}
