package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.FindingRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.SentenceTemplate;
import org.apimplanner.model.reference.Severity;

/// Collects the findings of one audit, each once, and gives them the catalogue's words.
public final class AuditFindingList {
    private final Map<AuditFindingCode, FindingRow> catalogue;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Set<Told> seen = new HashSet<>();

    /// What makes two findings the same.
    private record Told(
            AuditFindingCode code,
            String subject,
            Optional<String> resource,
            Place place,
            Map<String, String> arguments) {
        /// Of few findings alike in these the rest differs.
        @Override
        public int hashCode() {
            return 31 * (31 * code.hashCode() + subject.hashCode())
                    + place.path().hashCode();
        }
    }

    public AuditFindingList(ReferenceData reference) {
        this.catalogue = reference.auditFindings();
    }

    /// Adds a finding, unless the same already stands against the same place.
    ///
    /// @param arguments placeholder names and values in turn; `subject` need not be among them
    void add(AuditFindingCode code, String subject, Place place, Object... arguments) {
        add(Optional.empty(), code, subject, Optional.empty(), place, arguments);
    }

    /// As [#add(AuditFindingCode, String, Place, Object...)], about something in a resource.
    void addIn(ExistingResource resource, AuditFindingCode code, String subject, Place place, Object... arguments) {
        add(Optional.empty(), code, subject, Optional.of(resource.name()), place, arguments);
    }

    /// As [#addIn], less grave than the catalogue says: the fault may come to bear, and does not here.
    void addAs(
            Severity severity,
            ExistingResource resource,
            AuditFindingCode code,
            String subject,
            Place place,
            Object... arguments) {
        add(Optional.of(severity), code, subject, Optional.of(resource.name()), place, arguments);
    }

    /// As [#addIn], where the resource may not be known.
    void addAbout(
            Optional<ExistingResource> resource,
            AuditFindingCode code,
            String subject,
            Place place,
            Object... arguments) {
        add(Optional.empty(), code, subject, resource.map(ExistingResource::name), place, arguments);
    }

    private void add(
            Optional<Severity> severity,
            AuditFindingCode code,
            String subject,
            Optional<String> resource,
            Place place,
            Object... arguments) {
        FindingRow row = Lookup.required(catalogue, code);
        Map<String, String> named = SentenceTemplate.named(arguments);
        named.putIfAbsent("subject", subject);
        if (!seen.add(new Told(code, subject, resource, place, named))) {
            return;
        }
        findings.add(new AuditFinding(
                severity.orElse(row.severity()),
                code,
                subject,
                place.file(),
                resource,
                place.path(),
                named,
                SentenceTemplate.fill(row.message(), named),
                row.fix().map(fix -> SentenceTemplate.fill(fix, named))));
    }

    /// Whether an error stands against something in the resource.
    public boolean hasErrorIn(ExistingResource resource) {
        return findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.file().equals(resource.place().file())
                        && finding.resource().equals(Optional.of(resource.name())));
    }

    /// Errors first, then warnings, then infos, each in the order they were found.
    public List<AuditFinding> sorted() {
        List<AuditFinding> sorted = new ArrayList<>(findings.size());
        for (Severity severity : Severity.values()) {
            for (AuditFinding finding : findings) {
                if (finding.severity() == severity) {
                    sorted.add(finding);
                }
            }
        }
        return List.copyOf(sorted);
    }
}
