package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.model.audit.traffic.AddressWord.Named;

/// Gives each piece of required traffic to the first rule that matches it. What no rule matches is
/// blocked.
public final class FirstMatch {
    private final Ends ends;

    public FirstMatch(Ends ends) {
        this.ends = ends;
    }

    /// @param rules of the traffic's direction, the one that decides first in front
    public Decision decide(Traffic traffic, List<FilterRule> rules) {
        List<FilterRule> touching = new ArrayList<>();
        for (FilterRule rule : rules) {
            if (rule.touches(traffic)) {
                touching.add(rule);
            }
        }
        End near = ends.of(traffic.near(), names(touching, FilterRule::near));
        End far = ends.of(traffic.far(), names(touching, FilterRule::far));
        Tally tally = new Tally();
        for (Piece piece : Piece.of(traffic, touching)) {
            new Passage(near, far, piece, tally).decide();
        }
        return tally.decision(touching);
    }

    private static Set<Named> names(List<FilterRule> rules, Function<FilterRule, List<AddressWord>> end) {
        Set<Named> names = new HashSet<>();
        for (FilterRule rule : rules) {
            for (AddressWord word : end.apply(rule)) {
                if (word instanceof Named named) {
                    names.add(named);
                }
            }
        }
        return names;
    }
}
