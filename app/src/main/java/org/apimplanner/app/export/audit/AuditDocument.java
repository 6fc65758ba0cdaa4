package org.apimplanner.app.export.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.DocumentHead;
import org.apimplanner.app.export.document.FactTable;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.export.document.SignOff;
import org.apimplanner.app.words.PageFoot;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.PlanFacts.Fact;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.RepairScript;
import org.apimplanner.model.plan.Plan;

/// An audit as a document for a change board: the verdict, what it rests on, what is wrong, and the
/// changes that would mend it, to be signed.
///
/// @param version of the program
record AuditDocument(Audit audit, Plan plan, String version) {
    PagedDocument on(Paper paper) {
        AuditSections sections = new AuditSections(new AuditSentences(audit));
        List<Section> all = List.of(
                sections.readings(),
                sections.unmet(),
                sections.findings(),
                new ChangeSection(audit.changes(), script()).section(),
                sections.met());
        return new PagedDocument(head(), front(), all, paper);
    }

    String script() {
        return RepairScript.azureCli(audit, plan.name(), "APIM Network Planner " + version);
    }

    DocumentHead head() {
        return new DocumentHead(
                "Network audit",
                PlanFacts.title(plan),
                "Documentation edition " + audit.edition().id() + ", as of "
                        + audit.edition().asOf(),
                status(),
                PageFoot.of(plan, audit.edition(), version));
    }

    /// The summary's first words, on every page of what will not do.
    private Optional<String> status() {
        String summary = audit.summary();
        return audit.compliant()
                ? Optional.empty()
                : Optional.of(summary.substring(0, summary.indexOf(':')).toUpperCase(Locale.ROOT));
    }

    private List<Markup> front() {
        List<Markup> front = new ArrayList<>();
        List<String> opening = new AuditSentences(audit).opening();
        front.add(Markup.of("p.lead" + (audit.compliant() ? "" : ".bad"), opening.getFirst()));
        opening.stream().skip(1).forEach(line -> front.add(Markup.of("p", line)));
        front.add(FactTable.of(facts()));
        front.add(SignOff.markup());
        return front;
    }

    /// What the audit was made of.
    List<Fact> facts() {
        String files = String.join(
                ", ",
                audit.resources().stream()
                        .map(Audit.ResourceReading::file)
                        .distinct()
                        .toList());
        return List.of(
                new Fact("Plan", PlanFacts.title(plan)),
                new Fact("Service", plan.serviceName().orElse("not named yet")),
                new Fact("Files", files.isEmpty() ? "none of use" : files));
    }
}
