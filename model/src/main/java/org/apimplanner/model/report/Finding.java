package org.apimplanner.model.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.reference.Source;

/// Something the author of the plan should know.
///
/// @param path a JSON pointer into the plan, such as `/regions/0/units`
/// @param arguments what fills the sentence's placeholders
/// @param message the sentence, made of the catalogue's text and the arguments
/// @param fix what to do
public record Finding(
        Severity severity,
        FindingCode code,
        String path,
        Map<String, String> arguments,
        String message,
        Optional<String> fix,
        List<Source> references) {}
