package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;

/// An audit in a sentence and a line of counts.
///
/// @param doubted whether a compliant network has warnings that a person must look at
/// @param counts requirements by how they fare, in the order of the statuses
/// @param open how many required requirements are not met
public record AuditSummary(
        boolean compliant, boolean doubted, String headline, String detail, Map<Status, Long> counts, long open) {

    static AuditSummary of(Audit audit, List<AuditedFile> files, Messages messages, SpokenAudit spoken) {
        List<Verdict> required = audit.requirements().stream()
                .filter(verdict -> verdict.requirement() == Requirement.REQUIRED)
                .toList();
        long met = required.stream().filter(verdict -> verdict.status().isMet()).count();
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        Stream.of(Status.values()).forEach(status -> counts.put(status, 0L));
        audit.requirements().forEach(verdict -> counts.merge(verdict.status(), 1L, Long::sum));
        String detail = Stream.of(
                        looked(required, messages),
                        unlooked(required, messages),
                        count(audit, Severity.ERROR, "count.errors", messages),
                        count(audit, Severity.WARNING, "count.warnings", messages),
                        messages.text("audit.against", messages.count("count.files", files.size())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new AuditSummary(
                audit.compliant(),
                audit.compliant() && has(audit, Severity.WARNING),
                spoken.headline(audit),
                detail,
                counts,
                required.size() - met);
    }

    /// First what a file was given for, kind by kind.
    private static String looked(List<Verdict> required, Messages messages) {
        return kinds(required, AuditSummary::isLookedAt)
                .map(kind -> of(kind, required, messages))
                .collect(Collectors.joining(" · "));
    }

    private static String unlooked(List<Verdict> required, Messages messages) {
        String kinds = kinds(required, verdicts -> !isLookedAt(verdicts))
                .map(kind -> messages.word("audit.kind.", kind))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : messages.text("audit.unlooked", kinds);
    }

    private static boolean isLookedAt(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.file().isPresent());
    }

    private static Stream<Kind> kinds(List<Verdict> required, Predicate<List<Verdict>> which) {
        return Stream.of(Kind.values()).filter(kind -> {
            List<Verdict> verdicts = of(kind, required);
            return !verdicts.isEmpty() && which.test(verdicts);
        });
    }

    private static List<Verdict> of(Kind kind, List<Verdict> required) {
        return required.stream().filter(verdict -> verdict.kind() == kind).toList();
    }

    private static String of(Kind kind, List<Verdict> required, Messages messages) {
        List<Verdict> all = of(kind, required);
        long met = all.stream().filter(verdict -> verdict.status().isMet()).count();
        long unanswered =
                all.stream().filter(verdict -> verdict.file().isEmpty()).count();
        return Stream.of(
                        messages.text("audit.met.kind", messages.word("audit.kind.", kind), met, all.size()),
                        some("audit.met.blocked", having(all, Status.BLOCKED), messages),
                        some("audit.met.partly", having(all, Status.PARTIAL), messages),
                        some("audit.unanswered", unanswered, messages))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static long having(List<Verdict> verdicts, Status status) {
        return verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }

    private static String some(String key, long number, Messages messages) {
        return number == 0 ? "" : messages.text(key, number);
    }

    private static boolean has(Audit audit, Severity severity) {
        return audit.findings().stream().anyMatch(finding -> finding.severity() == severity);
    }

    private static String count(Audit audit, Severity severity, String key, Messages messages) {
        long number = audit.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return number == 0 ? "" : messages.count(key, number);
    }
}
