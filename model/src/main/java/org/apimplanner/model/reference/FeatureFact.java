package org.apimplanner.model.reference;

import org.apimplanner.model.plan.Feature;

/// A feature in people's words.
///
/// @param label a short name
/// @param summary one sentence: what it adds to the network
/// @param elsewhere whether its rules inside the network lead to machines other than the instance's own
public record FeatureFact(Feature feature, String label, String summary, boolean elsewhere) {}
