package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Cloud;

/// Where a service tag may be used, as its own file declares.
///
/// @param tag the canonical spelling
/// @param clouds the clouds this holds for; empty for all
/// @param aliases other spellings that documents and templates use
/// @param direction for which rules alone it is meant; empty for either
/// @param inRoutes whether a route may name it
/// @param inFirewall whether Azure Firewall may name it as a destination
public record TagFact(
        String tag,
        Set<Cloud> clouds,
        List<String> aliases,
        Optional<Direction> direction,
        boolean inRoutes,
        boolean inFirewall,
        Optional<String> note,
        List<Source> sources) {}
