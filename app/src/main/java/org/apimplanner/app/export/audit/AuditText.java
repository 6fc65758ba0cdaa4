package org.apimplanner.app.export.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Change;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Severity;

/// An audit for a terminal: what is wrong first, and what is met last, in one paragraph. Nothing that a
/// file names steers the terminal or turns its text around.
final class AuditText {
    private final Audit audit;
    private final Paragraphs page;

    private AuditText(Audit audit, int width) {
        this.audit = audit;
        this.page = new Paragraphs(width);
    }

    /// @param width the columns of the terminal; no line is longer, but for words that are
    static String of(Audit audit, int width) {
        AuditText text = new AuditText(audit, width);
        text.write();
        return text.page.toString();
    }

    private void write() {
        page.line(audit.summary());
        if (!audit.shownAs().isEmpty()) {
            page.line("Azure shows it as: " + String.join("; ", audit.shownAs()) + ".");
        }
        page.line("Edition " + AuditWords.counts(audit));
        findings("Errors", Severity.ERROR);
        needs("Blocked", verdict -> verdict.status() == Status.BLOCKED);
        needs("Blocked in part", verdict -> verdict.status() == Status.PARTIAL);
        needs("Not known", verdict -> verdict.status() == Status.UNKNOWN && isAnswered(verdict));
        findings("Warnings", Severity.WARNING);
        findings("Notes", Severity.INFO);
        if (!audit.changes().isEmpty()) {
            page.heading("Changes that would repair it");
            audit.changes().forEach(this::change);
        }
        resources();
        unanswered();
        met();
    }

    private void findings(String heading, Severity severity) {
        List<AuditFinding> findings = audit.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (!findings.isEmpty()) {
            page.heading(heading);
            findings.forEach(this::finding);
        }
    }

    private void finding(AuditFinding finding) {
        page.line(finding.code() + " in " + AuditWords.where(finding.resource(), finding.file())
                + (finding.place().isEmpty() ? "" : " at " + finding.place()));
        page.below(finding.message());
        finding.fix().ifPresent(fix -> page.below("Fix: " + fix));
    }

    private void needs(String heading, Predicate<Verdict> fitting) {
        List<Verdict> verdicts = audit.requirements().stream().filter(fitting).toList();
        if (!verdicts.isEmpty()) {
            page.heading(heading);
            verdicts.forEach(this::need);
        }
    }

    private void need(Verdict verdict) {
        boolean regions = several(each -> Optional.of(each.region()));
        page.line(verdict.rule() + " (" + verdict.requirement().word() + ")"
                + (regions ? " in " + verdict.region() : "") + ": " + AuditWords.traffic(verdict));
        List<String> why = new ArrayList<>();
        if (!verdict.decidedBy().isEmpty()) {
            why.add("Decided by " + Listed.forReading(verdict.decidedBy()));
        }
        if (audit.hasSeveralResources()) {
            verdict.resource()
                    .ifPresent(name -> why.add("in "
                            + AuditWords.where(Optional.of(name), verdict.file().orElse(""))));
        }
        String reason = AuditWords.reason(verdict);
        String lead = String.join(" ", why);
        page.below((lead + (lead.isEmpty() || reason.isEmpty() ? "" : "; ") + reason).strip() + ".");
        if (dependsOnTags(verdict)) {
            page.below("Microsoft's service tag file, given with --tags, tells what the tags hold.");
        }
    }

    /// Whether only what a service tag holds is missing: what decides was read whole, and admin rules, of
    /// which it is open whether they apply, do not come before it.
    private boolean dependsOnTags(Verdict verdict) {
        boolean tagged = verdict.kind() == Audit.Kind.NSG || verdict.kind() == Audit.Kind.ROUTE;
        return verdict.status() == Status.UNKNOWN
                && tagged
                && audit.resources().stream()
                        .filter(each -> Optional.of(each.file()).equals(verdict.file())
                                        && Optional.of(each.name()).equals(verdict.resource())
                                || each.kind() == Audit.Kind.ADMIN_RULES && each.judged())
                        .allMatch(each -> each.complete() && each.kind() != Audit.Kind.ADMIN_RULES);
    }

    private void change(Change change) {
        String fields = AuditWords.fields(change);
        page.line(change.action() + " " + AuditWords.of(change.kind()) + " " + change.subject() + " in "
                + change.resource() + (fields.isEmpty() ? "" : ": " + fields));
        AuditWords.why(change).forEach(page::below);
    }

    private void resources() {
        if (audit.resources().isEmpty() && audit.files().isEmpty()) {
            return;
        }
        page.heading("Read");
        Map<String, String> heads = new LinkedHashMap<>();
        audit.files().forEach(each -> heads.put(each.file(), AuditWords.reading(each)));
        audit.resources().forEach(each -> heads.putIfAbsent(each.file(), each.file()));
        heads.forEach((file, head) -> {
            page.line(head);
            audit.resources().stream()
                    .filter(each -> each.file().equals(file))
                    .forEach(each -> page.below(AuditWords.reading(each)));
        });
    }

    /// The kinds for which no file was given, in one sentence.
    private void unanswered() {
        Map<Audit.Kind, Integer> counts = new LinkedHashMap<>();
        audit.requirements().stream()
                .filter(verdict -> !isAnswered(verdict))
                .forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
        if (!counts.isEmpty()) {
            page.heading("Not given, or not judged");
            page.line(Listed.forReading(counts.entrySet().stream()
                            .map(entry ->
                                    AuditWords.file(entry.getKey()) + " (" + Plural.of(entry.getValue(), "need") + ")")
                            .toList())
                    + ".");
        }
    }

    private void met() {
        TreeSet<String> met = new TreeSet<>();
        audit.requirements().stream()
                .filter(verdict -> verdict.status().isMet())
                .forEach(verdict -> met.add(
                        verdict.rule() + (verdict.status() == Status.ALLOWED_BY_DEFAULT ? " (by default)" : "")));
        if (!met.isEmpty()) {
            page.heading("Met");
            page.line(Listed.forReading(List.copyOf(met)) + ".");
        }
    }

    private static boolean isAnswered(Verdict verdict) {
        return verdict.status() != Status.UNKNOWN || verdict.file().isPresent();
    }

    private boolean several(Function<Verdict, Optional<String>> word) {
        return audit.requirements().stream()
                        .flatMap(verdict -> word.apply(verdict).stream())
                        .distinct()
                        .count()
                > 1;
    }
}
