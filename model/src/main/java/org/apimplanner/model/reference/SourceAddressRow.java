package org.apimplanner.model.reference;

import java.util.Optional;

/// Which address others see the instance come from, and should allow.
///
/// @param value a phrase, with `{subnet}` for the subnet's range, `{tagCode}` for the region's code in the
///     AzureCloud tag and `{appliance}` for the address of the next hop
/// @param note what the documents leave open
public record SourceAddressRow(
        String id,
        AppliesTo appliesTo,
        String seenBy,
        String value,
        String purpose,
        Optional<String> note,
        boolean verified,
        CitedSources sources) {}
