package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerColumn;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.answer.ColumnWords;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.answer.TableKind;
import org.apimplanner.app.desktop.viewmodel.audit.AuditJob.Outcome;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.table.AuditColumns;
import org.apimplanner.app.table.Column;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.app.table.TableShape;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The tables of the audit: which of its columns the window shows, and in which order. What needs
/// attention stands first.
final class AuditAnswers {
    private final Messages messages;
    private final SpokenAudit spoken;
    private final Supplier<Outcome> outcome;
    private final String wholeNetwork;
    private final ColumnWords words;
    private final AuditExplanations why;

    /// @param spoken says what it says
    /// @param outcome the audit that is shown
    AuditAnswers(ReferenceData reference, Messages messages, SpokenAudit spoken, Supplier<Outcome> outcome) {
        this.messages = messages;
        this.spoken = spoken;
        this.outcome = outcome;
        this.wholeNetwork = reference.auditFacts().word(AddressMeaning.VIRTUAL_NETWORK);
        this.words = new ColumnWords(reference, messages);
        this.why = new AuditExplanations(reference, messages, spoken, outcome);
    }

    AnswerTable<InRegion<Verdict>> requirements() {
        List<AnswerColumn<InRegion<Verdict>>> columns = List.of(
                words.spelled(asked("status"), "audit.status."),
                words.plain(asked("region")).shownAs(row -> row.region().displayName()),
                words.spelled(asked("kind"), "audit.kind."),
                words.plain(asked("rule")).shownAs(row -> need(row.value())),
                words.of(asked("direction")),
                words.of(asked("protocol")),
                words.of(asked("port")),
                brief("source", row -> row.value().source()),
                brief("destination", row -> row.value().destination()),
                words.of(asked("required")),
                words.of(asked("decidedBy")),
                words.plain(asked("uncovered")).shownAs(row -> uncovered(row.value())),
                words.of(asked("file")),
                words.of(asked("resource")));
        return table(new TableKind<>(
                "audit",
                report -> verdicts(report),
                row -> List.of(row.region().name(), shape(row.value())),
                columns,
                (row, region, report) -> why.of(row.value()),
                row -> Optional.of(row.region().displayName()),
                row -> Optional.of(row.value().direction()),
                row -> row.value().requirement() == Requirement.REQUIRED,
                true,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                "audit.empty.requirements",
                "audit.choose"));
    }

    private String need(Verdict verdict) {
        return outcome.get().audit().map(audit -> spoken.need(audit, verdict)).orElse(verdict.rule());
    }

    private static Column<InRegion<Verdict>> asked(String key) {
        return AuditColumns.requirements().column(key).on(InRegion::value);
    }

    private AnswerColumn<InRegion<Verdict>> brief(String key, Function<InRegion<Verdict>, String> end) {
        return words.plain(asked(key)).shownAs(row -> brief(end.apply(row)));
    }

    /// The tag that stands in nearly every line takes the least room.
    private String brief(String words) {
        return words.replace(wholeNetwork, messages.text("audit.network"));
    }

    private String uncovered(Verdict verdict) {
        return verdict.status() == Status.BLOCKED
                ? messages.text("audit.uncovered.all")
                : brief(spoken.uncovered(verdict).orElse(""));
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
                .sorted(asked("status").order())
                .toList();
    }

    private static Stream<InRegion<Verdict>> in(RegionReport region, int order, List<Verdict> all) {
        return all.stream()
                .filter(verdict -> verdict.region().equals(region.name()))
                .map(verdict -> new InRegion<>(region, order, verdict));
    }

    AnswerTable<AuditFinding> findings() {
        TableShape<AuditFinding> shape = AuditColumns.findings();
        List<AnswerColumn<AuditFinding>> columns = List.of(
                words.of(shape.column("severity")),
                words.plain(shape.column("subject")),
                words.plain(shape.column("message")).shownAs(spoken::message),
                words.plain(shape.column("fix"))
                        .shownAs(finding -> spoken.fix(finding).orElse("")),
                words.plain(shape.column("file")),
                words.plain(shape.column("resource")));
        return plain("audit-findings", columns, Audit::findings, why::of, "audit.empty.findings");
    }

    AnswerTable<Change> changes() {
        TableShape<Change> shape = AuditColumns.changes();
        List<AnswerColumn<Change>> columns = List.of(
                words.spelled(shape.column("action"), "audit.action."),
                words.spelled(shape.column("kind"), "audit.kind."),
                words.of(shape.column("subject")),
                words.of(shape.column("resource")),
                words.plain(shape.column("asItShouldBe")).shownAs(why::shape),
                words.of(shape.column("file")));
        return plain("audit-changes", columns, Audit::changes, why::of, "audit.empty.changes");
    }

    private <R> AnswerTable<R> plain(
            String id,
            List<AnswerColumn<R>> columns,
            Function<Audit, List<R>> rows,
            Function<R, Explanation> explain,
            String empty) {
        return table(new TableKind<>(
                id,
                report -> outcome.get().audit().map(rows).orElse(List.of()),
                row -> row,
                columns,
                (row, region, report) -> explain.apply(row),
                row -> Optional.empty(),
                row -> Optional.empty(),
                row -> true,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                empty,
                "audit.choose"));
    }

    private <R> AnswerTable<R> table(TableKind<R> kind) {
        return new AnswerTable<>(kind, messages, () -> outcome.get().report());
    }
}
