package org.apimplanner.model.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// Decodes the rows that say what there is: editions, regions, tiers, modes, features, control-plane
/// addresses, and the sentences of findings and checklist.
final class CatalogueRows {
    private static final int MOST_UNITS = 1000;

    private final Citations citations;

    CatalogueRows(Citations citations) {
        this.citations = citations;
    }

    static Edition edition(JsonRow row) {
        return new Edition(row.text("id"), Citations.date(row, "asOf"), row.text("title"), row.text("summary"));
    }

    RegionFact region(JsonRow row) {
        return new RegionFact(
                row.text("name"),
                row.text("displayName"),
                row.word("cloud", Cloud.class),
                row.text("tagSuffix"),
                row.text("tagCode"),
                row.optionalNumber("zones", 0, 9),
                row.optionalText("pair"),
                row.list("aliases", "a text", Optional::of),
                row.flag("listed", true),
                row.optionalText("note"),
                citations.sources(row));
    }

    TierFact tier(JsonRow row) {
        EditionRange editions = citations.editions(row);
        return new TierFact(
                row.word("tier", Tier.class),
                row.text("label"),
                editions,
                row.words("platforms", Platform.class),
                row.words("modes", Mode.class),
                row.optionalNumber("maxUnits", 1, MOST_UNITS),
                row.number("addressesPerUnit", 0, 9),
                row.flag("multiRegion", false),
                row.flag("zones", false),
                row.flag("unitsSpreadOverZones", true),
                row.flag("ownAddress", false),
                row.has("regions") ? Optional.of(tierRegions(row.object("regions"))) : Optional.empty(),
                row.flag("downDuringUpdate", false),
                citations.sources(row, editions));
    }

    TierRegions tierRegions(JsonRow row) {
        Set<String> names = row.texts("names", "a region's API name", Optional::of);
        Set<String> closed = row.texts("closed", "a region's API name", Optional::of);
        closed.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw row.fault("closed", "'" + name + "'", "one of the names");
        });
        TierRegions regions = new TierRegions(names, closed, citations.sources(row));
        row.end();
        return regions;
    }

    ModeFact mode(JsonRow row) {
        EditionRange editions = citations.editions(row);
        return new ModeFact(
                row.word("mode", Mode.class),
                row.text("label"),
                row.text("summary"),
                editions,
                row.words("platforms", Platform.class),
                row.words("needs", ModeNeed.class),
                citations.sources(row, editions));
    }

    FeatureFact feature(JsonRow row) {
        return new FeatureFact(
                row.word("feature", Feature.class),
                row.text("label"),
                row.text("summary"),
                row.flag("elsewhere", false),
                row.texts("notInRegions", "a region's API name", Optional::of));
    }

    ControlPlaneRow controlPlane(JsonRow row) {
        EditionRange editions = citations.editions(row);
        return new ControlPlaneRow(
                row.word("cloud", Cloud.class),
                row.text("label"),
                row.optionalText("region"),
                row.list("addresses", "an IPv4 address", Ipv4Address::tryParse),
                editions,
                citations.sources(row, editions));
    }

    /// The code of a finding, and what is said of it.
    <E extends Enum<E> & Word> Map.Entry<E, FindingRow> finding(JsonRow row, Class<E> codes) {
        return Map.entry(code(row, codes), finding(row));
    }

    private static <E extends Enum<E> & Word> E code(JsonRow row, Class<E> codes) {
        return row.parsed("code", "a code that " + codes.getSimpleName() + " has", code -> Word.find(codes, code));
    }

    private FindingRow finding(JsonRow row) {
        return new FindingRow(
                row.word("severity", Severity.class),
                row.text("message"),
                row.optionalText("fix"),
                citations.optionalSources(row));
    }

    ChecklistRow checklist(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new ChecklistRow(
                row.text("id"),
                row.word("phase", Phase.class),
                row.text("item"),
                row.flag("perRegion", false),
                appliesTo,
                citations.sources(row, appliesTo.editions()));
    }

    NoticeRow notice(JsonRow row) {
        return new NoticeRow(
                code(row, FindingCode.class),
                row.text("path"),
                row.has("topic") ? row.word("topic", NoticeTopic.class) : NoticeTopic.PLAN,
                row.words("arguments", NoticeArgument.class),
                row.has("switchOn") ? Optional.of(row.word("switchOn", Feature.class)) : Optional.empty(),
                citations.appliesTo(row));
    }

    Limit limit(JsonRow row) {
        Limit limit = new Limit(
                row.text("id"),
                row.text("label"),
                row.objects("values").stream().map(this::limitValue).toList());
        if (limit.values().isEmpty()) {
            throw row.fault("values", "none", "at least one");
        }
        for (int i = 1; i < limit.values().size(); i++) {
            String date = limit.values().get(i).asOf();
            if (date.compareTo(limit.values().get(i - 1).asOf()) <= 0) {
                throw row.fault("values[" + i + "].asOf", "'" + date + "'", "a date after that of the value before");
            }
        }
        return limit;
    }

    private Limit.Value limitValue(JsonRow row) {
        Limit.Value value = new Limit.Value(
                row.number("value", 1, Integer.MAX_VALUE),
                Citations.date(row, "asOf"),
                row.optionalText("note"),
                NetworkRows.verified(row),
                citations.sources(row));
        row.end();
        return value;
    }

    TierLimit tierLimit(JsonRow row) {
        return new TierLimit(
                row.text("id"),
                row.text("label"),
                row.map("values", Tier.class, (values, tier) -> values.number(tier, 1, Integer.MAX_VALUE)),
                row.optionalText("note"),
                citations.sources(row));
    }

    TagFact tag(JsonRow row) {
        return new TagFact(
                row.text("tag"),
                row.words("clouds", Cloud.class),
                row.list("aliases", "a spelling", Optional::of),
                row.has("direction") ? Optional.of(row.word("direction", Direction.class)) : Optional.empty(),
                row.flag("inRoutes", true),
                row.flag("inFirewall", true),
                row.optionalText("note"),
                citations.sources(row));
    }
}
