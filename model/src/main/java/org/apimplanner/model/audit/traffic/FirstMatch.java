package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.model.audit.traffic.AddressWord.Named;

/// Gives each piece of required traffic to the first rule that matches it. What no rule matches is
/// blocked.
public final class FirstMatch {
    private final TrafficEnds ends;
    private final Map<Traffic, Past> past = new HashMap<>();
    private final Map<List<AddressWord>, Boolean> meetsSubnet = new IdentityHashMap<>();

    /// What was decided about some traffic, and by which rules.
    private record Past(List<FilterRule> touching, Decision decision) {
        /// Whether these are the very same rules.
        boolean isFor(List<FilterRule> rules) {
            boolean same = rules.size() == touching.size();
            for (int i = 0; same && i < rules.size(); i++) {
                same = rules.get(i) == touching.get(i);
            }
            return same;
        }
    }

    public FirstMatch(TrafficEnds ends) {
        this.ends = ends;
    }

    /// The last decision on the traffic is remembered: of the groups that a repair goes through, most
    /// differ in rules that do not touch it.
    ///
    /// @param rules of the traffic's direction, the one that decides first in front
    public Decision decide(Traffic traffic, List<FilterRule> rules) {
        List<FilterRule> touching = new ArrayList<>();
        for (FilterRule rule : rules) {
            if (rule.touches(traffic)) {
                touching.add(rule);
            }
        }
        Past last = past.get(traffic);
        if (last != null && last.isFor(touching)) {
            return last.decision();
        }
        Decision decision = decideAnew(traffic, touching);
        past.put(traffic, new Past(touching, decision));
        return decision;
    }

    /// The tags of the reference data exist whether a rule names them or not, and one that lies inside
    /// another can be blocked for certain where of the other nothing is. They are looked at only where the
    /// rules' own names leave doubt.
    private Decision decideAnew(Traffic traffic, List<FilterRule> touching) {
        Set<Named> near = names(touching, FilterRule::near);
        Set<Named> far = names(touching, FilterRule::far);
        Decision decision = decide(traffic, touching, near, far);
        if (decision.outcome() != Decision.Outcome.UNDECIDED) {
            return decision;
        }
        Set<Named> more = ends.withInner(traffic.far(), far);
        if (more.size() == far.size()) {
            return decision;
        }
        Decision closer = decide(traffic, touching, near, more);
        return closer.outcome() == Decision.Outcome.UNDECIDED ? decision : closer;
    }

    private Decision decide(Traffic traffic, List<FilterRule> touching, Set<Named> nearNames, Set<Named> farNames) {
        TrafficEnd near = ends.of(traffic.near(), nearNames);
        TrafficEnd far = ends.of(traffic.far(), farNames);
        Tally tally = new Tally();
        for (TrafficPiece piece : TrafficPiece.of(traffic, touching)) {
            new PieceDecision(near, far, piece, tally).decide();
        }
        return tally.decision(touching);
    }

    private static Set<Named> names(List<FilterRule> rules, Function<FilterRule, List<AddressWord>> end) {
        Set<Named> names = new HashSet<>();
        for (FilterRule rule : rules) {
            Named.addAmong(end.apply(rule), names);
        }
        return names;
    }

    /// Whether some machine of the subnet may go by one of the words.
    ///
    /// @param words the very list of a rule, by which the answer is remembered
    public boolean meetsSubnet(List<AddressWord> words) {
        return meetsSubnet.computeIfAbsent(words, this::findWhetherMeetsSubnet);
    }

    private boolean findWhetherMeetsSubnet(List<AddressWord> words) {
        return !ends.of(new TrafficEndSpec.Subnet(""), Named.among(words))
                .met(words)
                .isEmpty();
    }

    /// Each rule that never decides, with the rules that match all of its traffic before it.
    ///
    /// @param rules of one direction, the one that decides first in front
    public Map<FilterRule, List<FilterRule>> shadowed(List<FilterRule> rules) {
        return Shadows.of(ends, rules);
    }
}
