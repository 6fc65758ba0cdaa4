package org.apimplanner.model.reference;

import java.util.List;

/// What one kind of change does to an instance. The first row that matches counts.
///
/// Sentences may hold `{before}`, `{after}`, `{regionName}`, `{subnet}`, `{needed}` (addresses) and `{scale}`, each
/// with words for when it is not known.
///
/// @param appliesTo held against the plan as it is after the change
/// @param publicVip nominal: whether there is such an address at all depends on tier and mode
/// @param privateVip as `publicVip`; of a private endpoint, the endpoint's own address
/// @param newSubnet whether a subnet other than the present one is needed
/// @param secondPublicIp whether a public IP address resource other than the present one is needed
/// @param newInstance whether the change cannot be made to the existing instance
/// @param downtime on all tiers but Developer
/// @param developerDowntime whether the Developer tier is down during the update
/// @param steps in the order in which they are taken
public record LifecycleRow(
        String id,
        ChangeKind change,
        AppliesTo appliesTo,
        String summary,
        AddressEffect publicVip,
        AddressEffect privateVip,
        Need newSubnet,
        Need secondPublicIp,
        boolean newInstance,
        UpdateTime updateMinutes,
        Downtime downtime,
        boolean developerDowntime,
        Confidence confidence,
        List<LifecycleStep> steps,
        CitedSources sources) {}
