package org.apimplanner.model.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;

/// One row of a documented port table, or a rule that the prose asks for.
///
/// @param id unique among the rows
/// @param rule the stable id of the requirement; rows of several editions share it
/// @param name the rule's name without the direction, such as `AllowStorage`
/// @param priorities the directions, each with its fixed priority (100 to 4096): a row that says
///     Inbound & Outbound becomes two rules
/// @param source a service tag, `*` or a template
/// @param ports the destination ports
/// @param featurePorts ports added when a feature is on, such as 80 for `httpClients`
/// @param regional whether the destination tag may be narrowed to a region, which gives one rule for
///     the own and one for the primary region
/// @param room how many numbers from its priority on are the row's, for rows that become several rules
/// @param verified false where the documents leave something open; `note` says what
public record NsgRow(
        String id,
        String rule,
        String name,
        Map<Direction, Integer> priorities,
        Access access,
        Protocol protocol,
        String source,
        String destination,
        List<PortRange> ports,
        Map<Feature, List<PortRange>> featurePorts,
        boolean regional,
        int room,
        AppliesTo appliesTo,
        Requirement requirement,
        String purpose,
        Optional<String> note,
        boolean verified,
        CitedSources sources) {}
