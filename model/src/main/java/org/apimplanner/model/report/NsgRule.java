package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.net.RuleEnd;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Source;

/// One rule of the network security group. Source ports are always any.
///
/// @param sources where the traffic comes from: one place or service tag, or one range or more
/// @param destinations where it goes, likewise
/// @param rule the stable id of the requirement
/// @param row the id of the reference row it came of
/// @param feature the feature that asked for it; empty where the service itself does
/// @param verified false where the documents leave something open; `note` says what
public record NsgRule(
        String name,
        int priority,
        Direction direction,
        Access access,
        Protocol protocol,
        List<String> sources,
        List<String> destinations,
        List<PortRange> destinationPorts,
        Requirement requirement,
        Optional<Feature> feature,
        String purpose,
        Optional<String> note,
        boolean verified,
        String rule,
        String row,
        List<Source> references) {
    public NsgRule {
        if (sources.isEmpty() || destinations.isEmpty()) {
            throw new IllegalArgumentException("A rule has a source and a destination.");
        }
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
    }

    /// A rule whose ends are written as one text each, as [#source] gives them.
    public NsgRule(
            String name,
            int priority,
            Direction direction,
            Access access,
            Protocol protocol,
            String source,
            String destination,
            List<PortRange> destinationPorts,
            Requirement requirement,
            Optional<Feature> feature,
            String purpose,
            Optional<String> note,
            boolean verified,
            String rule,
            String row,
            List<Source> references) {
        this(
                name,
                priority,
                direction,
                access,
                protocol,
                RuleEnd.words(source),
                RuleEnd.words(destination),
                destinationPorts,
                requirement,
                feature,
                purpose,
                note,
                verified,
                rule,
                row,
                references);
    }

    /// The sources as one text.
    public String source() {
        return RuleEnd.text(sources);
    }

    /// The destinations as one text.
    public String destination() {
        return RuleEnd.text(destinations);
    }
}
