package org.apimplanner.app.export.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;

/// What an audit says, sentence by sentence, the same on a terminal and on paper.
record AuditSentences(Audit audit) {
    /// The first lines: how the network stands, how Azure shows it, and the numbers.
    List<String> opening() {
        List<String> lines = new ArrayList<>();
        lines.add(audit.summary());
        if (!audit.shownAs().isEmpty()) {
            lines.add("Azure shows it as: " + String.join("; ", audit.shownAs()) + ".");
        }
        lines.add("Edition " + AuditWords.counts(audit));
        return lines;
    }

    static boolean isAnswered(Verdict verdict) {
        return verdict.status() != Status.UNKNOWN || verdict.file().isPresent();
    }

    /// Where a finding stands.
    static String where(AuditFinding finding) {
        return AuditWords.where(finding.resource(), finding.file())
                + (finding.place().isEmpty() ? "" : " at " + finding.place());
    }

    /// Whether verdicts have to name their region.
    boolean hasSeveralRegions() {
        return audit.requirements().stream().map(Verdict::region).distinct().count() > 1;
    }

    /// Which rules decide about a need, and what they leave open.
    List<String> why(Verdict verdict) {
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
        List<String> sentences = new ArrayList<>();
        sentences.add((lead + (lead.isEmpty() || reason.isEmpty() ? "" : "; ") + reason).strip() + ".");
        if (verdict.status() == Status.UNKNOWN && verdict.decidedBy().isEmpty()) {
            sentences.add("Give --tags with Microsoft's service tag file, which tells what the tags hold.");
        }
        return sentences;
    }

    /// A change in one line.
    static String of(Change change) {
        String fields = AuditWords.fields(change);
        return change.action() + " " + AuditWords.of(change.target().kind()) + " "
                + change.target().subject() + " in " + change.target().resource()
                + (fields.isEmpty() ? "" : ": " + fields);
    }

    /// How much of a file was read.
    static String read(List<ResourceReading> readings) {
        int read = readings.stream().mapToInt(ResourceReading::read).sum();
        int unread = readings.stream().mapToInt(ResourceReading::unread).sum();
        return Plural.of(readings.size(), "resource") + ", " + read + " of " + (read + unread) + " entries";
    }

    /// The kinds for which no file was given, in one sentence; empty where there is none.
    Optional<String> unanswered() {
        Map<Audit.Kind, Integer> counts = new LinkedHashMap<>();
        audit.requirements().stream()
                .filter(verdict -> !isAnswered(verdict))
                .forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Listed.forReading(counts.entrySet().stream()
                                .map(entry -> AuditWords.file(entry.getKey()) + " ("
                                        + Plural.of(entry.getValue(), "need") + ")")
                                .toList())
                        + ".");
    }
}
