package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.FindingRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.SentenceTemplate;
import org.apimplanner.model.report.Finding;

/// Findings of one planning run, made of the catalogue's sentences in this one place.
final class FindingList {
    private final ReferenceData reference;
    private final Edition edition;
    private final List<Finding> findings = new ArrayList<>();

    FindingList(ReferenceData reference, Edition edition) {
        this.edition = edition;
        this.reference = reference;
    }

    /// Adds a finding.
    ///
    /// @param arguments placeholder names and values in turn
    void add(FindingCode code, String path, Object... arguments) {
        FindingRow row = Lookup.required(reference.findings(), code);
        Map<String, String> named = SentenceTemplate.named(arguments);
        findings.add(new Finding(
                row.severity(),
                code,
                path,
                named,
                SentenceTemplate.fill(row.message(), named),
                row.fix().map(fix -> SentenceTemplate.fill(fix, named)),
                row.sources().in(edition.id())));
    }

    /// Errors first, then warnings, then infos, each in the order they were found.
    List<Finding> sorted() {
        return findings.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
