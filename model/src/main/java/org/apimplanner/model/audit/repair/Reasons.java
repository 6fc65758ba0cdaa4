package org.apimplanner.model.audit.repair;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.Change.Reason;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.verdict.Answer;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;

/// Why rules of a group are changed, by the names of the rules.
final class Reasons {
    private static final String MOVED = "its number is needed by another rule, or Azure does not take it";
    private static final String CLOSED = "it opens remote administration to the Internet";

    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Map<String, Set<String>> undone = new HashMap<>();
    private final Set<String> closed = new LinkedHashSet<>();

    /// @param before how the group answered before the change
    void addNeed(String rule, Answer before) {
        needs.computeIfAbsent(rule, name -> new LinkedHashSet<>()).add(words(before.wanted()));
        before.decision().blocking().stream()
                .filter(blocking -> blocking.access() == Access.DENY && !blocking.byDefault())
                .map(FilterRule::name)
                .forEach(deny -> undone.computeIfAbsent(rule, name -> new LinkedHashSet<>())
                        .add(deny));
    }

    void addClosed(String rule) {
        closed.add(rule);
    }

    Change explained(Change change) {
        String rule = change.target().subject();
        if (needs.containsKey(rule) && !(change instanceof Change.Remove)) {
            Set<String> denies = undone.getOrDefault(rule, Set.of());
            String before = denies.isEmpty() ? "" : ", which " + String.join(", ", denies) + " stops";
            return change.because(
                    new Reason("for " + String.join("; ", needs.get(rule)) + before, List.copyOf(denies)));
        }
        return change.because(new Reason(closed.contains(rule) ? CLOSED : MOVED));
    }

    private static String words(Wanted wanted) {
        String ports = wanted.ports().stream().map(PortRange::toString).collect(Collectors.joining(", "));
        String way = wanted.direction() == Direction.INBOUND ? "from" : "to";
        return wanted.rule() + " (" + wanted.protocol().word() + " " + ports + " " + way + " " + wanted.far() + ")";
    }
}
