package org.apimplanner.model.reference;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AuditFacts.DefaultRule;
import org.apimplanner.model.reference.AuditFacts.LimitFact;
import org.apimplanner.model.reference.AuditFacts.PortFact;
import org.apimplanner.model.reference.AuditFacts.TagFact;
import org.apimplanner.model.reference.AuditFacts.Typo;
import org.apimplanner.model.reference.AuditFacts.WordFact;

/// Decodes the facts for audits.
final class AuditRows {
    private static final String FILE = "audit-facts.json";
    private static final int MOST_PRIORITY = 65535;

    private final Citations citations;

    AuditRows(Citations citations) {
        this.citations = citations;
    }

    AuditFacts facts(String json) {
        JsonRows rows = new JsonRows(FILE, json);
        AuditFacts facts = new AuditFacts(
                rows.list("words", "word", AuditRows::word),
                rows.list("tags", "tag", AuditRows::tag),
                rows.list("defaultRules", "name", AuditRows::defaultRule),
                rows.list("notInternet", "range", AuditRows::range),
                rows.list("remoteAdministration", "port", row -> new PortFact(port(row, "port"), row.text("service"))),
                rows.list("typos", "written", row -> new Typo(port(row, "written"), port(row, "meant"))),
                limits(rows),
                new LinkedHashSet<>(rows.list("hostRequirements", "rule", row -> row.text("rule"))));
        rows.end();
        return facts;
    }

    private static WordFact word(JsonRow row) {
        return new WordFact(
                row.text("word"),
                row.word("meaning", AddressMeaning.class),
                row.list("aliases", "a text", Optional::of),
                row.list("addresses", "an IPv4 range", Ipv4Prefix::tryParse));
    }

    private static TagFact tag(JsonRow row) {
        return new TagFact(
                row.text("tag"),
                row.list("aliases", "a text", Optional::of),
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

    private static int port(JsonRow row, String key) {
        return row.parsed(key, "a port", PortRange::tryParse).from();
    }

    private Map<AuditLimit, LimitFact> limits(JsonRows rows) {
        Map<AuditLimit, LimitFact> limits = new EnumMap<>(AuditLimit.class);
        rows.list(
                        "limits",
                        "limit",
                        row -> Map.entry(
                                row.word("limit", AuditLimit.class),
                                new LimitFact(row.number("value", 0, MOST_PRIORITY), citations.sources(row))))
                .forEach(entry -> limits.put(entry.getKey(), entry.getValue()));
        for (AuditLimit limit : AuditLimit.values()) {
            if (!limits.containsKey(limit)) {
                throw new IllegalArgumentException(FILE + ": found no limit '" + limit.word() + "', expected one.");
            }
        }
        return Map.copyOf(limits);
    }
}
