package org.apimplanner.model.audit.verdict;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.net.RuleEnd;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.Route;

/// One thing that a plan asks of a network.
///
/// @param kind what could meet it
/// @param rule the stable id of the requirement
/// @param name what a rule for it is called
/// @param wholeNetwork whether the far end `VirtualNetwork` is more than the machines of the instance
/// @param route the route itself, for one
public record Wanted(
        Kind kind,
        String rule,
        String name,
        int priority,
        Requirement requirement,
        Direction direction,
        Protocol protocol,
        String source,
        String destination,
        List<PortRange> ports,
        boolean wholeNetwork,
        Optional<Route> route) {

    /// The words of the source: one, or several ranges.
    public List<String> sources() {
        return RuleEnd.words(source);
    }

    /// The words of the destination: one, or several ranges.
    public List<String> destinations() {
        return RuleEnd.words(destination);
    }

    /// The word of the end that is not the subnet's.
    public String far() {
        return direction == Direction.INBOUND ? source : destination;
    }

    /// The word of the subnet's end.
    public String near() {
        return direction == Direction.INBOUND ? destination : source;
    }

    /// @param resource what answers; empty where nothing was given that could
    public Verdict verdict(
            String region,
            Status status,
            List<String> decidedBy,
            Optional<String> uncovered,
            Optional<? extends ExistingResource> resource) {
        return new Verdict(
                kind,
                rule,
                region,
                requirement,
                direction,
                protocol,
                source,
                destination,
                ports,
                status,
                decidedBy.stream().distinct().toList(),
                uncovered,
                resource.map(answering -> answering.place().file()),
                resource.map(ExistingResource::name));
    }
}
