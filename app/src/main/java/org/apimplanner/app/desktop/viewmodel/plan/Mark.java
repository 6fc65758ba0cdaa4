package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;

/// What stands at a field: how much it matters and the sentence under it.
public record Mark(Severity severity, String sentence) {
    static Mark error(String sentence) {
        return new Mark(Severity.ERROR, sentence);
    }

    /// The worst of the findings whose path fits, with the sentences of all that matter as much.
    static Optional<Mark> of(List<Finding> findings, Predicate<Finding> here) {
        List<Finding> found = findings.stream().filter(here).toList();
        return found.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(worst -> new Mark(
                        worst,
                        found.stream()
                                .filter(f -> f.severity() == worst)
                                .map(Finding::message)
                                .distinct()
                                .collect(Collectors.joining("\n"))));
    }

    /// As [#of], for the findings at `path` and below it.
    static Optional<Mark> at(List<Finding> findings, String path) {
        return of(findings, finding -> isAt(finding, path));
    }

    /// Whether it was found at `path` or below it.
    static boolean isAt(Finding finding, String path) {
        return finding.path().equals(path) || finding.path().startsWith(path + "/");
    }
}
