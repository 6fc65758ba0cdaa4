package org.apimplanner.model.reference;

/// Which address others see the instance come from, and should allow.
///
/// @param value a phrase, with `{subnet}` for the subnet's range and `{tagCode}` for the region's
///     code in the AzureCloud tag
public record SourceAddressRow(
        String id, AppliesTo appliesTo, String seenBy, String value, String purpose, CitedSources sources) {}
