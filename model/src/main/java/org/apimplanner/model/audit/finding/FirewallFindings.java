package org.apimplanner.model.audit.finding;

import java.util.stream.Collectors;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.verdict.FirewallVerdicts;
import org.apimplanner.model.audit.verdict.Scope;
import org.apimplanner.model.reference.AuditFindingCode;

/// Rules of a firewall policy that no firewall takes.
public final class FirewallFindings {
    private FirewallFindings() {}

    /// A service tag or a place among the sources: a firewall takes them as destinations only.
    public static void add(AuditFindingList findings, Scope scope, ExistingFirewallPolicy policy) {
        for (ExistingFirewallPolicy.Rule rule : policy.rules()) {
            String tags = rule.sources().stream()
                    .filter(source -> !FirewallVerdicts.isSource(scope.vocabulary(), source))
                    .collect(Collectors.joining(", "));
            if (!tags.isEmpty()) {
                findings.addIn(policy, AuditFindingCode.TAG_AS_SOURCE, rule.name(), rule.place(), "found", tags);
            }
        }
    }
}
