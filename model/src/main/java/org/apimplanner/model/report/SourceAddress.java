package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.reference.Source;

/// Which address others see the instance come from, and should allow.
///
/// @param seenBy who sees it, such as `private backends`
/// @param value a range, a service tag, or words such as `public VIP`, for an address that the plan does not know
/// @param note what the documents leave open
public record SourceAddress(
        String seenBy,
        String value,
        String purpose,
        Optional<String> note,
        boolean verified,
        List<Source> references) {}
