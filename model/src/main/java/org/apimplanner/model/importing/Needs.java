package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.audit.verdict.WantedRules;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;

/// What the documents ask of the security rules of the instance's subnet, as the audit asks the planner: for
/// this plan with every feature, its DNS servers and its private endpoints, and for plans like it of another
/// mode, platform or edition, since an import may not know these.
final class Needs {
    private final RuleWords vocabulary;
    private final List<Wanted> wanted = new ArrayList<>();

    private Needs(RuleWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param plan what is known so far: whom its rules let in and out is still to be read
    static Needs of(Plan plan, ReferenceData reference) {
        Planner planner = new Planner(reference);
        WantedRules rules = new WantedRules(reference);
        Demands demands =
                new Demands(reference, plan, asked -> rules.of(planner.closed(asked, 0), asked.denyByDefault()));
        Needs needs = new Needs(new RuleWords(reference.auditFacts(), Optional.empty()));
        needs.wanted.addAll(demands.known());
        demands.elsewhere().forEach(other -> needs.wanted.add(other.wanted()));
        return needs;
    }

    /// Whether the rule lets through nothing but what is asked for. One that lets through more has its rest
    /// for something else.
    boolean account(ExistingRule rule) {
        List<String> ends = far(rule);
        return !ends.isEmpty() && ends.stream().allMatch(end -> isAsked(rule, end));
    }

    private static List<String> far(ExistingRule rule) {
        return rule.direction() == Direction.INBOUND ? rule.sources() : rule.destinations();
    }

    /// Whether each port is asked for at the end, be it by different needs: people put into one rule what
    /// several documents ask of one tag.
    private boolean isAsked(ExistingRule rule, String end) {
        List<Wanted> there = wanted.stream()
                .filter(need -> need.direction() == rule.direction())
                .filter(need -> need.protocol() == rule.protocol()
                        || need.protocol() == Protocol.ANY
                        || rule.protocol() == Protocol.ANY)
                .filter(need -> isWithin(end, need.far()))
                .toList();
        return !there.isEmpty()
                && rule.destinationPorts().stream()
                        .allMatch(port -> there.stream().anyMatch(need -> isAmong(port, need.ports())));
    }

    private static boolean isAmong(PortRange port, List<PortRange> ports) {
        return ports.stream().anyMatch(range -> range.contains(port));
    }

    /// Whether a word names what is asked for: the same place, the tag of every region or of one, or addresses
    /// among those that are asked for.
    private boolean isWithin(String written, String asked) {
        AddressWord word = vocabulary.word(written);
        AddressWord need = vocabulary.word(asked);
        if (word instanceof AddressWord.Addresses one && need instanceof AddressWord.Addresses other) {
            return other.ranges().containsAll(one.ranges());
        }
        return word.equals(need) || vocabulary.canonical(written).startsWith(vocabulary.canonical(asked) + ".");
    }
}
