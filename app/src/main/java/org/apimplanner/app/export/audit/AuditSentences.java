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
        if (dependsOnTags(verdict)) {
            sentences.add("Microsoft's service tag file, given with --tags, tells what the tags hold.");
        }
        return sentences;
    }

    /// Whether only what a service tag holds is missing: what decides was read whole, and admin rules, of
    /// which it is open whether they apply, do not come before it.
    private boolean dependsOnTags(Verdict verdict) {
        boolean tagged = verdict.kind() == Audit.Kind.NSG || verdict.kind() == Audit.Kind.ROUTE;
        return verdict.status() == Status.UNKNOWN
                && verdict.file().isPresent()
                && tagged
                && audit.resources().stream()
                        .filter(each -> Optional.of(each.file()).equals(verdict.file())
                                        && Optional.of(each.name()).equals(verdict.resource())
                                || each.kind() == Audit.Kind.ADMIN_RULES && each.judged())
                        .allMatch(each -> each.complete() && each.kind() != Audit.Kind.ADMIN_RULES);
    }

    /// A change in one line.
    static String of(Change change) {
        String fields = AuditWords.fields(change);
        return change.action() + " " + AuditWords.of(change.target().kind()) + " "
                + change.target().subject() + " in " + change.target().resource()
                + (fields.isEmpty() ? "" : ": " + fields);
    }

    /// How much of each file was read, with what was made of its resources.
    Map<String, List<String>> read() {
        Map<String, List<String>> heads = new LinkedHashMap<>();
        audit.files().forEach(each -> begin(heads, each.file()).add(AuditWords.reading(each)));
        audit.resources().stream()
                .filter(each -> !heads.containsKey(each.file()))
                .forEach(each -> begin(heads, each.file()).add(each.file()));
        audit.resources().forEach(each -> begin(heads, each.file()).add(AuditWords.reading(each)));
        return heads;
    }

    private static List<String> begin(Map<String, List<String>> heads, String file) {
        return heads.computeIfAbsent(file, name -> new ArrayList<>());
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
