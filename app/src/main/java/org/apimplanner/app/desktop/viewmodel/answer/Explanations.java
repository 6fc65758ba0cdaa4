package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.Word;
import org.apimplanner.model.diff.CompanionEntry;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.AppliesTo;
import org.apimplanner.model.reference.EditionRange;
import org.apimplanner.model.reference.EndpointRow;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;

/// Says why a row of the answer is there, from the row and the reference row it came of.
final class Explanations {
    private final ReferenceData reference;
    private final Messages messages;
    private final ColumnWords words;

    Explanations(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
        this.words = new ColumnWords(reference, messages);
    }

    Explanation of(NsgRule rule, Report report) {
        Optional<AppliesTo> appliesTo = reference.nsgRows().stream()
                .filter(row -> row.id().equals(rule.row()))
                .map(NsgRow::appliesTo)
                .findFirst();
        String title = messages.text(
                "why.nsg",
                rule.name(),
                messages.word("filter.direction.", rule.direction()),
                Integer.toString(rule.priority()));
        return new Explanation(
                title,
                rule.purpose(),
                asked(rule.requirement(), rule.feature(), appliesTo, report.plan()),
                caution(rule.note(), rule.verified()),
                rule.references());
    }

    Explanation of(FirewallRule rule, Report report) {
        Optional<AppliesTo> appliesTo = reference.endpoints().stream()
                .filter(row -> row.id().equals(rule.row()))
                .map(EndpointRow::appliesTo)
                .findFirst();
        String title = messages.text(
                "why.firewall", rule.destination(), messages.portal(rule.protocol()), Listed.forReading(rule.ports()));
        return new Explanation(
                title,
                rule.purpose(),
                asked(rule.requirement(), rule.feature(), appliesTo, report.plan()),
                caution(rule.note(), rule.verified()),
                rule.references());
    }

    Explanation of(Route route, Report report) {
        String hop = Stream.concat(
                        Stream.of(messages.portal(route.nextHopType())),
                        route.nextHopAddress().stream().map(Object::toString))
                .collect(Collectors.joining(" "));
        List<Explanation.Fact> facts =
                List.of(fact("why.asked", messages.text("why.tunneling")), fact("why.plan", setting(report.plan())));
        return new Explanation(
                messages.text("why.route", route.destination(), hop),
                route.purpose(),
                facts,
                Optional.empty(),
                route.references());
    }

    Explanation of(DnsRecord dns, Report report) {
        String title = messages.text("why.dns", dns.type(), dns.name(), dns.zone());
        return new Explanation(
                title,
                dns.purpose(),
                List.of(fact("why.plan", setting(report.plan()))),
                caution(dns.note(), dns.verified()),
                dns.references());
    }

    Explanation of(CompanionEntry entry, Report report) {
        return switch (entry) {
            case CompanionEntry.SecurityRule rule -> of(rule.rule(), report);
            case CompanionEntry.FirewallEntry rule -> of(rule.rule(), report);
            case CompanionEntry.NameRecord dns -> of(dns.dns(), report);
            case CompanionEntry.Itself itself -> {
                Companion companion = itself.companion();
                yield new Explanation(
                        words.companion(companion),
                        String.join("\n", companion.notes()),
                        List.of(fact("why.plan", setting(report.plan()))),
                        Optional.empty(),
                        companion.references());
            }
        };
    }

    Explanation of(ChecklistItem item, String region) {
        List<Explanation.Fact> facts =
                List.of(fact("column.phase", messages.word("phase.", item.phase())), fact("column.region", region));
        return new Explanation(messages.text("why.step"), item.item(), facts, Optional.empty(), item.references());
    }

    Explanation of(Finding finding, String place) {
        return new Explanation(
                messages.word("severity.", finding.severity()),
                finding.message(),
                List.of(fact("column.place", place)),
                finding.fix(),
                finding.references());
    }

    private List<Explanation.Fact> asked(
            Requirement requirement, Optional<Feature> feature, Optional<AppliesTo> appliesTo, Plan plan) {
        List<Explanation.Fact> facts = new ArrayList<>();
        String asked = feature.map(f -> messages.text(
                        "why.feature",
                        messages.word("requirement.", requirement),
                        reference.feature(f).label()))
                .orElseGet(() -> messages.text(requirement == Requirement.REQUIRED ? "why.required" : "why.optional"));
        facts.add(fact("why.asked", asked));
        appliesTo.map(this::extent).ifPresent(words -> facts.add(fact("why.applies", words)));
        facts.add(fact("why.plan", setting(plan)));
        return facts;
    }

    /// To what the documented row applies, in words.
    private String extent(AppliesTo appliesTo) {
        List<String> parts = new ArrayList<>();
        add(parts, "why.platforms", sorted(appliesTo.platforms(), p -> messages.word("platform.", p)));
        add(parts, "why.modes", sorted(appliesTo.modes(), m -> reference.mode(m).label()));
        add(parts, "why.tiers", sorted(appliesTo.tiers(), t -> reference.tier(t).label()));
        add(parts, "why.clouds", sorted(appliesTo.clouds(), c -> messages.word("cloud.", c)));
        add(parts, "why.editions", appliesTo.editions().isEvery() ? List.of() : List.of(range(appliesTo.editions())));
        add(parts, "why.conditions", sorted(appliesTo.conditions(), c -> messages.word("condition.", c)));
        return parts.isEmpty() ? messages.text("why.everywhere") : String.join(" · ", parts);
    }

    private String range(EditionRange editions) {
        Optional<String> since = editions.since();
        Optional<String> until = editions.until();
        if (since.equals(until)) {
            return since.orElseThrow();
        }
        if (until.isEmpty()) {
            return messages.text("why.edition.since", since.orElseThrow());
        }
        return since.map(first -> messages.text("why.edition.between", first, until.get()))
                .orElseGet(() -> messages.text("why.edition.until", until.get()));
    }

    private void add(List<String> parts, String key, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(messages.text(key, String.join(", ", words)));
        }
    }

    private static <E extends Enum<E> & Word> List<String> sorted(Collection<E> values, Function<E, String> words) {
        return values.stream().sorted().map(words).toList();
    }

    /// The plan's own setting in a few words.
    private String setting(Plan plan) {
        return messages.text(
                "why.setting",
                reference.tier(plan.tier()).label(),
                reference.mode(plan.mode()).label(),
                messages.word("platform.", plan.platform()),
                messages.word("cloud.", plan.cloud()),
                plan.edition());
    }

    private Optional<String> caution(Optional<String> note, boolean verified) {
        String open = verified ? "" : messages.text("why.unverified");
        String all = (note.orElse("") + " " + open).strip();
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private Explanation.Fact fact(String key, String text) {
        return new Explanation.Fact(messages.text(key), text);
    }
}
