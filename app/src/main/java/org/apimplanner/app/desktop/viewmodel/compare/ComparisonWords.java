package org.apimplanner.app.desktop.viewmodel.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.RowWords;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.diff.Consequence;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.PlanChange;
import org.apimplanner.model.diff.RegionDiff;
import org.apimplanner.model.diff.ReportPart;
import org.apimplanner.model.diff.RowChange;
import org.apimplanner.model.diff.Summary;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.reference.UpdateTime;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SourceAddress;

/// Puts a comparison into words.
final class ComparisonWords {
    private static final String QUIET = "quiet";
    private static final String CARE = "care";
    private static final String GRAVE = "grave";

    private final ReferenceData reference;
    private final Messages messages;
    private final ComparedFields fields;

    ComparisonWords(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
        this.fields = new ComparedFields(messages);
    }

    /// @param from what to call the first plan, such as `Saved version`
    /// @param to what to call the second plan
    Comparison of(Diff diff, String from, String to) {
        Summary summary = diff.summary();
        return new Comparison(
                side(from, diff.from()),
                side(to, diff.to()),
                answers(summary),
                diff.consequences().stream().map(this::effect).toList(),
                messages.text("compare.consequences.none"),
                diff.documentation().stream()
                        .map(change -> new Comparison.Remark(
                                messages.said("comparison", DiffWords.of(change.change())), fields.of(change.fields())))
                        .toList(),
                diff.planChanges().stream().map(this::planField).toList(),
                diff.regions().stream().flatMap(this::rows).toList());
    }

    private String side(String role, Diff.Side side) {
        String name = side.plan().name().strip();
        return messages.text(
                "compare.side",
                role,
                name.isEmpty() ? messages.text("document.untitled") : name,
                side.edition().id());
    }

    private List<Comparison.Answer> answers(Summary all) {
        return List.of(
                address("compare.publicVip", all.publicVip()),
                address("compare.privateVip", all.privateVip()),
                need("compare.newSubnet", all.newSubnet()),
                need("compare.secondPublicIp", all.secondPublicIp()),
                instance(all.newInstance()),
                update(all.updateMinutes()),
                downtime(all.downtime(), all.newInstance()));
    }

    private Comparison.Effect effect(Consequence consequence) {
        String title = messages.said("comparison", DiffWords.of(consequence.change()));
        List<Comparison.Answer> answers = new ArrayList<>(List.of(
                address("compare.publicVip", consequence.publicVip()),
                address("compare.privateVip", consequence.privateVip()),
                need("compare.newSubnet", consequence.newSubnet()),
                need("compare.secondPublicIp", consequence.secondPublicIp()),
                instance(consequence.newInstance()),
                downtime(consequence.downtime(), consequence.newInstance())));
        answers.removeIf(answer -> answer.tone().equals(QUIET));
        answers.add(update(consequence.updateMinutes()));
        return new Comparison.Effect(
                consequence
                        .region()
                        .map(region -> messages.text("compare.in", title, region(region)))
                        .orElse(title),
                messages.composed("consequence", consequence.summary()),
                List.copyOf(answers),
                consequence.steps(),
                messages.text(
                        "compare.confidence", messages.said("comparison", DiffWords.of(consequence.confidence()))),
                byDocument(consequence.references()));
    }

    /// Each document once, with its sections.
    private static List<Source> byDocument(List<Source> sources) {
        Map<List<String>, List<String>> sections = new LinkedHashMap<>();
        for (Source source : sources) {
            sections.computeIfAbsent(List.of(source.document(), source.asOf()), key -> new ArrayList<>())
                    .add(source.section());
        }
        return sections.entrySet().stream()
                .map(entry -> new Source(
                        entry.getKey().getFirst(),
                        String.join(", ", entry.getValue()),
                        entry.getKey().getLast()))
                .toList();
    }

    private Comparison.Answer address(String label, AddressEffect effect) {
        return answer(
                label,
                messages.said("comparison", DiffWords.of(effect)),
                switch (effect) {
                    case NONE, STAYS, APPEARS -> QUIET;
                    case DEPENDS -> CARE;
                    case DISAPPEARS, CHANGES -> GRAVE;
                });
    }

    private Comparison.Answer need(String label, Need need) {
        return answer(
                label,
                messages.said("comparison", DiffWords.of(need)),
                switch (need) {
                    case NO -> QUIET;
                    case CAN, SHOULD -> CARE;
                    case MUST -> GRAVE;
                });
    }

    private Comparison.Answer instance(boolean needed) {
        return needed
                ? answer("compare.newInstance", messages.said("comparison", DiffWords.of(Need.MUST)), GRAVE)
                : answer("compare.newInstance", messages.said("comparison", DiffWords.of(Need.NO)), QUIET);
    }

    private Comparison.Answer update(UpdateTime time) {
        return answer("compare.update", fields.time(time), QUIET);
    }

    private Comparison.Answer downtime(Downtime downtime, boolean newInstance) {
        return answer(
                "compare.downtime",
                messages.said("comparison", DiffWords.downtime(downtime, newInstance)),
                switch (downtime) {
                    case NONE -> newInstance ? CARE : QUIET;
                    case POSSIBLE -> CARE;
                    case DURING_UPDATE -> GRAVE;
                });
    }

    private Comparison.Answer answer(String label, String words, String tone) {
        return new Comparison.Answer(messages.text(label), words, tone);
    }

    private Comparison.Before planField(PlanChange change) {
        return new Comparison.Before(
                place(change.path()),
                fields.value(change.before().orElse("")),
                fields.value(change.after().orElse("")));
    }

    /// The field as the plan's column names it; the path itself for one that the column has not.
    private String place(String path) {
        String list = path.substring(1).replaceFirst("/.*", "");
        String rest = path.substring(Math.min(path.length(), list.length() + 2));
        return switch (list) {
            case "regions" -> regionField(rest);
            // An entry is called by its name, which may have strokes of its own.
            case "clients", "backends", "workspaceGateways" -> messages.text("entries." + list + ".each", rest);
            case "features" -> messages.text("section.features");
            case "forcedTunneling" -> fields.word("field." + rest, path);
            default -> fields.word("field." + list, path);
        };
    }

    private String regionField(String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        String name = parts.getLast();
        String field = parts.contains("privateEndpoints")
                ? messages.text("entries.privateEndpoints.each", fields.word("privateService." + name, name))
                : fields.word("field.region." + name, name);
        return messages.text("compare.place", region(parts.getFirst()), field);
    }

    private String region(String name) {
        return reference.region(name).map(RegionFact::displayName).orElse(name);
    }

    private Stream<Comparison.Row> rows(RegionDiff region) {
        String name = switch (region.action()) {
            case ADDED -> messages.text("compare.region.added", region.displayName());
            case REMOVED -> messages.text("compare.region.removed", region.displayName());
            case CHANGED -> region.displayName();
        };
        return Stream.of(ReportPart.values())
                .flatMap(section -> region.changes()
                        .filter(change -> change.section() == section)
                        .map(change -> row(name, change)));
    }

    private Comparison.Row row(String region, RowChange<?> change) {
        return new Comparison.Row(
                region,
                messages.said("comparison", DiffWords.of(change.section())),
                change.action(),
                RowWords.of(change),
                change.action() == Action.CHANGED ? "" : purpose(change),
                fields.of(change.fields()));
    }

    private static String purpose(RowChange<?> change) {
        Object row = change.after().isPresent()
                ? change.after().get()
                : change.before().orElseThrow();
        return switch (row) {
            case NsgRule rule -> rule.purpose();
            case Route route -> route.purpose();
            case FirewallRule rule -> rule.purpose();
            case SourceAddress address -> address.purpose();
            case DnsRecord entry -> entry.purpose();
            default -> "";
        };
    }
}
