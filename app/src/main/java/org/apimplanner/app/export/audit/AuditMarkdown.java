package org.apimplanner.app.export.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.apimplanner.app.export.markdown.MarkdownText;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Change;

/// An audit as Markdown of GitHub's kind. Whatever could be read as markup is escaped.
final class AuditMarkdown {
    private final StringBuilder text = new StringBuilder();

    private AuditMarkdown() {}

    static String of(Audit audit) {
        AuditMarkdown page = new AuditMarkdown();
        page.write(audit);
        return page.text.toString();
    }

    private void write(Audit audit) {
        text.append("# Network audit\n\n**")
                .append(MarkdownText.of(audit.summary()))
                .append("**\n\n")
                .append(MarkdownText.of(AuditWords.verdict(audit)))
                .append('\n');
        if (!audit.requirements().isEmpty()) {
            heading("Requirements");
            requirements(AuditGlance.of(audit));
            AuditGlance.unanswered(audit)
                    .forEach(sentence ->
                            text.append('\n').append(MarkdownText.of(sentence)).append('\n'));
        }
        if (!audit.findings().isEmpty()) {
            heading("Findings");
            audit.findings().forEach(this::finding);
        }
        if (!audit.changes().isEmpty()) {
            heading("Changes that would repair it");
            text.append(MarkdownText.table(
                    List.of("Action", "Kind", "Name", "In", "As it should be", "Why"),
                    audit.changes().stream().map(AuditMarkdown::change).toList()));
        }
        if (!audit.resources().isEmpty()) {
            heading("Read");
            audit.files()
                    .forEach(each -> text.append("- ")
                            .append(MarkdownText.of(AuditWords.reading(each)))
                            .append('\n'));
            audit.resources()
                    .forEach(each -> text.append("- ")
                            .append(MarkdownText.of(each.file() + ": " + AuditWords.reading(each)))
                            .append('\n'));
        }
    }

    /// Nothing where no file answers any of them.
    private void requirements(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i ->
                        table.rows().stream().anyMatch(row -> !row.get(i).text().isEmpty()))
                .boxed()
                .toList();
        text.append(MarkdownText.table(
                shown.stream().map(i -> table.heads().get(i)).toList(),
                table.rows().stream()
                        .map(cells -> shown.stream()
                                .map(i -> MarkdownText.of(cells.get(i).text()))
                                .toList())
                        .toList()));
    }

    private void finding(AuditFinding finding) {
        String place = finding.place().isEmpty() ? "" : " " + finding.place();
        text.append("- **")
                .append(finding.severity().word())
                .append("** ")
                .append(MarkdownText.of(finding.code().word() + " ("
                        + AuditWords.where(finding.resource(), finding.file()) + place + "): " + finding.message()))
                .append('\n');
        finding.fix()
                .ifPresent(fix ->
                        text.append("  Fix: ").append(MarkdownText.of(fix)).append('\n'));
    }

    private static List<String> change(Change change) {
        return List.of(
                MarkdownText.of(change.action()),
                MarkdownText.of(AuditWords.of(change.target().kind())),
                MarkdownText.of(change.target().subject()),
                MarkdownText.of(change.target().resource()),
                MarkdownText.of(AuditWords.fields(change)),
                MarkdownText.of(String.join(" ", AuditWords.why(change))));
    }

    private void heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
    }
}
