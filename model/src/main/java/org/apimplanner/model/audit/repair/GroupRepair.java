package org.apimplanner.model.audit.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Change;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.verdict.Answer;
import org.apimplanner.model.audit.verdict.NsgRules;
import org.apimplanner.model.audit.verdict.NsgVerdicts;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditLimit;

/// Repairs one network security group.
///
/// Faults come first: numbers used twice, and administration open to the Internet. Then each unmet
/// requirement gets the rule that was meant for it, put right, or else the documented rule, in front of
/// whatever blocks it. In the end each change that proves needless is taken back.
public final class GroupRepair {
    private static final List<String> NEAR_MISSES = List.of("wrong-port", "wrong-protocol", "swapped-ends");

    private final List<Situation> situations;
    private final AuditFacts facts;
    private GroupDraft draft;

    private GroupRepair(ExistingNsg nsg, List<Situation> situations) {
        this.situations = situations;
        this.facts = situations.getFirst().scope().reference().auditFacts();
        this.draft =
                GroupDraft.of(nsg, facts.limit(AuditLimit.LOWEST_PRIORITY), facts.limit(AuditLimit.HIGHEST_PRIORITY));
    }

    /// @param situations the regions that the group is for, at least one
    public static List<Change> of(ExistingNsg nsg, List<Situation> situations) {
        GroupRepair repair = new GroupRepair(nsg, situations);
        if (repair.isGood(repair.draft)) {
            return List.of();
        }
        repair.numbers();
        repair.administration();
        situations.forEach(repair::requirements);
        repair.prune();
        return repair.draft.changes();
    }

    private boolean isGood(GroupDraft candidate) {
        ExistingNsg group = candidate.group();
        return situations.stream()
                .allMatch(situation -> situation.unmet(group).findAny().isEmpty()
                        && situation.errors(group).isEmpty());
    }

    /// Gives rules with a number out of range the first or the last free one, moving others only where
    /// the order of an allow and a deny would change, and rules with a number twice one of their own right behind.
    private void numbers() {
        Comparator<ExistingRule> order = Comparator.comparingInt(ExistingRule::priority);
        draft.group().rules().stream()
                .filter(rule -> rule.priority() < draft.lowest())
                .sorted(order.reversed())
                .forEach(this::raise);
        draft.group().rules().stream()
                .filter(rule -> rule.priority() > draft.highest() && !isDefault(rule))
                .sorted(order)
                .forEach(this::lower);
        Map<Direction, Set<Integer>> taken = new EnumMap<>(Direction.class);
        for (ExistingRule rule : draft.group().rules()) {
            boolean first = taken.computeIfAbsent(rule.direction(), direction -> new HashSet<>())
                    .add(rule.priority());
            if (rule.priority() <= draft.highest() && !first) {
                draft.freeNear(rule.direction(), rule.priority())
                        .ifPresent(
                                number -> draft = draft.replacing(rule, Optional.of(Rules.withPriority(rule, number))));
            }
        }
    }

    private void raise(ExistingRule rule) {
        OptionalInt free = draft.freeNear(rule.direction(), draft.lowest());
        if (free.isPresent() && isAlike(rule, draft.lowest(), free.getAsInt())) {
            number(rule, free.getAsInt(), Optional.of(draft));
        } else {
            number(rule, draft.lowest(), draft.makingRoomAt(rule.direction(), draft.lowest()));
        }
    }

    private void lower(ExistingRule rule) {
        OptionalInt free = draft.freeBelow(rule.direction(), draft.highest(), draft.highest() + 1);
        if (free.isPresent() && isAlike(rule, free.getAsInt(), draft.highest())) {
            number(rule, free.getAsInt(), Optional.of(draft));
        } else {
            number(rule, draft.highest(), draft.makingRoomDownFrom(rule.direction(), draft.highest()));
        }
    }

    /// Whether the rules between do what the rule does, so that their order does not matter.
    private boolean isAlike(ExistingRule rule, int from, int to) {
        return draft.group().rules().stream()
                .filter(other -> other.direction() == rule.direction())
                .filter(other -> from <= other.priority() && other.priority() <= to)
                .allMatch(other -> other.access() == rule.access());
    }

    private void number(ExistingRule rule, int number, Optional<GroupDraft> withRoom) {
        withRoom.ifPresent(room -> draft = room.replacing(rule, Optional.of(Rules.withPriority(rule, number))));
    }

    private boolean isDefault(ExistingRule rule) {
        return facts.firstDefaultPriority() <= rule.priority() && rule.priority() <= facts.lastDefaultPriority();
    }

    /// Closes the ports of remote administration in rules that open them to the Internet.
    private void administration() {
        for (Situation situation : situations) {
            for (AuditFinding finding : situation.errors(draft.group())) {
                if (finding.code().equals("dangerous")) {
                    rulesNamed(finding).forEach(this::close);
                }
            }
        }
    }

    private List<ExistingRule> rulesNamed(AuditFinding finding) {
        return draft.group().rules().stream()
                .filter(rule -> rule.name().equals(finding.subject())
                        && rule.place().path().equals(finding.place()))
                .toList();
    }

    private void close(ExistingRule rule) {
        List<PortRange> ports = rule.destinationPorts();
        for (AuditFacts.PortFact port : facts.remoteAdministration()) {
            ports = without(ports, port.port());
        }
        draft = draft.replacing(rule, ports.isEmpty() ? Optional.empty() : Optional.of(Rules.withPorts(rule, ports)));
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

    private void requirements(Situation situation) {
        List<Wanted> unmet = situation.unmet(draft.group()).map(Answer::wanted).toList();
        List<AuditFinding> nearMisses = unmet.isEmpty() ? List.of() : nearMisses(situation);
        for (Wanted wanted : unmet) {
            // What was done for one requirement may have met the next.
            if (!situation.answer(draft.group(), wanted).status().isMet()) {
                meet(situation, wanted, meantFor(nearMisses, wanted));
            }
        }
    }

    private List<AuditFinding> nearMisses(Situation situation) {
        return situation.findings(draft.group()).stream()
                .filter(finding -> NEAR_MISSES.contains(finding.code()))
                .toList();
    }

    /// @param meant the rule to put right; empty for a new one
    private void meet(Situation situation, Wanted wanted, Optional<ExistingRule> meant) {
        GroupDraft cleared =
                meant.map(rule -> draft.replacing(rule, Optional.empty())).orElse(draft);
        int limit = firstBlocker(situation, cleared.group(), wanted);
        int own = meant.map(ExistingRule::priority).orElse(wanted.priority());
        OptionalInt number = cleared.freeBelow(wanted.direction(), own, limit);
        if (number.isEmpty()) {
            Optional<GroupDraft> withRoom = draft.makingRoomAt(wanted.direction(), limit);
            if (withRoom.isEmpty()) {
                return;
            }
            draft = withRoom.get();
        }
        String name = meant.map(ExistingRule::name).orElseGet(() -> draft.freeName(wanted.name()));
        ExistingRule rule = Rules.allowing(wanted, name, number.orElse(limit), draft.original());
        Optional<ExistingRule> old = draft.group().rules().stream()
                .filter(each -> meant.isPresent() && each.name().equals(name))
                .findFirst();
        draft = old.map(each -> draft.replacing(each, Optional.of(rule))).orElseGet(() -> draft.with(rule));
    }

    /// A rule that the findings say was meant for the requirement but is not quite right.
    private Optional<ExistingRule> meantFor(List<AuditFinding> nearMisses, Wanted wanted) {
        return nearMisses.stream()
                .filter(finding -> isAbout(finding.arguments(), wanted))
                .flatMap(finding -> rulesNamed(finding).stream())
                .filter(rule -> rule.destinationPorts().size() <= wanted.ports().size())
                .findFirst();
    }

    private static boolean isAbout(Map<String, String> arguments, Wanted wanted) {
        return wanted.rule().equals(arguments.get("rule"));
    }

    /// The lowest number of a rule that keeps, or may keep, some of the traffic out; beyond all numbers
    /// where only Azure's own do.
    private int firstBlocker(Situation situation, ExistingNsg group, Wanted wanted) {
        NsgRules rules = situation.rules(group);
        Answer answer =
                NsgVerdicts.of(situation.scope(), group, rules, List.of(wanted)).getFirst();
        return answer.decision().blocking().stream()
                .filter(rule -> !rule.byDefault())
                .flatMap(rule -> rules.origin(rule).stream())
                .mapToInt(ExistingRule::priority)
                .min()
                .orElse(draft.highest() + 1);
    }

    private void prune() {
        for (GroupDraft.Slot slot : draft.changedSlots()) {
            GroupDraft without = draft.undoing(slot);
            if (isGood(without)) {
                draft = without;
            }
        }
    }
}
