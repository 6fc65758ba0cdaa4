package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.verdict.Answer;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.NsgRules;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AuditFindingCode;

/// One network security group together with all that its findings look at.
///
/// @param answers how the group answers what the plan asks for
/// @param met what is known of [#isMetInFull]
/// @param carried what passes by which rule, all of it or a part; compares its keys by identity
record AuditedGroup(
        AuditFindingList findings,
        Scope scope,
        ExistingNsg nsg,
        NsgRules rules,
        Demands demands,
        List<Answer> answers,
        Candidates candidates,
        Map<Wanted, Boolean> met,
        Map<FilterRule, List<Wanted>> carried) {
    AuditedGroup(
            AuditFindingList findings,
            Scope scope,
            ExistingNsg nsg,
            NsgRules rules,
            Demands demands,
            List<Answer> answers) {
        this(
                findings,
                scope,
                nsg,
                rules,
                demands,
                answers,
                new Candidates(demands),
                new IdentityHashMap<>(),
                carried(answers));
    }

    private static Map<FilterRule, List<Wanted>> carried(List<Answer> answers) {
        Map<FilterRule, List<Wanted>> carried = new IdentityHashMap<>();
        for (Answer answer : answers) {
            for (FilterRule rule : answer.decision().deciding()) {
                if (rule.access() == Access.ALLOW) {
                    carried.computeIfAbsent(rule, key -> new ArrayList<>()).add(answer.wanted());
                }
            }
        }
        return carried;
    }

    /// What the plan asks for and passes by this rule.
    List<Wanted> carriedBy(Written written) {
        return carried.getOrDefault(written.filter(), List.of());
    }

    /// A rule that a person wrote, as it stands in the file and as a filter.
    ///
    /// @param meetsSubnet whether its subnet's end may mean some of the subnet's machines
    record Written(ExistingRule rule, FilterRule filter, boolean meetsSubnet) {
        boolean allows() {
            return rule.access() == Access.ALLOW;
        }
    }

    /// The rules that people wrote, by direction and priority.
    List<Written> written() {
        List<Written> written = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (FilterRule filter : rules.of(direction)) {
                Optional<ExistingRule> origin = rules.origin(filter);
                if (!filter.byDefault() && origin.isPresent()) {
                    written.add(new Written(origin.get(), filter, meetsSubnet(filter.near())));
                }
            }
        }
        return written;
    }

    RuleIntent.Aim aim(List<AddressWord> words, Wanted wanted) {
        return RuleIntent.aim(scope.vocabulary(), words, wanted.far());
    }

    /// Whether the words may mean some of the subnet's machines.
    boolean meetsSubnet(List<AddressWord> words) {
        return scope.firstMatch().meetsSubnet(words);
    }

    /// Whether the rule, with these words at the far end and these ports, is meant for the requirement and
    /// for nothing wider, whatever the direction and the subnet's end.
    boolean serves(List<AddressWord> far, Written written, List<PortRange> ports, Wanted wanted) {
        if (!RuleIntent.sameProtocol(written.rule().protocol(), wanted.protocol())
                || !RuleIntent.only(ports, wanted.ports())) {
            return false;
        }
        return isAt(aim(far, wanted));
    }

    /// Whether the rule is meant for something that the plan would ask for with every feature.
    boolean servesKnown(Written written) {
        return candidates.servesKnown(written, this::servesAny);
    }

    /// Whether the rule is meant for something that the plan asks for.
    boolean servesOwn(Written written) {
        return servesAny(written, candidates.own(written));
    }

    /// Whether the rule names the very far end of something that the plan would ask for with every feature.
    boolean namesKnown(Written written) {
        return written.meetsSubnet()
                && candidates.known(written).stream()
                        .anyMatch(wanted -> aim(written.filter().far(), wanted) == RuleIntent.Aim.SAME);
    }

    private boolean servesAny(Written written, List<Wanted> candidates) {
        if (!written.meetsSubnet()) {
            return false;
        }
        for (Wanted wanted : candidates) {
            if (isAt(aim(written.filter().far(), wanted))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(RuleIntent.Aim aim) {
        return aim == RuleIntent.Aim.SAME || aim == RuleIntent.Aim.NARROWER;
    }

    /// Whether the plan asks for it and an explicit rule already meets it.
    boolean isMetInFull(Wanted wanted) {
        return met.computeIfAbsent(wanted, this::findWhetherMetInFull);
    }

    private boolean findWhetherMetInFull(Wanted wanted) {
        return answers.stream()
                .filter(answer -> answer.wanted().rule().equals(wanted.rule())
                        && answer.wanted().direction() == wanted.direction()
                        && answer.wanted().far().equals(wanted.far()))
                .anyMatch(answer -> answer.status() == Status.ALLOWED);
    }

    void add(AuditFindingCode code, Written written, Object... arguments) {
        findings.addIn(nsg, code, written.rule().name(), written.rule().place(), arguments);
    }
}
