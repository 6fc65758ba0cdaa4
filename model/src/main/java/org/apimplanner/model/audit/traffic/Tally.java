package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.audit.traffic.Decision.Outcome;
import org.apimplanner.model.audit.traffic.Passage.Claims;
import org.apimplanner.model.audit.traffic.Passage.Part;

/// Adds up the pieces of one requirement.
final class Tally {
    private final Set<FilterRule> allowing = identitySet();
    private final Set<FilterRule> blocking = identitySet();
    private final Set<FilterRule> perhapsBlocking = identitySet();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Gap> perhaps = new ArrayList<>();
    private boolean someAllowed;

    private static Set<FilterRule> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /// A piece that is allowed throughout.
    void open(List<Part> parts) {
        addAllowing(parts);
        someAllowed = true;
    }

    /// A piece of which something is not allowed.
    ///
    /// @param lacking what is not allowed for certain
    /// @param whole the piece in words, for where nothing is certain
    void closed(List<Part> parts, List<Gap> lacking, Gap whole, End far) {
        addAllowing(parts);
        someAllowed |= parts.stream()
                .flatMap(part -> part.rows().stream())
                .anyMatch(claims -> far.isSubstantial(claims.allowed()));
        gaps.addAll(lacking);
        if (lacking.isEmpty()) {
            perhaps.add(whole);
        }
        Set<FilterRule> blockers = lacking.isEmpty() ? perhapsBlocking : blocking;
        parts.forEach(part -> part.rows().forEach(claims -> blockers.addAll(claims.blocking())));
    }

    private void addAllowing(List<Part> parts) {
        for (Part part : parts) {
            for (Claims claims : part.rows()) {
                allowing.addAll(claims.allowing());
            }
        }
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
                rules.stream().filter(blockers::contains).toList(),
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
