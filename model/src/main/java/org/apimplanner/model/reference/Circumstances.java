package org.apimplanner.model.reference;

import java.util.Set;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// Everything about one region of a plan that a row may depend on: what [AppliesTo] is held against.
public record Circumstances(
        String edition,
        Cloud cloud,
        Tier tier,
        Platform platform,
        Mode mode,
        Set<Feature> features,
        Set<Condition> conditions) {}
