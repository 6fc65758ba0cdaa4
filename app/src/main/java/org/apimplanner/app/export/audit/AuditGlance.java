package org.apimplanner.app.export.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.table.TableShape;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.Abridged;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;

/// The requirements in as few rows and columns as a reader needs: what no file could answer is counted,
/// not listed.
final class AuditGlance {
    private static final int MOST_NAMES = 3;

    private AuditGlance() {}

    /// How many requirements no file could answer, in a sentence for each region and kind.
    static List<String> unanswered(Audit audit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        audit.requirements().stream()
                .filter(Predicate.not(AuditGlance::isAnswered))
                .forEach(verdict -> counts.merge(
                        verdict.region() + ": " + AuditWords.reason(verdict) + ", so it is unknown whether ",
                        1,
                        Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + Plural.of(entry.getValue(), "requirement")
                        + (entry.getValue() == 1 ? " is" : " are") + " met.")
                .toList();
    }

    private static boolean isAnswered(Verdict verdict) {
        return verdict.status() != Status.UNKNOWN || verdict.file().isPresent();
    }

    /// The rows that some file answers. Regions, files and resources are named where there is more than one;
    /// columns may be empty.
    static Table of(Audit audit) {
        boolean regions = several(audit, verdict -> Stream.of(verdict.region()));
        boolean files = several(audit, verdict -> verdict.file().stream());
        boolean resources = audit.hasSeveralResources();
        return TableShape.<Verdict>named("requirements")
                .words("Region", verdict -> regions ? verdict.region() : "")
                .words("Status", verdict -> AuditWords.of(verdict.status()))
                .word("Need", Verdict::requirement)
                .words("Requirement", Verdict::rule)
                .words("Traffic", AuditWords::traffic)
                .words("Decided by", verdict -> Abridged.of(verdict.decidedBy(), MOST_NAMES))
                .words("Remark", AuditWords::reason)
                .words("File", verdict -> files ? verdict.file().orElse("") : "")
                .words("Resource", verdict -> resources ? verdict.resource().orElse("") : "")
                .fill(audit.requirements().stream()
                        .filter(AuditGlance::isAnswered)
                        .toList());
    }

    private static boolean several(Audit audit, Function<Verdict, Stream<String>> word) {
        return audit.requirements().stream().flatMap(word).distinct().count() > 1;
    }
}
