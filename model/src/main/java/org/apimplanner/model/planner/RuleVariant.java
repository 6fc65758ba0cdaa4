package org.apimplanner.model.planner;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// One of the rules that a row of a port table becomes.
///
/// @param nameSuffix what it adds to the row's name
/// @param step how far its priority lies behind the row's
/// @param entry whether the plan's author named it, so that it stands even where another rule does the same
/// @param note what it leaves open, beside the row's own note
/// @param verified false where it leaves something open
record RuleVariant(
        List<String> sources,
        List<String> destinations,
        Protocol protocol,
        List<PortRange> ports,
        String nameSuffix,
        String purpose,
        int step,
        boolean entry,
        Optional<String> note,
        boolean verified) {
    /// Of which nothing is open.
    RuleVariant(
            List<String> sources,
            List<String> destinations,
            Protocol protocol,
            List<PortRange> ports,
            String nameSuffix,
            String purpose,
            int step,
            boolean entry) {
        this(sources, destinations, protocol, ports, nameSuffix, purpose, step, entry, Optional.empty(), true);
    }
}
