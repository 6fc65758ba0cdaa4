package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.SIGN;
import static org.apimplanner.app.table.Column.Shape.TEXT;
import static org.apimplanner.app.table.Column.Shape.WRAPPED;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.reference.Requirement;

/// The columns of an audit's tables, each defined once.
public final class AuditColumns {
    private AuditColumns() {}

    public static TableShape<Verdict> requirements() {
        return TableShape.<Verdict>named("audit-requirements")
                .words("Region", Verdict::region)
                .as(TEXT, 7.4)
                .word("Kind", Verdict::kind)
                .as(TEXT, 5.6)
                .words("Rule", Verdict::rule)
                .as(CODE, 12)
                .word("Required", Verdict::requirement)
                .as(SIGN, 6.9)
                .word("Status", Verdict::status)
                .by(Comparator.comparingInt(AuditColumns::urgency))
                .as(SIGN, 7.8)
                .word("Direction", Verdict::direction)
                .brief("Dir")
                .as(SIGN, 4.4)
                .several("Port", Verdict::destinationPorts)
                .as(CODE, 6)
                .word("Protocol", Verdict::protocol)
                .brief("Proto")
                .as(CODE, 4)
                .words("Source", Verdict::source)
                .as(CODE, 7.5)
                .words("Destination", Verdict::destination)
                .as(CODE, 9)
                .personal("Decided by", verdict -> String.join("; ", verdict.decidedBy()))
                .as(CODE, 10.4)
                .personal("Uncovered", verdict -> verdict.uncovered().orElse(""))
                .as(TEXT, 9)
                .personal("File", verdict -> verdict.file().orElse(""))
                .as(TEXT, 8)
                .personal("Resource", verdict -> verdict.resource().orElse(""))
                .as(CODE, 8);
    }

    public static TableShape<ResourceReading> resources() {
        return TableShape.<ResourceReading>named("audit-resources")
                .word("Kind", ResourceReading::kind)
                .personal("Resource", ResourceReading::name)
                .personal("File", ResourceReading::file)
                .words("Place", ResourceReading::place)
                .flag("Judged", ResourceReading::judged)
                .personal("Because", ResourceReading::because)
                .flag("Complete", ResourceReading::complete)
                .count("Read", ResourceReading::read)
                .count("Unread", ResourceReading::unread);
    }

    public static TableShape<AuditFinding> findings() {
        return TableShape.<AuditFinding>named("audit-findings")
                .word("Severity", AuditFinding::severity)
                .by(Comparator.comparing(AuditFinding::severity))
                .as(SIGN, 7.6)
                .word("Code", AuditFinding::code)
                .personal("Subject", AuditFinding::subject)
                .as(CODE, 14)
                .personal("File", AuditFinding::file)
                .as(TEXT, 9)
                .words("Place", AuditFinding::place)
                .personal("Message", AuditFinding::message)
                .as(WRAPPED, 28)
                .personal("Fix", finding -> finding.fix().orElse(""))
                .brief("What to do")
                .as(WRAPPED, 20)
                .personal("Resource", finding -> finding.resource().orElse(""))
                .as(CODE, 8);
    }

    public static TableShape<Change> changes() {
        return TableShape.<Change>named("audit-changes")
                .words("Action", Change::action)
                .as(SIGN, 7)
                .word("Kind", change -> change.target().kind())
                .as(TEXT, 5)
                .personal("Subject", change -> change.target().subject())
                .as(CODE, 17)
                .personal("Resource", change -> change.target().resource())
                .as(CODE, 9)
                .personal("File", change -> change.target().file())
                .as(TEXT, 9)
                .personal("As it should be", AuditColumns::fields)
                .as(WRAPPED, 24)
                .personal("Why", change -> String.join(" ", AuditWords.why(change)))
                .as(WRAPPED, 18);
    }

    /// Smaller numbers want attention more: what is required and not met, then what is optional and not
    /// met, and last what no file was given for.
    private static int urgency(Verdict verdict) {
        int optional = verdict.requirement() == Requirement.REQUIRED ? 0 : 1;
        return optional
                + 2
                        * switch (verdict.status()) {
                            case BLOCKED -> 0;
                            case PARTIAL -> 1;
                            case UNKNOWN -> verdict.file().isPresent() ? 2 : 5;
                            case ALLOWED_BY_DEFAULT -> 3;
                            case ALLOWED -> 4;
                        };
    }

    private static String fields(Change change) {
        return change.properties().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
