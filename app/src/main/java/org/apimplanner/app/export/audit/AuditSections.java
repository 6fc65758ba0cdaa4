package org.apimplanner.app.export.audit;

import static org.apimplanner.app.export.document.Grid.cell;
import static org.apimplanner.app.export.document.Grid.cells;
import static org.apimplanner.app.export.document.Grid.column;
import static org.apimplanner.app.export.document.Grid.lines;
import static org.apimplanner.app.export.document.Grid.name;
import static org.apimplanner.app.export.document.Grid.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apimplanner.app.export.document.Grid;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;

/// The sections of an audit's document but for the changes.
record AuditSections(AuditSentences words) {
    Section readings() {
        List<ResourceReading> readings = audit().resources();
        if (readings.isEmpty()) {
            return Section.of("read", "What was read", Markup.of("p", "Nothing that could be judged."));
        }
        Grid grid = Grid.of(
                column("Resource", 26), column("Kind", 16), column("Judged", 9), column("Why", 37), column("Read", 12));
        return Section.of(
                "read",
                "What was read",
                Markup.of("p", counts(readings) + "."),
                grid.rows(readings.stream().map(AuditSections::reading).toList())
                        .table());
    }

    /// How much of the files was read; of an audit that does not know, how many resources there are.
    private String counts(List<ResourceReading> readings) {
        return audit().files().isEmpty()
                ? Plural.of(readings.size(), "resource")
                : audit().files().stream().map(AuditWords::reading).collect(Collectors.joining("; "));
    }

    private static List<Markup.Element> reading(ResourceReading reading) {
        List<String> why = new ArrayList<>();
        why.add(reading.because());
        if (!reading.complete()) {
            why.add(AuditWords.unread(reading));
        }
        return cells(
                name(reading.name(), Markup.of("div.small", reading.file())),
                cell(AuditWords.file(reading.kind())),
                cell(Labels.yesNo(reading.judged())),
                lines(why),
                cell(reading.read() + " of " + (reading.read() + reading.unread())));
    }

    Section unmet() {
        List<Markup> content = new ArrayList<>();
        unmet(content, "Blocked", verdict -> verdict.status() == Status.BLOCKED);
        unmet(content, "Blocked in part", verdict -> verdict.status() == Status.PARTIAL);
        unmet(
                content,
                "Not known",
                verdict -> verdict.status() == Status.UNKNOWN && AuditSentences.isAnswered(verdict));
        words.unanswered().ifPresent(kinds -> content.add(Markup.of("p", "Not given, or not judged: " + kinds)));
        if (content.isEmpty()) {
            content.add(Markup.of("p", "There are none."));
        }
        return Section.of("unmet", "Needs that are not met", content);
    }

    private void unmet(List<Markup> content, String status, Predicate<Verdict> fitting) {
        List<Verdict> verdicts = audit().requirements().stream().filter(fitting).toList();
        if (!verdicts.isEmpty()) {
            Grid grid = Grid.of(column("Need", 26), column("Traffic", 37), column("Why", 37));
            content.add(grid.captioned(status)
                    .rows(verdicts.stream().map(this::unmet).toList())
                    .table());
        }
    }

    private List<Markup.Element> unmet(Verdict verdict) {
        return cells(need(verdict), cell(AuditWords.traffic(verdict)), lines(words.why(verdict)));
    }

    private Markup.Element need(Verdict verdict) {
        String region = words.hasSeveralRegions() ? ", " + verdict.region() : "";
        return name(verdict.rule(), Markup.of("div.small", verdict.requirement().word() + region));
    }

    Section findings() {
        List<AuditFinding> findings = audit().findings();
        if (findings.isEmpty()) {
            return Section.of("findings", "Findings", Markup.of("p", "There are none."));
        }
        Grid grid = Grid.of(column("Severity", 12), column("Finding and what to do", 58), column("Where", 30));
        return Section.of(
                "findings",
                "Findings",
                grid.rows(findings.stream()
                                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                                .map(AuditSections::finding)
                                .toList())
                        .table());
    }

    private static List<Markup.Element> finding(AuditFinding finding) {
        Markup.Element message = Markup.of("td", Markup.of("div", finding.message()));
        return cells(
                cell(Markup.of("span.tag." + finding.severity().word(), Labels.severity(finding.severity()))),
                finding.fix().map(fix -> message.add(Markup.of("div.fix", fix))).orElse(message),
                cell(
                        Markup.of("div", AuditWords.where(finding.resource(), finding.file())),
                        Markup.of("div.path", finding.place()),
                        Markup.of("div.small", finding.code().word())));
    }

    Section met() {
        List<Verdict> met = audit().requirements().stream()
                .filter(verdict -> verdict.status().isMet())
                .toList();
        if (met.isEmpty()) {
            return Section.of("met", "Needs that are met", Markup.of("p", "There are none."));
        }
        Grid grid = Grid.of(column("Need", 26), column("Traffic", 34), column("Status", 13), column("Decided by", 27));
        return Section.of(
                "met",
                "Needs that are met",
                grid.rows(met.stream().map(this::met).toList()).table());
    }

    private List<Markup.Element> met(Verdict verdict) {
        Optional<String> resource = audit().hasSeveralResources() ? verdict.resource() : Optional.empty();
        return cells(
                need(verdict),
                cell(AuditWords.traffic(verdict)),
                value(AuditWords.of(verdict.status())),
                cell(
                        Markup.of("div", Listed.forReading(verdict.decidedBy())),
                        Markup.of(
                                "div.small", resource.map(name -> "in " + name).orElse(""))));
    }

    private Audit audit() {
        return words.audit();
    }
}
