package org.apimplanner.model.reference;

import java.util.Optional;

/// The text and weight of one kind of finding.
///
/// @param message a sentence with `{argument}` placeholders: what was found and what is expected
/// @param fix a sentence, too: what to do
public record FindingRow(Severity severity, String message, Optional<String> fix, CitedSources sources) {}
