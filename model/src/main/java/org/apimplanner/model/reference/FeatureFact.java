package org.apimplanner.model.reference;

import java.util.Set;
import org.apimplanner.model.plan.Feature;

/// A feature in people's words.
///
/// @param label a short name
/// @param summary one sentence: what it adds to the network
/// @param elsewhere whether its rules inside the network lead to machines other than the instance's own
/// @param notInRegions the API names of the regions that do not have it
public record FeatureFact(Feature feature, String label, String summary, boolean elsewhere, Set<String> notInRegions) {}
