package org.apimplanner.model.audit.verdict;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.traffic.Decision;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.GapWords;
import org.apimplanner.model.audit.traffic.Traffic;
import org.apimplanner.model.audit.traffic.TrafficEndSpec;
import org.apimplanner.model.net.Direction;

/// A requirement on filtered traffic and what the rules of one resource do with it.
///
/// @param resource the group or policy whose rules answer
public record Answer(Wanted wanted, Decision decision, ExistingResource resource) {
    static Answer of(
            Scope scope, Wanted wanted, TrafficEndSpec far, List<FilterRule> rules, ExistingResource resource) {
        Traffic traffic = Traffic.of(wanted.protocol(), wanted.ports(), new TrafficEndSpec.Subnet(wanted.near()), far);
        return new Answer(wanted, scope.firstMatch().decide(traffic, rules), resource);
    }

    /// The answer of a resource of which some part could not be read: certain only where it is the same
    /// whatever that part says.
    ///
    /// @param least how the resource answers if all that is unread denies
    /// @param most how it answers if all that is unread allows
    static Answer between(Answer least, Answer most) {
        Status lowest = least.status();
        if (lowest.isMet() && most.status().isMet()) {
            return least;
        }
        boolean certain = lowest == most.status() && lowest != Status.UNKNOWN;
        return certain ? most : least.unsure();
    }

    private Answer unsure() {
        return new Answer(
                wanted,
                new Decision(
                        Decision.Outcome.UNDECIDED, decision.deciding(), decision.blocking(), false, decision.gaps()),
                resource);
    }

    public Status status() {
        return switch (decision.outcome()) {
            case ALLOWED -> decision.byDefault() ? Status.ALLOWED_BY_DEFAULT : Status.ALLOWED;
            case PARTIAL -> Status.PARTIAL;
            case BLOCKED -> Status.BLOCKED;
            case UNDECIDED -> Status.UNKNOWN;
        };
    }

    public Verdict verdict(String region) {
        String gaps = GapWords.of(decision.gaps(), wanted.direction() == Direction.INBOUND);
        return wanted.verdict(
                region,
                status(),
                decision.deciding().stream().map(FilterRule::name).toList(),
                Optional.of(gaps).filter(words -> !words.isEmpty()),
                Optional.of(resource));
    }
}
