package org.apimplanner.app.table;

import java.util.List;
import org.apimplanner.model.audit.Audit;

/// An audit as tables, whose names do not meet those of a report in one folder. Rows keep the audit's
/// order.
public final class AuditTables {
    private AuditTables() {}

    /// The tables of every format, also those without a row.
    public static List<Table> of(Audit audit) {
        return List.of(requirements(audit), findings(audit), changes(audit));
    }

    /// What was read; a table that only some formats have.
    public static Table resources(Audit audit) {
        return AuditColumns.resources().fill(audit.resources());
    }

    public static Table requirements(Audit audit) {
        return AuditColumns.requirements().fill(audit.requirements());
    }

    public static Table findings(Audit audit) {
        return AuditColumns.findings().fill(audit.findings());
    }

    public static Table changes(Audit audit) {
        return AuditColumns.changes().fill(audit.changes());
    }
}
