package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.AuditHeadline;
import org.apimplanner.model.audit.AuditHeadline.About;
import org.apimplanner.model.audit.AuditHeadline.Clause;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.FindingRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.SentenceTemplate;
import org.apimplanner.model.report.Report;

/// What an audit says, in the window's language. The audit itself is as files say it, since it is exported.
public final class SpokenAudit {
    private static final Set<AuditFindingCode> UNREAD = Set.of(AuditFindingCode.MALFORMED, AuditFindingCode.UNRESOLVED);
    /// With one of these a name stands in a sentence.
    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das");

    private static final Set<About> COUNTED = Set.of(About.WARNINGS, About.ERRORS, About.NOT_GIVEN);
    private static final Set<About> NEEDS = Set.of(About.BLOCKED, About.PARTIAL, About.UNKNOWN);

    private final Messages messages;
    private final Map<AuditFindingCode, FindingRow> catalogue;
    private final Function<Plan, Report> planner;

    /// @param spoken the reference data in the window's language
    /// @param planner answers in that language
    public SpokenAudit(Messages messages, ReferenceData spoken, Function<Plan, Report> planner) {
        this.messages = messages;
        this.catalogue = spoken.auditFindings();
        this.planner = planner;
    }

    private boolean isEnglish() {
        return messages.language() == Language.ENGLISH;
    }

    /// The same answer in the window's words.
    Report report(Report filed) {
        return isEnglish() ? filed : planner.apply(filed.plan());
    }

    /// The first sentence about the audit.
    String headline(Audit audit) {
        if (isEnglish()) {
            return audit.summary();
        }
        AuditHeadline headline = audit.headline();
        String clauses = headline.clauses().stream().map(this::clause).collect(Collectors.joining("; "));
        return messages.text("audit.headline." + headline.outcome().word(), clauses);
    }

    private String clause(Clause clause) {
        UnaryOperator<String> name =
                NEEDS.contains(clause.about()) ? label -> messages.said("audit-facts", label) : own -> own;
        String key = "audit.clause." + clause.about().word();
        String counted = COUNTED.contains(clause.about()) ? key + Plural.suffix(clause.count()) : key;
        return messages.text(counted, clause.count(), listed(clause.names(), name));
    }

    /// The first of the names, and how many more.
    private String listed(List<String> names, UnaryOperator<String> spoken) {
        List<String> parts = new ArrayList<>(
                names.stream().limit(AuditHeadline.MOST_NAMED).map(spoken).toList());
        int more = names.size() - AuditHeadline.MOST_NAMED;
        if (more > 0) {
            parts.add(messages.text("audit.names.more", more));
        }
        String last = parts.isEmpty() ? "" : parts.removeLast();
        return parts.isEmpty() ? last : messages.text("audit.names.and", String.join(", ", parts), last);
    }

    public String message(AuditFinding finding) {
        return isEnglish() ? finding.message() : filled(row(finding).message(), finding);
    }

    public Optional<String> fix(AuditFinding finding) {
        return isEnglish() ? finding.fix() : row(finding).fix().map(fix -> filled(fix, finding));
    }

    private FindingRow row(AuditFinding finding) {
        return Lookup.required(catalogue, finding.code());
    }

    private String filled(String sentence, AuditFinding finding) {
        String group = UNREAD.contains(finding.code()) ? "reading" : "audit";
        Map<String, String> said = new HashMap<>();
        finding.arguments().forEach((name, value) -> said.put(name, messages.composed(group, value)));
        return SentenceTemplate.fill(sentence, said);
    }

    /// What people call a need, as a table or a title has it.
    ///
    /// @param audit the audit that asks for it
    String need(Audit audit, Verdict verdict) {
        String label = messages.said("audit-facts", audit.label(verdict.rule()));
        int first = label.indexOf(' ');
        boolean article = first > 0 && ARTICLES.contains(label.substring(0, first));
        String name = article ? label.substring(first + 1) : label;
        return name.substring(0, 1).toUpperCase(messages.language().locale()) + name.substring(1);
    }

    /// What a verdict leaves open; empty where nothing is.
    Optional<String> uncovered(Verdict verdict) {
        return verdict.uncovered().map(words -> messages.composed("audit", words));
    }

    /// What was made of one resource of a file.
    public String reading(ResourceReading reading) {
        if (isEnglish()) {
            return AuditWords.reading(reading);
        }
        String because = messages.composed("standing", reading.because());
        String judged = messages.text(
                reading.judged() ? "audit.reading.judged" : "audit.reading.left-out", reading.name(), because);
        return reading.complete()
                ? messages.text("audit.reading", judged)
                : messages.text("audit.reading.in-part", judged, messages.count("count.parts", reading.unread()));
    }

    /// Why a change is made; empty where that is plain.
    String why(Change change) {
        return AuditWords.why(change).stream()
                .map(sentence -> messages.composed("audit", sentence))
                .collect(Collectors.joining(" "));
    }
}
