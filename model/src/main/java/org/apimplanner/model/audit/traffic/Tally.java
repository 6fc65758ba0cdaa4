package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.audit.traffic.Decision.Outcome;
import org.apimplanner.model.audit.traffic.PieceDecision.Claim;
import org.apimplanner.model.audit.traffic.PieceDecision.Part;

/// Adds up the pieces of one requirement.
final class Tally {
    private final Set<FilterRule> allowing = identitySet();
    private final Set<FilterRule> blocking = identitySet();
    private final Set<FilterRule> perhapsBlocking = identitySet();
    private final Set<FilterRule> anyBlocking = identitySet();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Gap> perhaps = new ArrayList<>();
    private boolean someAllowed;

    private static Set<FilterRule> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /// A piece that is allowed throughout. Rules that decide only for machines that may not exist are
    /// not counted among those that decide.
    void open(List<Part> parts, TrafficEnd near, TrafficEnd far) {
        certain(parts, near, far).forEach(claim -> allowing.add(claim.rule()));
        someAllowed = true;
    }

    /// A piece of which something is not allowed.
    ///
    /// @param lacking what is not allowed for certain
    /// @param whole the piece in words, for where nothing is certain
    void closed(List<Part> parts, List<Gap> lacking, Gap whole, TrafficEnd near, TrafficEnd far) {
        List<Claim> certain = certain(parts, near, far);
        someAllowed |= certain.stream().anyMatch(Claim::allows);
        gaps.addAll(lacking);
        if (lacking.isEmpty()) {
            perhaps.add(whole);
        }
        all(parts).stream().filter(claim -> !claim.allows()).forEach(claim -> anyBlocking.add(claim.rule()));
        List<Claim> counted = lacking.isEmpty() ? all(parts) : certain;
        Set<FilterRule> blockers = lacking.isEmpty() ? perhapsBlocking : blocking;
        counted.forEach(claim -> (claim.allows() ? allowing : blockers).add(claim.rule()));
    }

    private static List<Claim> all(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(claims -> claims.list().stream())
                .toList();
    }

    /// The claims on machines that exist for certain.
    private static List<Claim> certain(List<Part> parts, TrafficEnd near, TrafficEnd far) {
        List<Claim> certain = new ArrayList<>();
        for (Part part : parts) {
            for (int row = 0; row < part.rows().size(); row++) {
                if (near.rows().get(row).certain()) {
                    part.rows().get(row).list().stream()
                            .filter(claim -> far.isSubstantial(claim.taken()))
                            .forEach(certain::add);
                }
            }
        }
        return certain;
    }

    /// @param rules all rules, in their order
    Decision decision(List<FilterRule> rules) {
        boolean certain = !gaps.isEmpty();
        Outcome outcome = outcome();
        Set<FilterRule> blockers = certain ? blocking : perhapsBlocking;
        Set<FilterRule> deciders = identitySet();
        deciders.addAll(blockers);
        if (outcome != Outcome.BLOCKED) {
            deciders.addAll(allowing);
        }
        return new Decision(
                outcome,
                rules.stream().filter(deciders::contains).toList(),
                rules.stream().filter(anyBlocking::contains).toList(),
                allowing.stream().anyMatch(FilterRule::byDefault),
                GapWords.merged(certain ? gaps : perhaps));
    }

    private Outcome outcome() {
        if (!gaps.isEmpty()) {
            return someAllowed ? Outcome.PARTIAL : Outcome.BLOCKED;
        }
        return perhaps.isEmpty() ? Outcome.ALLOWED : Outcome.UNDECIDED;
    }
}
