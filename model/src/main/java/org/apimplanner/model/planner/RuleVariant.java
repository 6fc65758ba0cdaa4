package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// One of the rules that a row of a port table becomes.
///
/// @param nameSuffix what it adds to the row's name
/// @param step how far its priority lies behind the row's
/// @param entry whether the plan's author named it, so that it stands even where another rule does the same
record RuleVariant(
        List<String> sources,
        List<String> destinations,
        Protocol protocol,
        List<PortRange> ports,
        String nameSuffix,
        String purpose,
        int step,
        boolean entry) {}
