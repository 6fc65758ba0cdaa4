package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.audit.AuditJob.Outcome;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;

/// Says of a row of the audit what asks for it, what decides it and what to do.
final class AuditExplanations {
    private static final List<String> RULE = List.of(
            "direction", "priority", "access", "protocol", "destinationPorts", "source", "destination", "sourcePorts");
    private static final List<String> ROUTE = List.of("destination", "nextHopType", "nextHopAddress");

    private final ReferenceData reference;
    private final Messages messages;
    private final SpokenAudit spoken;
    private final Supplier<Outcome> outcome;

    AuditExplanations(ReferenceData reference, Messages messages, SpokenAudit spoken, Supplier<Outcome> outcome) {
        this.reference = reference;
        this.messages = messages;
        this.spoken = spoken;
        this.outcome = outcome;
    }

    Explanation of(Verdict verdict) {
        Optional<AuditReason> reason = AuditReason.of(verdict, outcome.get(), reference, spoken);
        List<Explanation.Fact> facts = new ArrayList<>();
        facts.add(fact("audit.status", messages.word("audit.meaning.", verdict.status())));
        if (!verdict.decidedBy().isEmpty()) {
            facts.add(fact("audit.decidedBy", decidedBy(verdict)));
        }
        spoken.uncovered(verdict).ifPresent(words -> facts.add(fact("audit.uncovered", words)));
        facts.add(fact("audit.file", verdict.file().orElse(messages.text("audit.no-file"))));
        verdict.resource().ifPresent(name -> facts.add(fact("audit.resource", name)));
        facts.add(fact("column.required", messages.word("audit.asked.", verdict.requirement())));
        String title = messages.text(
                "audit.title",
                outcome.get().audit().map(audit -> spoken.need(audit, verdict)).orElse(verdict.rule()),
                messages.word("filter.direction.", verdict.direction()),
                messages.portal(verdict.protocol()),
                Listed.forReading(verdict.destinationPorts()),
                verdict.source(),
                verdict.destination());
        return new Explanation(
                title,
                reason.map(AuditReason::purpose).orElse(messages.text("audit.no-purpose")),
                facts,
                reason.flatMap(AuditReason::note),
                reason.map(AuditReason::sources).orElse(List.of()));
    }

    /// Each deciding rule on a line of its own, whole where the file has it.
    private String decidedBy(Verdict verdict) {
        DecidingRules rules = new DecidingRules(outcome.get().network(), messages);
        return verdict.decidedBy().stream()
                .map(name -> rules.words(verdict, name))
                .collect(Collectors.joining("\n"));
    }

    Explanation of(AuditFinding finding) {
        List<Source> sources = Lookup.required(reference.auditFindings(), finding.code())
                .sources()
                .all();
        List<Explanation.Fact> facts = new ArrayList<>();
        facts.add(fact("audit.file", finding.file()));
        finding.resource().ifPresent(name -> facts.add(fact("audit.resource", name)));
        if (!finding.place().isEmpty()) {
            facts.add(fact("audit.place", finding.place()));
        }
        facts.add(fact("audit.code", finding.code().word()));
        String title =
                messages.text("audit.finding.title", messages.word("severity.", finding.severity()), finding.subject());
        return new Explanation(title, spoken.message(finding), facts, spoken.fix(finding), sources);
    }

    Explanation of(Change change) {
        List<Explanation.Fact> facts = change.properties().entrySet().stream()
                .map(property -> new Explanation.Fact(property.getKey(), property.getValue()))
                .toList();
        String why = spoken.why(change);
        String where = messages.text(
                "audit.change.in", change.target().resource(), change.target().file());
        String title = messages.text(
                "audit.change.title",
                messages.text("audit.action." + change.action()),
                change.target().subject());
        return new Explanation(title, why.isEmpty() ? where : why + " " + where, facts, Optional.empty(), List.of());
    }

    /// Every field of a change on one line.
    private static String properties(Change change) {
        return change.properties().entrySet().stream()
                .map(property -> property.getKey() + " " + property.getValue())
                .collect(Collectors.joining(" · "));
    }

    /// A change's whole rule as people read rules.
    String shape(Change change) {
        Map<String, String> fields = change.properties();
        return switch (change.target().kind()) {
            case NSG -> fields.isEmpty() ? "" : messages.text("audit.shape.rule", values(fields, RULE));
            case ROUTE ->
                fields.isEmpty()
                        ? ""
                        : messages.text("audit.shape.route", values(fields, ROUTE))
                                .strip();
            case SERVICE_ENDPOINT, FIREWALL, ADMIN_RULES -> properties(change);
        };
    }

    private Object[] values(Map<String, String> fields, List<String> names) {
        return names.stream()
                .map(name -> portalWord(name, fields.getOrDefault(name, "")))
                .toArray();
    }

    private String portalWord(String name, String value) {
        return switch (name) {
            case "protocol" ->
                Word.find(Protocol.class, value).map(messages::portal).orElse(value);
            case "nextHopType" ->
                Word.find(HopType.class, value).map(messages::portal).orElse(value);
            default -> value;
        };
    }

    private Explanation.Fact fact(String key, String text) {
        return new Explanation.Fact(messages.text(key), text);
    }
}
