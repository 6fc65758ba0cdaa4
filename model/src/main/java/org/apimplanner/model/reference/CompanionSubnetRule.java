package org.apimplanner.model.reference;

import java.util.Optional;

/// What the subnet of a companion must be.
///
/// @param longestPrefix the smallest size that is documented or possible, as a prefix length
/// @param shortestPrefix the largest size that is documented; empty for no limit
/// @param recommendedPrefix the size that the documents recommend; empty where they name none
/// @param dedicated whether nothing else may stand in it
/// @param delegation the service it must be delegated to; empty for none
public record CompanionSubnetRule(
        int longestPrefix,
        Optional<Integer> shortestPrefix,
        Optional<Integer> recommendedPrefix,
        boolean dedicated,
        Optional<String> delegation) {}
