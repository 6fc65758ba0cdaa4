package org.apimplanner.model.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.plan.Tier;

/// How much one instance may hold by its tier, such as API operations. A tier without a number has no
/// limit of the kind, or none of what it counts.
///
/// @param id such as `api-operations`
/// @param label what is counted, in words
public record TierLimit(
        String id, String label, Map<Tier, Integer> values, Optional<String> note, List<Source> sources) {}
