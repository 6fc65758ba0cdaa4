package org.apimplanner.model.reference;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.reference.AuditFacts.DefaultRule;
import org.apimplanner.model.reference.AuditFacts.NeedFact;
import org.apimplanner.model.reference.AuditFacts.OtherPorts;
import org.apimplanner.model.reference.AuditFacts.PortFact;
import org.apimplanner.model.reference.AuditFacts.TagFact;
import org.apimplanner.model.reference.AuditFacts.Typo;
import org.apimplanner.model.reference.AuditFacts.WordFact;

/// Decodes the facts for audits.
final class AuditRows {
    private static final String FILE = "audit-facts.json";
    private static final int MOST_PRIORITY = 65535;

    private final List<Limit> limits;
    private final List<org.apimplanner.model.reference.TagFact> spellings;

    /// @param spellings how else the tags and words are written
    AuditRows(List<Limit> limits, List<org.apimplanner.model.reference.TagFact> spellings) {
        this.limits = limits;
        this.spellings = spellings;
    }

    AuditFacts facts(String json) {
        JsonRows rows = new JsonRows(FILE, json);
        AuditFacts facts = new AuditFacts(
                rows.list("words", "word", this::word),
                rows.list("tags", "tag", this::tag),
                tagFiles(rows),
                rows.list("defaultRules", "name", AuditRows::defaultRule),
                rows.list("notInternet", "range", AuditRows::range),
                rows.list("remoteAdministration", "port", row -> new PortFact(port(row, "port"), row.text("service"))),
                rows.list("typos", "written", row -> new Typo(port(row, "written"), port(row, "meant"))),
                rows.list(
                        "needs",
                        "rule",
                        row -> new NeedFact(
                                row.text("rule"),
                                row.text("label"),
                                row.optionalText("shownAs"),
                                row.optionalText("note"))),
                rows.list("otherPorts", "ports", AuditRows::otherPorts),
                known(),
                new LinkedHashSet<>(rows.list("hostRequirements", "rule", row -> row.text("rule"))),
                new LinkedHashSet<>(rows.list("networkRequirements", "rule", row -> row.text("rule"))));
        rows.end();
        return facts;
    }

    private WordFact word(JsonRow row) {
        String word = row.text("word");
        List<String> own = row.list("aliases", "a text", Optional::of);
        return new WordFact(
                word,
                row.word("meaning", AddressMeaning.class),
                own.isEmpty() ? aliases(word) : own,
                row.list("addresses", "an IPv4 range", Ipv4Prefix::tryParse));
    }

    private List<String> aliases(String tag) {
        return spellings.stream()
                .filter(row -> row.tag().equals(tag))
                .flatMap(row -> row.aliases().stream())
                .toList();
    }

    private TagFact tag(JsonRow row) {
        String tag = row.text("tag");
        return new TagFact(
                tag,
                aliases(tag),
                row.list("within", "a service tag", Optional::of),
                row.list("mayOverlap", "a service tag", Optional::of),
                row.flag("regionsOverlap", false));
    }

    private static DefaultRule defaultRule(JsonRow row) {
        return new DefaultRule(
                row.text("name"),
                row.number("priority", 1, MOST_PRIORITY),
                row.word("direction", Direction.class),
                row.word("access", Access.class),
                row.text("source"),
                row.text("destination"));
    }

    private static Ipv4Prefix range(JsonRow row) {
        return row.parsed("range", "an IPv4 range", Ipv4Prefix::tryParse);
    }

    /// The note is for whoever maintains the data.
    private static OtherPorts otherPorts(JsonRow row) {
        row.optionalText("note");
        row.list("sources", "the key of a document", Optional::of);
        return new OtherPorts(
                row.list("ports", "a port or a range of ports", PortRange::tryParse),
                row.word("direction", Direction.class),
                row.text("service"),
                row.flag("former", false));
    }

    private static int port(JsonRow row, String key) {
        return row.parsed(key, "a port", PortRange::tryParse).from();
    }

    private static Map<Cloud, List<String>> tagFiles(JsonRows rows) {
        Map<Cloud, List<String>> names = new EnumMap<>(Cloud.class);
        rows.list(
                        "tagFiles",
                        "cloud",
                        row -> Map.entry(
                                row.word("cloud", Cloud.class), row.list("names", "a cloud's name", Optional::of)))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(names);
    }

    private Map<AuditLimit, Limit> known() {
        Map<AuditLimit, Limit> known = new EnumMap<>(AuditLimit.class);
        for (AuditLimit limit : AuditLimit.values()) {
            known.put(
                    limit,
                    limits.stream()
                            .filter(each -> each.id().equals(limit.word()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "limits.json: found no limit '" + limit.word() + "', expected one.")));
        }
        return Map.copyOf(known);
    }
}
