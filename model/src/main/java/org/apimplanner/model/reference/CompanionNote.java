package org.apimplanner.model.reference;

/// What a person must know of a companion that no table says.
///
/// @param text a sentence or two, with the placeholders of a region and, for a workspace gateway,
///     `{gateway}`
public record CompanionNote(String text, AppliesTo appliesTo, CitedSources sources) {}
