package org.apimplanner.app.export.audit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.app.export.table.Cell;
import org.apimplanner.app.export.table.Column;
import org.apimplanner.app.export.table.Table;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Verdict;

/// The requirements in as few columns as a reader needs.
final class AuditGlance {
    private static final List<String> HEADS =
            List.of("Region", "Status", "Need", "Requirement", "Traffic", "Decided by", "Remark", "File");

    private AuditGlance() {}

    /// Regions and files are named where there is more than one; columns may be empty.
    static Table of(Audit audit) {
        boolean regions = several(audit, verdict -> Stream.of(verdict.region()));
        boolean files = several(audit, verdict -> verdict.file().stream());
        List<Column> columns =
                HEADS.stream().map(head -> new Column(head, head, false)).toList();
        return new Table(
                "requirements",
                columns,
                audit.requirements().stream()
                        .map(verdict -> row(verdict, regions, files))
                        .toList());
    }

    private static boolean several(Audit audit, Function<Verdict, Stream<String>> word) {
        return audit.requirements().stream().flatMap(word).distinct().count() > 1;
    }

    private static List<Cell> row(Verdict verdict, boolean regions, boolean files) {
        return Stream.of(
                        regions ? verdict.region() : "",
                        AuditWords.of(verdict.status()),
                        verdict.requirement().word(),
                        verdict.rule(),
                        AuditWords.traffic(verdict),
                        String.join(", ", verdict.decidedBy()),
                        AuditWords.reason(verdict),
                        files ? verdict.file().orElse("") : "")
                .<Cell>map(Cell.Words::new)
                .toList();
    }
}
