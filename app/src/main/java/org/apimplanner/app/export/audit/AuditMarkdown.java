package org.apimplanner.app.export.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.export.table.Table;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Change;

/// An audit as Markdown of GitHub's kind. Whatever could be read as markup is escaped.
final class AuditMarkdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private final StringBuilder text = new StringBuilder();

    private AuditMarkdown() {}

    static String of(Audit audit) {
        AuditMarkdown page = new AuditMarkdown();
        page.write(audit);
        return page.text.toString();
    }

    private void write(Audit audit) {
        text.append("# Network audit\n\n**")
                .append(escaped(AuditWords.verdict(audit)))
                .append("**\n");
        if (!audit.requirements().isEmpty()) {
            heading("Requirements");
            requirements(AuditGlance.of(audit));
            AuditGlance.unanswered(audit)
                    .forEach(sentence ->
                            text.append('\n').append(escaped(sentence)).append('\n'));
        }
        if (!audit.findings().isEmpty()) {
            heading("Findings");
            audit.findings().forEach(this::finding);
        }
        if (!audit.changes().isEmpty()) {
            heading("Changes that would repair it");
            row(List.of("Action", "Kind", "Name", "In", "As it should be"));
            row(List.of("---", "---", "---", "---", "---"));
            audit.changes().forEach(this::change);
        }
    }

    private void requirements(Table table) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i ->
                        table.rows().stream().anyMatch(row -> !row.get(i).text().isEmpty()))
                .boxed()
                .toList();
        row(shown.stream().map(i -> table.heads().get(i)).toList());
        row(shown.stream().map(i -> "---").toList());
        table.rows()
                .forEach(cells -> row(
                        shown.stream().map(i -> escaped(cells.get(i).text())).toList()));
    }

    private void finding(AuditFinding finding) {
        String place = finding.place().isEmpty() ? "" : " " + finding.place();
        text.append("- **")
                .append(finding.severity().word())
                .append("** ")
                .append(escaped(finding.code() + " (" + AuditWords.where(finding.resource(), finding.file()) + place
                        + "): " + finding.message()))
                .append('\n');
        finding.fix()
                .ifPresent(fix -> text.append("  Fix: ").append(escaped(fix)).append('\n'));
    }

    private void change(Change change) {
        row(List.of(
                escaped(change.action()),
                escaped(AuditWords.of(change.kind())),
                escaped(change.subject()),
                escaped(change.resource()),
                escaped(AuditWords.fields(change))));
    }

    private void heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length() + 16);
        content.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        });
        return escaped.toString();
    }
}
