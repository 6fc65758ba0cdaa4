package org.apimplanner.app.export.table;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Change;
import org.apimplanner.model.audit.Audit.Verdict;

/// An audit as tables, whose names do not meet those of a report in one folder. Rows keep the audit's
/// order.
public final class AuditTables {
    private AuditTables() {}

    /// Every table, also those without a row.
    public static List<Table> of(Audit audit) {
        return List.of(requirements(audit), findings(audit), changes(audit));
    }

    public static Table requirements(Audit audit) {
        return TableShape.<Verdict>named("audit-requirements")
                .words("Region", Verdict::region)
                .word("Kind", Verdict::kind)
                .words("Rule", Verdict::rule)
                .word("Required", Verdict::requirement)
                .word("Status", Verdict::status)
                .word("Direction", Verdict::direction)
                .several("Port", Verdict::destinationPorts)
                .word("Protocol", Verdict::protocol)
                .words("Source", Verdict::source)
                .words("Destination", Verdict::destination)
                .personal("Decided by", verdict -> String.join("; ", verdict.decidedBy()))
                .personal("Uncovered", verdict -> verdict.uncovered().orElse(""))
                .personal("File", verdict -> verdict.file().orElse(""))
                .personal("Resource", verdict -> verdict.resource().orElse(""))
                .fill(audit.requirements());
    }

    public static Table findings(Audit audit) {
        return TableShape.<AuditFinding>named("audit-findings")
                .word("Severity", AuditFinding::severity)
                .words("Code", AuditFinding::code)
                .personal("Subject", AuditFinding::subject)
                .personal("File", AuditFinding::file)
                .words("Place", AuditFinding::place)
                .personal("Message", AuditFinding::message)
                .personal("Fix", finding -> finding.fix().orElse(""))
                .personal("Resource", finding -> finding.resource().orElse(""))
                .fill(audit.findings());
    }

    public static Table changes(Audit audit) {
        return TableShape.<Change>named("audit-changes")
                .words("Action", Change::action)
                .word("Kind", Change::kind)
                .personal("Subject", Change::subject)
                .personal("Resource", Change::resource)
                .personal("File", Change::file)
                .personal("As it should be", AuditTables::fields)
                .fill(audit.changes());
    }

    private static String fields(Change change) {
        return change.properties().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
