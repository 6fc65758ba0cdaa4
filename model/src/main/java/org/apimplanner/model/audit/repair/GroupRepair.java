package org.apimplanner.model.audit.repair;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.verdict.Answer;
import org.apimplanner.model.audit.verdict.NsgRules;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.AuditLimit;

/// Repairs one network security group.
///
/// Faults come first: numbers used twice, and administration open to the Internet. Then each unmet
/// requirement gets the rule that was meant for it, put right where that widens neither of its ends, or
/// else the documented rule, in front of whatever blocks it. In the end each change that proves needless
/// is taken back.
public final class GroupRepair {
    private final List<RegionRequirements> situations;
    private final AuditFacts facts;
    private final Reasons reasons = new Reasons();
    private GroupDraft draft;
    private boolean isMended;

    private GroupRepair(ExistingNsg nsg, List<RegionRequirements> situations) {
        this.situations = situations;
        this.facts = situations.getFirst().scope().reference().auditFacts();
        Scope scope = situations.getFirst().scope();
        this.draft =
                GroupDraft.of(nsg, scope.limit(AuditLimit.LOWEST_PRIORITY), scope.limit(AuditLimit.HIGHEST_PRIORITY));
    }

    /// @param situations the regions that the group is for, at least one
    public static List<Change> of(ExistingNsg nsg, List<RegionRequirements> situations) {
        GroupRepair repair = new GroupRepair(nsg, situations);
        if (repair.isGood(repair.draft)) {
            return List.of();
        }
        repair.draft = new Renumbering(repair.draft, repair.facts).done();
        repair.administration();
        repair.situations.forEach(repair::requirements);
        if (repair.isMended) {
            // What was narrowed may have carried something else.
            repair.situations.forEach(repair::requirements);
        }
        repair.prune();
        return repair.draft.changes().stream().map(repair.reasons::explained).toList();
    }

    private boolean isGood(GroupDraft candidate) {
        ExistingNsg group = candidate.group();
        return situations.stream().allMatch(situation -> situation.isGood(group));
    }

    /// Closes the ports of remote administration in rules that open them to the Internet: those that decide,
    /// then those that come to decide in their place.
    private void administration() {
        for (RegionRequirements situation : situations) {
            boolean mayHide = true;
            while (mayHide) {
                mayHide = closesAny(situation);
            }
        }
    }

    private boolean closesAny(RegionRequirements situation) {
        ExistingNsg group = draft.group();
        Map<List<String>, List<ExistingRule>> byName = byName(group);
        Map<ExistingRule, Optional<ExistingRule>> closed = new IdentityHashMap<>();
        for (AuditFinding finding : situation.errors(group)) {
            if (finding.code() == AuditFindingCode.DANGEROUS) {
                byName.getOrDefault(key(finding), List.of()).forEach(rule -> {
                    closed.put(rule, closed(rule));
                    reasons.addClosed(rule.name());
                });
            }
        }
        draft = draft.replacing(closed);
        return !closed.isEmpty();
    }

    /// The rules by what a finding says of its rule: the name and the place.
    private static Map<List<String>, List<ExistingRule>> byName(ExistingNsg group) {
        return group.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> List.of(rule.name(), rule.place().path())));
    }

    private static List<String> key(AuditFinding finding) {
        return List.of(finding.subject(), finding.place());
    }

    private Optional<ExistingRule> closed(ExistingRule rule) {
        List<PortRange> ports = rule.destinationPorts();
        for (AuditFacts.PortFact port : facts.remoteAdministration()) {
            ports = without(ports, port.port());
        }
        return ports.isEmpty() ? Optional.empty() : Optional.of(Rules.withPorts(rule, ports));
    }

    private static List<PortRange> without(List<PortRange> ports, int port) {
        List<PortRange> left = new ArrayList<>();
        for (PortRange range : ports) {
            if (!range.contains(PortRange.of(port))) {
                left.add(range);
                continue;
            }
            if (range.from() < port) {
                left.add(new PortRange(range.from(), port - 1));
            }
            if (port < range.to()) {
                left.add(new PortRange(port + 1, range.to()));
            }
        }
        return left;
    }

    private void requirements(RegionRequirements situation) {
        ExistingNsg group = draft.group();
        List<Wanted> unmet = situation.unmet(group).map(Answer::wanted).toList();
        List<AuditFinding> nearMisses = unmet.isEmpty() ? List.of() : situation.nearMisses(group);
        for (Wanted wanted : unmet) {
            // What was done for one requirement may have met the next.
            Answer before = situation.answer(draft.group(), wanted);
            if (!before.status().isMet()) {
                meet(situation, before, meantFor(nearMisses, wanted));
            }
        }
    }

    /// @param meant the rule to put right; empty for a new one
    private void meet(RegionRequirements situation, Answer before, Optional<ExistingRule> meant) {
        Wanted wanted = before.wanted();
        String name = meant.flatMap(rule -> mended(situation, wanted, rule))
                .or(() -> added(situation, wanted))
                .orElse("");
        if (!name.isEmpty()) {
            reasons.addNeed(name, before);
        }
    }

    /// Puts a rule right where that needs no end that the rule has not: with the very ends of the
    /// requirement, or else with its own.
    ///
    /// @return its name; empty where it stays as it is
    private Optional<String> mended(RegionRequirements situation, Wanted wanted, ExistingRule rule) {
        GroupDraft cleared = draft.replacing(rule, Optional.empty());
        int limit = firstBlocker(situation, cleared.group(), wanted);
        OptionalInt number = cleared.freeNear(wanted.direction(), rule.priority(), limit);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Widening widening = new Widening(situation.scope().vocabulary());
        ExistingRule exact = Rules.allowing(wanted, rule.name(), number.getAsInt(), draft.original());
        ExistingRule kept = Rules.carrying(wanted, rule, number.getAsInt());
        for (ExistingRule fresh : List.of(exact, kept)) {
            GroupDraft mended = draft.replacing(rule, Optional.of(fresh));
            if (!widening.is(rule, fresh)
                    && situation.answer(mended.group(), wanted).status().isMet()) {
                draft = mended;
                isMended = true;
                return Optional.of(rule.name());
            }
        }
        return Optional.empty();
    }

    /// Adds the documented rule near its number, in front of what blocks it.
    ///
    /// @return its name; empty where no number is left
    private Optional<String> added(RegionRequirements situation, Wanted wanted) {
        int limit = firstBlocker(situation, draft.group(), wanted);
        OptionalInt number = draft.freeNear(wanted.direction(), wanted.priority(), limit);
        if (number.isEmpty()) {
            Optional<GroupDraft> withRoom = draft.makingRoomAt(wanted.direction(), limit);
            if (withRoom.isEmpty()) {
                return Optional.empty();
            }
            draft = withRoom.get();
        }
        String name = draft.freeName(wanted.name());
        draft = draft.with(Rules.allowing(wanted, name, number.orElse(limit), draft.original()));
        return Optional.of(name);
    }

    /// A rule that the findings say was meant for the requirement but is not quite right.
    private Optional<ExistingRule> meantFor(List<AuditFinding> nearMisses, Wanted wanted) {
        List<AuditFinding> about = nearMisses.stream()
                .filter(finding -> isAbout(finding.arguments(), wanted))
                .toList();
        Map<List<String>, List<ExistingRule>> byName = about.isEmpty() ? Map.of() : byName(draft.group());
        return about.stream()
                .flatMap(finding -> byName.getOrDefault(key(finding), List.of()).stream())
                .filter(rule -> rule.destinationPorts().size() <= wanted.ports().size())
                .findFirst();
    }

    private static boolean isAbout(Map<String, String> arguments, Wanted wanted) {
        return wanted.rule().equals(arguments.get("rule"));
    }

    /// The lowest number of a rule that keeps, or may keep, some of the traffic out; beyond all numbers
    /// where only Azure's own do.
    private int firstBlocker(RegionRequirements situation, ExistingNsg group, Wanted wanted) {
        NsgRules rules = situation.rules(group);
        return situation.answer(group, rules, wanted).decision().blocking().stream()
                .filter(rule -> !rule.byDefault())
                .flatMap(rule -> rules.origin(rule).stream())
                .mapToInt(ExistingRule::priority)
                .min()
                .orElse(draft.highest() + 1);
    }

    /// Takes changes back until none can be: a rule can return to its number only after the rule that
    /// took it is back at its own.
    private void prune() {
        PriorityNumbers numbers = new PriorityNumbers(draft, facts);
        boolean again = true;
        while (again) {
            again = false;
            for (GroupDraft.Slot slot : draft.changedSlots()) {
                again |= isTakenBack(slot, numbers);
            }
        }
    }

    /// A change whose undoing leaves a fault in the numbers needs no closer look; of thousands of changes
    /// most are moves to free numbers.
    private boolean isTakenBack(GroupDraft.Slot slot, PriorityNumbers numbers) {
        slot.after().ifPresent(numbers::remove);
        slot.before().ifPresent(numbers::add);
        GroupDraft without = numbers.haveFaults() ? draft : draft.undoing(slot);
        if (without != draft && isGood(without)) {
            draft = without;
            return true;
        }
        slot.before().ifPresent(numbers::remove);
        slot.after().ifPresent(numbers::add);
        return false;
    }
}
