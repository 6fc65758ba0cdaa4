package org.apimplanner.model.audit.finding;

import java.util.stream.Collectors;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.reference.AuditFindingCode;

/// That admin rules are there, which no security group can answer for.
public final class AdminRuleFindings {
    private AdminRuleFindings() {}

    /// One finding for each collection.
    public static void add(AuditFindingList findings, ExistingAdminRules admin) {
        String denying = admin.rules().stream()
                .filter(rule -> rule.rule().access() == Access.DENY)
                .map(rule -> rule.rule().name())
                .collect(Collectors.joining(", "));
        findings.addIn(
                admin,
                AuditFindingCode.ADMIN_RULES,
                admin.name(),
                admin.place(),
                "found",
                denying.isEmpty() ? "none of them denies" : "these deny: " + denying);
    }
}
