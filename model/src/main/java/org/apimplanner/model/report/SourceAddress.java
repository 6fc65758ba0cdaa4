package org.apimplanner.model.report;

import java.util.List;
import org.apimplanner.model.reference.Source;

/// Which address others see the instance come from, and should allow.
///
/// @param seenBy who sees it, such as `private backends`
/// @param value a range, a service tag, or the words `public VIP`
public record SourceAddress(String seenBy, String value, String purpose, List<Source> references) {}
