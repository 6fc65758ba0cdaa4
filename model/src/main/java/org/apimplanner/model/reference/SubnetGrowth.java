package org.apimplanner.model.reference;

/// The room to grow that a recommended subnet has, and why.
///
/// @param units scale units beyond those of the plan
/// @param reason a sentence, with `{units}` and `{maxUnits}` for the region's own
public record SubnetGrowth(String id, AppliesTo appliesTo, int units, String reason, CitedSources sources) {}
