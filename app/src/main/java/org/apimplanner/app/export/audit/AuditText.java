package org.apimplanner.app.export.audit;

import org.apimplanner.app.table.AlignedText;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Change;

/// An audit for a terminal. Control characters are shown as spaces, so that no input steers it.
final class AuditText {
    private final StringBuilder text = new StringBuilder();

    private AuditText() {}

    static String of(Audit audit) {
        AuditText page = new AuditText();
        page.write(audit);
        return page.text.toString();
    }

    private void write(Audit audit) {
        line(AuditWords.verdict(audit));
        if (!audit.requirements().isEmpty()) {
            heading("Requirements");
            text.append(AlignedText.of(AuditGlance.of(audit)));
            AuditGlance.unanswered(audit).forEach(this::line);
        }
        if (!audit.findings().isEmpty()) {
            heading("Findings");
            audit.findings().forEach(this::finding);
        }
        if (!audit.changes().isEmpty()) {
            heading("Changes that would repair it");
            audit.changes().forEach(this::change);
        }
    }

    private void finding(AuditFinding finding) {
        line(finding.severity().word() + " " + finding.code() + " in "
                + AuditWords.where(finding.resource(), finding.file())
                + (finding.place().isEmpty() ? "" : " at " + finding.place()));
        line("    " + finding.message());
        finding.fix().ifPresent(fix -> line("    Fix: " + fix));
    }

    private void change(Change change) {
        String fields = AuditWords.fields(change);
        line(change.action() + " " + AuditWords.of(change.kind()) + " " + change.subject() + " in " + change.resource()
                + (fields.isEmpty() ? "" : ": " + fields));
    }

    private void heading(String heading) {
        text.append('\n');
        line(heading);
    }

    private void line(String line) {
        line.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(text::appendCodePoint);
        text.append('\n');
    }
}
