package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Abridged;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.AuditLimit;

/// Rules that stand in one another's way: the same number, the same content, or one behind the other.
final class OrderFindings {
    private static final int MOST_NAMED = 3;

    private final AuditedGroup scene;

    OrderFindings(AuditedGroup scene) {
        this.scene = scene;
    }

    private record Number(Direction direction, int priority) {}

    /// Numbers that Azure does not allow.
    void addNumbers(List<Written> rules) {
        Map<Number, Written> byNumber = new HashMap<>();
        int lowest = scene.scope().limit(AuditLimit.LOWEST_PRIORITY);
        int highest = scene.scope().limit(AuditLimit.HIGHEST_PRIORITY);
        for (Written written : rules) {
            outOfRange(written, lowest, highest);
            Number number =
                    new Number(written.rule().direction(), written.rule().priority());
            Written same = byNumber.putIfAbsent(number, written);
            if (same != null) {
                conflict(written, same);
            }
        }
    }

    /// Rules that change nothing.
    ///
    /// @return those that there is a finding about
    Set<Written> addUseless(List<Written> rules) {
        Map<Content, Written> byContent = new HashMap<>();
        Set<Written> useless = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<FilterRule> duplicates = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Written written : rules) {
            Written like = byContent.putIfAbsent(content(written), written);
            if (like != null) {
                scene.add(
                        AuditFindingCode.DUPLICATE,
                        written,
                        "other",
                        like.rule().name());
                duplicates.add(written.filter());
                useless.add(written);
            }
        }
        for (Direction direction : Direction.values()) {
            Map<FilterRule, List<FilterRule>> shadowed =
                    scene.scope().firstMatch().shadowed(scene.rules().of(direction));
            for (Written written : rules) {
                List<FilterRule> culprits = shadowed.getOrDefault(written.filter(), List.of());
                // A number behind Azure's own rules is a finding by itself.
                if (!culprits.isEmpty()
                        && !duplicates.contains(written.filter())
                        && !culprits.stream().allMatch(FilterRule::byDefault)
                        && !isAskedForAllTheSame(written, culprits)) {
                    useless.add(written);
                    shadowed(written, culprits);
                }
            }
        }
        return useless;
    }

    /// Whether the documents ask for the rule although another that they may ask for, too, lets the same
    /// traffic through: Traffic Manager is part of the Internet.
    private boolean isAskedForAllTheSame(Written written, List<FilterRule> culprits) {
        return written.allows()
                && culprits.stream().allMatch(culprit -> culprit.access() == Access.ALLOW)
                && scene.namesKnown(written);
    }

    private void outOfRange(Written written, int lowest, int highest) {
        int priority = written.rule().priority();
        // Azure's own, which lie above, are not among the written ones.
        if (priority < lowest || priority > highest) {
            scene.add(
                    AuditFindingCode.PRIORITY_OUT_OF_RANGE,
                    written,
                    "priority",
                    priority,
                    "lowest",
                    lowest,
                    "highest",
                    highest);
        }
    }

    private void conflict(Written written, Written same) {
        scene.add(
                AuditFindingCode.PRIORITY_CONFLICT,
                written,
                "other",
                same.rule().name(),
                "priority",
                written.rule().priority(),
                "direction",
                written.rule().direction().word());
    }

    private static Content content(Written written) {
        return new Content(
                written.rule().direction(),
                written.rule().access(),
                written.rule().protocol(),
                set(written.rule().sourcePorts()),
                set(written.rule().destinationPorts()),
                set(written.filter().near()),
                set(written.filter().far()));
    }

    /// Most ends and ports are one, of which the set costs nothing.
    private static <T> Set<T> set(List<T> values) {
        return values.size() == 1 ? Set.of(values.getFirst()) : Set.copyOf(values);
    }

    /// What makes two rules the same but for name and number.
    private record Content(
            Direction direction,
            Access access,
            Protocol protocol,
            Set<PortRange> sourcePorts,
            Set<PortRange> ports,
            Set<AddressWord> near,
            Set<AddressWord> far) {}

    private void shadowed(Written written, List<FilterRule> culprits) {
        String others = Abridged.of(culprits.stream().map(FilterRule::name).toList(), MOST_NAMED);
        int first = culprits.stream()
                .flatMap(rule -> scene.rules().origin(rule).stream())
                .mapToInt(rule -> rule.priority())
                .min()
                .orElse(written.rule().priority());
        List<Object> arguments = new ArrayList<>(List.of("other", others, "priority", first));
        arguments.addAll(advice(written, culprits, first));
        scene.add(AuditFindingCode.SHADOWED, written, arguments.toArray());
    }

    /// What chooses the advice: a rule that is asked for belongs in front of the deny, and no number is
    /// less than the least.
    private List<Object> advice(Written written, List<FilterRule> culprits, int first) {
        Optional<String> deny = culprits.stream()
                .filter(culprit -> culprit.access() == Access.DENY)
                .map(FilterRule::name)
                .findFirst();
        if (deny.isPresent() && written.allows() && scene.servesKnown(written)) {
            return List.of("first", "", "below", "", "later", "", "mover", "", "blocker", deny.get());
        }
        return first > scene.scope().limit(AuditLimit.LOWEST_PRIORITY)
                ? List.of("below", first, "later", "", "mover", "", "idle", "", "blocker", "")
                : List.of("first", "", "below", "", "mover", culprits.getFirst().name(), "idle", "", "blocker", "");
    }
}
