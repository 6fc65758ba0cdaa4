package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.Networks.audit;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.AuditFindingCode;

/// What an audit finds, in the form that tests compare.
final class FoundIn {
    private FoundIn() {}

    /// Codes and subjects of the findings, without those about default rules.
    static List<String> codes(Plan plan, ExistingNetwork network) {
        return audit(plan, network).findings().stream()
                .filter(finding -> finding.code() != AuditFindingCode.RELIES_ON_DEFAULT)
                .map(finding -> finding.code().word() + " " + finding.subject())
                .toList();
    }

    static List<String> inGroup(Plan plan, String... rules) {
        return codes(plan, Networks.of(Networks.nsg(rules)));
    }

    static AuditFinding only(Plan plan, String code, String... rules) {
        List<AuditFinding> findings = audit(plan, Networks.of(Networks.nsg(rules))).findings().stream()
                .filter(finding -> finding.code().word().equals(code))
                .toList();
        assertEquals(1, findings.size(), findings.toString());
        return findings.getFirst();
    }
}
