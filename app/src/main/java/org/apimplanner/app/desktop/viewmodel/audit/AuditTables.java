package org.apimplanner.app.desktop.viewmodel.audit;

import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.CODE;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.SIGN;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.TEXT;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.WRAPPED;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.answer.Column;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.answer.InRegion;
import org.apimplanner.app.desktop.viewmodel.answer.RegionColumns;
import org.apimplanner.app.desktop.viewmodel.answer.TableKind;
import org.apimplanner.app.desktop.viewmodel.audit.AuditJob.Outcome;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Change;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The tables of the audit, column by column. What needs attention stands first.
final class AuditTables {
    private final Messages messages;
    private final Supplier<Outcome> outcome;
    private final String wholeNetwork;
    private final RegionColumns shared;
    private final AuditExplanations why;

    /// @param outcome the audit that is shown
    AuditTables(ReferenceData reference, Messages messages, Supplier<Outcome> outcome) {
        this.messages = messages;
        this.outcome = outcome;
        this.wholeNetwork = reference.auditFacts().word(AddressMeaning.VIRTUAL_NETWORK);
        this.shared = new RegionColumns(reference, messages);
        this.why = new AuditExplanations(reference, messages, outcome);
    }

    AnswerTable<InRegion<Verdict>> requirements() {
        List<Column<InRegion<Verdict>>> columns = List.of(
                shared.<Verdict>column("audit.status", 7.8, SIGN, v -> messages.word("audit.status.", v.status()))
                        .sortedBy(Comparator.comparingInt(row -> urgency(row.value())))
                        .toned(row -> row.value().status().word().toLowerCase(Locale.ROOT)),
                RegionColumns.region(),
                shared.column("column.kind", 5.6, TEXT, v -> messages.word("audit.kind.", v.kind())),
                shared.column("audit.requirement", 12, CODE, Verdict::rule),
                shared.direction(Verdict::direction),
                shared.column("column.protocol", 4, TEXT, v -> v.protocol().word()),
                shared.column("column.port", 6, CODE, v -> RegionColumns.ports(v.destinationPorts())),
                shared.<Verdict>column("audit.ends", 15, CODE, AuditTables::ends)
                        .shownAs(row -> brief(ends(row.value()))),
                shared.requirement(Verdict::requirement),
                shared.column("audit.decidedBy", 10.8, CODE, v -> String.join(", ", v.decidedBy())),
                shared.<Verdict>column(
                                "audit.uncovered", 10, TEXT, v -> v.uncovered().orElse(""))
                        .shownAs(row -> uncovered(row.value())),
                shared.column("audit.file", 8, TEXT, v -> v.file().orElse("")),
                shared.column("audit.resource", 8, CODE, v -> v.resource().orElse("")));
        return table(new TableKind<>(
                "audit",
                report -> verdicts(report),
                row -> List.of(row.region().name(), shape(row.value())),
                columns,
                (row, report) -> why.of(row.value()),
                row -> Optional.of(row.region().displayName()),
                row -> Optional.of(row.value().direction()),
                row -> row.value().requirement() == Requirement.REQUIRED,
                true,
                false,
                true,
                "audit.empty.requirements",
                "audit.choose"));
    }

    private static String ends(Verdict verdict) {
        return verdict.source() + " → " + verdict.destination();
    }

    /// The tag that stands in nearly every line takes the least room.
    private String brief(String words) {
        return words.replace(wholeNetwork, messages.text("audit.network"));
    }

    private String uncovered(Verdict verdict) {
        return verdict.status() == Status.BLOCKED
                ? messages.text("audit.uncovered.all")
                : brief(verdict.uncovered().orElse(""));
    }

    /// All of a verdict but how it came out, so that a mended requirement stays chosen.
    private static List<Object> shape(Verdict verdict) {
        return List.of(
                verdict.kind(),
                verdict.rule(),
                verdict.direction(),
                verdict.source(),
                verdict.destination(),
                verdict.destinationPorts(),
                verdict.file(),
                verdict.resource());
    }

    private List<InRegion<Verdict>> verdicts(Report report) {
        List<Verdict> all = outcome.get().audit().map(Audit::requirements).orElse(List.of());
        return IntStream.range(0, report.regions().size())
                .boxed()
                .flatMap(order -> in(report.regions().get(order), order, all))
                .sorted(Comparator.comparingInt(row -> urgency(row.value())))
                .toList();
    }

    private static Stream<InRegion<Verdict>> in(RegionReport region, int order, List<Verdict> all) {
        return all.stream()
                .filter(verdict -> verdict.region().equals(region.name()))
                .map(verdict -> new InRegion<>(region, order, verdict));
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

    AnswerTable<AuditFinding> findings() {
        List<Column<AuditFinding>> columns = List.of(
                Column.<AuditFinding>of(
                                "column.severity", 7.6, SIGN, finding -> messages.word("severity.", finding.severity()))
                        .sortedBy(Comparator.comparing(AuditFinding::severity))
                        .toned(finding -> finding.severity().word()),
                Column.of("audit.subject", 14, CODE, AuditFinding::subject),
                Column.of("column.message", 28, WRAPPED, AuditFinding::message),
                Column.of("column.fix", 20, WRAPPED, finding -> finding.fix().orElse("")),
                Column.of("audit.file", 9, TEXT, AuditFinding::file),
                Column.of(
                        "audit.resource", 8, CODE, finding -> finding.resource().orElse("")));
        return plain("audit-findings", columns, Audit::findings, why::of, "audit.empty.findings");
    }

    AnswerTable<Change> changes() {
        List<Column<Change>> columns = List.of(
                Column.<Change>of("audit.action", 7, SIGN, change -> messages.text("audit.action." + change.action()))
                        .toned(Change::action),
                Column.of("column.kind", 5, TEXT, change -> messages.word("audit.kind.", change.kind())),
                Column.of("audit.subject", 17, CODE, Change::subject),
                Column.of("audit.resource", 9, CODE, Change::resource),
                Column.<Change>of("audit.properties", 34, WRAPPED, AuditExplanations::properties)
                        .shownAs(why::shape),
                Column.of("audit.file", 9, TEXT, Change::file));
        return plain("audit-changes", columns, Audit::changes, why::of, "audit.empty.changes");
    }

    private <R> AnswerTable<R> plain(
            String id,
            List<Column<R>> columns,
            Function<Audit, List<R>> rows,
            Function<R, Explanation> explain,
            String empty) {
        return table(new TableKind<>(
                id,
                report -> outcome.get().audit().map(rows).orElse(List.of()),
                row -> row,
                columns,
                (row, report) -> explain.apply(row),
                row -> Optional.empty(),
                row -> Optional.empty(),
                row -> true,
                false,
                false,
                false,
                empty,
                "audit.choose"));
    }

    private <R> AnswerTable<R> table(TableKind<R> kind) {
        return new AnswerTable<>(kind, messages);
    }
}
