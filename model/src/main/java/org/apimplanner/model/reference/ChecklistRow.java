package org.apimplanner.model.reference;

/// A step for people, before, during or after the deployment.
///
/// @param item a sentence with `{region}`, `{subnet}` and `{service}` placeholders
/// @param perRegion whether each region has its own
public record ChecklistRow(
        String id, Phase phase, String item, boolean perRegion, AppliesTo appliesTo, CitedSources sources) {}
