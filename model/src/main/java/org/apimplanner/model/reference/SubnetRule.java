package org.apimplanner.model.reference;

import java.util.Optional;

/// How a subnet is sized and what it must be, for the circumstances it applies to.
///
/// The arithmetic: `azureReserved + addresses per unit × units + loadBalancer + fixed + other`.
///
/// @param azureReserved addresses Azure keeps in each subnet
/// @param loadBalancer addresses an instance's internal load balancer takes
/// @param countsUnits whether scale units take addresses by a documented arithmetic
/// @param fixed addresses taken whatever the units, such as a private endpoint's one
/// @param longestPrefix the smallest subnet documented, as a prefix length
/// @param recommendedPrefix the documented recommendation, as a prefix length
/// @param dedicated whether other resource types are kept out
/// @param delegation the service the subnet must be delegated to; empty for none allowed
public record SubnetRule(
        String id,
        AppliesTo appliesTo,
        int azureReserved,
        int loadBalancer,
        boolean countsUnits,
        int fixed,
        int longestPrefix,
        Optional<Integer> recommendedPrefix,
        boolean dedicated,
        Optional<String> delegation,
        CitedSources sources) {}
