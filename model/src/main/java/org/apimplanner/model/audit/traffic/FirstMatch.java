package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        rules.forEach(rule -> names.addAll(Named.among(end.apply(rule))));
        return names;
    }

    /// Whether some machine of the subnet may go by one of the words.
    public boolean meetsSubnet(List<AddressWord> words) {
        return !ends.of(new EndSpec.Subnet(""), Named.among(words)).met(words).isEmpty();
    }

    /// Each rule that never decides, with the rules that match all of its traffic before it.
    ///
    /// @param rules of one direction, the one that decides first in front
    public Map<FilterRule, List<FilterRule>> shadowed(List<FilterRule> rules) {
        return Shadows.of(ends, rules);
    }
}
