package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Source;

/// A step for people.
///
/// @param id the id of the reference row it came of
/// @param region the region it belongs to; empty for the whole deployment
public record ChecklistItem(Phase phase, String item, Optional<String> region, String id, List<Source> references) {}
