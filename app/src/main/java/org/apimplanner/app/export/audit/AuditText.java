package org.apimplanner.app.export.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apimplanner.app.export.text.Paragraphs;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Severity;

/// An audit for a terminal: what is wrong first, and what is met last, in one paragraph. Nothing that a
/// file names steers the terminal or turns its text around.
final class AuditText {
    private final Audit audit;
    private final AuditSentences words;
    private final Paragraphs page;

    private AuditText(Audit audit, int width) {
        this.audit = audit;
        this.words = new AuditSentences(audit);
        this.page = new Paragraphs(width);
    }

    /// @param width the columns of the terminal; no line is longer, but for words that are
    static String of(Audit audit, int width) {
        AuditText text = new AuditText(audit, width);
        text.write();
        return text.page.toString();
    }

    private void write() {
        words.opening().forEach(page::line);
        findings("Errors", Severity.ERROR);
        needs("Blocked", verdict -> verdict.status() == Status.BLOCKED);
        needs("Blocked in part", verdict -> verdict.status() == Status.PARTIAL);
        needs("Not known", verdict -> verdict.status() == Status.UNKNOWN && AuditSentences.isAnswered(verdict));
        findings("Warnings", Severity.WARNING);
        findings("Notes", Severity.INFO);
        if (!audit.changes().isEmpty()) {
            page.heading("Changes that would repair it");
            audit.changes().forEach(change -> {
                page.line(AuditSentences.of(change));
                AuditWords.why(change).forEach(page::below);
            });
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
        page.line(finding.code().word() + " in " + AuditSentences.where(finding));
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
        page.line(verdict.rule() + " (" + verdict.requirement().word() + ")"
                + (words.hasSeveralRegions() ? " in " + verdict.region() : "") + ": " + AuditWords.traffic(verdict));
        words.why(verdict).forEach(page::below);
    }

    private void resources() {
        Map<String, List<String>> read = words.read();
        if (!read.isEmpty()) {
            page.heading("Read");
        }
        read.values().forEach(sentences -> {
            page.line(sentences.getFirst());
            sentences.stream().skip(1).forEach(page::below);
        });
    }

    private void unanswered() {
        words.unanswered().ifPresent(kinds -> {
            page.heading("Not given, or not judged");
            page.line(kinds);
        });
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
}
