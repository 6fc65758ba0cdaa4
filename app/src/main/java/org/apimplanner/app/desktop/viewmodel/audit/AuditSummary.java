package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit;
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
        long unanswered =
                required.stream().filter(verdict -> verdict.file().isEmpty()).count();
        String detail = Stream.of(
                        messages.text("audit.met", met, required.size()),
                        unanswered == 0 ? "" : messages.text("audit.unanswered", unanswered),
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
