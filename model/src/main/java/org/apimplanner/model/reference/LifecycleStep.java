package org.apimplanner.model.reference;

/// A step that people take with a change.
///
/// @param step a sentence, with the placeholders of its row
public record LifecycleStep(String step, AppliesTo appliesTo) {}
