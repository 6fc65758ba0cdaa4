package org.apimplanner.model.audit.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.verdict.Answer;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.NsgRules;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFindingCode;

/// Every finding about one network security group.
public final class GroupFindings {
    private final AuditedGroup scene;

    private GroupFindings(AuditedGroup scene) {
        this.scene = scene;
    }

    /// @param answers how the group answers what the plan asks for
    public static void add(
            AuditFindingList findings,
            Scope scope,
            ExistingNsg nsg,
            NsgRules rules,
            Demands demands,
            List<Answer> answers) {
        new GroupFindings(new AuditedGroup(findings, scope, nsg, rules, demands, answers)).add();
    }

    /// The errors alone: what keeps a group from being deployed, or endangers it.
    public static void addErrors(
            AuditFindingList findings, Scope scope, ExistingNsg nsg, NsgRules rules, Demands demands) {
        AuditedGroup scene = new AuditedGroup(findings, scope, nsg, rules, demands, List.of());
        List<Written> written = scene.written();
        new OrderFindings(scene).addNumbers(written);
        new BreadthFindings(scene).addDangerous(written);
    }

    /// What endangers a group that is not the plan's.
    public static void addDangerous(
            AuditFindingList findings, Scope scope, ExistingNsg nsg, NsgRules rules, Demands demands) {
        AuditedGroup scene = new AuditedGroup(findings, scope, nsg, rules, demands, List.of());
        new BreadthFindings(scene).addDangerous(scene.written());
    }

    /// The rules alone that nearly serve a requirement.
    ///
    /// @param answers how the group answers what the plan asks for
    public static void addNearMisses(
            AuditFindingList findings,
            Scope scope,
            ExistingNsg nsg,
            NsgRules rules,
            Demands demands,
            List<Answer> answers) {
        AuditedGroup scene = new AuditedGroup(findings, scope, nsg, rules, demands, answers);
        NearMissFindings nearMisses = new NearMissFindings(scene);
        scene.written().forEach(nearMisses::add);
    }

    private void add() {
        List<Written> rules = scene.written();
        NearMissFindings nearMisses = new NearMissFindings(scene);
        BreadthFindings breadth = new BreadthFindings(scene);
        RelevanceFindings relevance = new RelevanceFindings(scene);
        RegionalTagFindings regional = new RegionalTagFindings(scene);
        SpellingFindings spelling = new SpellingFindings(scene);
        OrderFindings order = new OrderFindings(scene);
        order.addNumbers(rules);
        Set<Written> told = order.addUseless(rules);
        told.addAll(breadth.addDangerous(rules));
        for (Written written : rules) {
            boolean isTold = nearMisses.add(written)
                    || neverMatches(written)
                    || breadth.addForRequired(written)
                    || regional.add(written)
                    || relevance.add(written)
                    || breadth.add(written);
            if (!isTold && !told.contains(written)) {
                relevance.addUnneeded(written);
            }
            spelling.add(written);
        }
        reliesOnDefault();
        new TunnelFindings(scene).add();
    }

    private boolean neverMatches(Written written) {
        if (written.meetsSubnet() || isForIpv6(written.rule())) {
            return false;
        }
        boolean inbound = written.rule().direction() == Direction.INBOUND;
        scene.add(
                AuditFindingCode.NEVER_MATCHES,
                written,
                "end",
                inbound ? "destination" : "source",
                "found",
                inbound ? Words.destination(written.rule()) : Words.source(written.rule()));
        return true;
    }

    /// A rule for IPv6 may be meant for other machines in the subnet.
    static boolean isForIpv6(ExistingRule rule) {
        return anyForIpv6(rule.sources()) || anyForIpv6(rule.destinations());
    }

    private static boolean anyForIpv6(List<String> words) {
        for (String word : words) {
            if (word.indexOf(':') >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a rule that could not be read may be the one that lets something through.
    private boolean mayBeAllowedUnread(Direction direction) {
        return scene.nsg().facts().unread().stream()
                .anyMatch(unread ->
                        unread.direction().filter(known -> known != direction).isEmpty()
                                && unread.access().filter(Access.DENY::equals).isEmpty());
    }

    /// One finding for each default rule, with all that passes by it alone.
    private void reliesOnDefault() {
        Map<String, TreeSet<String>> byRule = new LinkedHashMap<>();
        for (Answer answer : scene.answers()) {
            if (answer.status() == Status.ALLOWED_BY_DEFAULT
                    && !mayBeAllowedUnread(answer.wanted().direction())) {
                answer.decision().deciding().stream()
                        .filter(FilterRule::byDefault)
                        .forEach(rule -> byRule.computeIfAbsent(rule.name(), name -> new TreeSet<>())
                                .add(Words.requirement(answer.wanted())));
            }
        }
        byRule.forEach((rule, served) -> scene.findings()
                .addIn(
                        scene.nsg(),
                        AuditFindingCode.RELIES_ON_DEFAULT,
                        rule,
                        scene.nsg().place(),
                        "requirement",
                        String.join("; ", served)));
    }
}
