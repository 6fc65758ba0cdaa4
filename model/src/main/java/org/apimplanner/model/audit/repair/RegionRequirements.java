package org.apimplanner.model.audit.repair;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.finding.AuditFindingList;
import org.apimplanner.model.audit.finding.GroupFindings;
import org.apimplanner.model.audit.verdict.Answer;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.NsgRules;
import org.apimplanner.model.audit.verdict.NsgVerdicts;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.reference.Requirement;

/// What one region asks of a group that is being repaired.
public record RegionRequirements(Scope scope, Demands demands) {
    /// How the group answers what it should be repaired for: everything but hosts that the plan's own
    /// deny keeps in.
    List<Answer> answers(ExistingNsg nsg) {
        return NsgVerdicts.of(scope, nsg, rules(nsg), wanted());
    }

    /// Whether the group has no error and meets all that it should be repaired for.
    boolean isGood(ExistingNsg nsg) {
        NsgRules rules = rules(nsg);
        if (!errors(nsg, rules).isEmpty()) {
            return false;
        }
        for (Wanted wanted : wanted()) {
            if (!answer(nsg, rules, wanted).status().isMet()) {
                return false;
            }
        }
        return true;
    }

    private List<Wanted> wanted() {
        return demands.own().stream()
                .filter(wanted -> wanted.requirement() == Requirement.REQUIRED || wanted.priority() > 0)
                .toList();
    }

    Stream<Answer> unmet(ExistingNsg nsg) {
        return answers(nsg).stream().filter(answer -> !answer.status().isMet());
    }

    /// How the group answers one requirement.
    Answer answer(ExistingNsg nsg, Wanted wanted) {
        return answer(nsg, rules(nsg), wanted);
    }

    /// As the other, with the group's [#rules] at hand.
    Answer answer(ExistingNsg nsg, NsgRules rules, Wanted wanted) {
        return NsgVerdicts.of(scope, nsg, rules, List.of(wanted)).getFirst();
    }

    NsgRules rules(ExistingNsg nsg) {
        return scope.rules(nsg);
    }

    /// The rules that nearly serve a requirement.
    List<AuditFinding> nearMisses(ExistingNsg nsg) {
        AuditFindingList findings = new AuditFindingList(scope.reference());
        GroupFindings.addNearMisses(findings, scope, nsg, rules(nsg), demands, answers(nsg));
        return findings.sorted();
    }

    List<AuditFinding> errors(ExistingNsg nsg) {
        return errors(nsg, rules(nsg));
    }

    private List<AuditFinding> errors(ExistingNsg nsg, NsgRules rules) {
        AuditFindingList findings = new AuditFindingList(scope.reference());
        GroupFindings.addErrors(findings, scope, nsg, rules, demands);
        return findings.sorted();
    }
}
