package org.apimplanner.model.reference;

import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// What a pricing tier can do.
///
/// @param label the name people know, such as `Premium v2`
/// @param editions the editions that know the tier; empty for all
/// @param maxUnits the most scale units; empty where the tier has none
/// @param addressesPerUnit addresses one unit takes in the subnet; 0 where it cannot be injected
/// @param multiRegion whether it can be deployed to several regions
/// @param zones whether it supports availability zones
/// @param unitsSpreadOverZones whether the units must divide evenly among the zones
/// @param ownAddress whether the instance has public addresses of its own
/// @param regions the regions that have the tier; empty where it is offered wherever the service is
/// @param downDuringUpdate whether it is down in those updates whose lifecycle row says so
public record TierFact(
        Tier tier,
        String label,
        EditionRange editions,
        Set<Platform> platforms,
        Set<Mode> modes,
        Optional<Integer> maxUnits,
        int addressesPerUnit,
        boolean multiRegion,
        boolean zones,
        boolean unitsSpreadOverZones,
        boolean ownAddress,
        Optional<TierRegions> regions,
        boolean downDuringUpdate,
        CitedSources sources) {}
