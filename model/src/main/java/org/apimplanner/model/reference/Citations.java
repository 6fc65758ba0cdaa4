package org.apimplanner.model.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;

/// What rows refer to by key: the editions and the documents. Resolves the references and refuses
/// those that lead nowhere.
final class Citations {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private final List<String> editions;
    private final Map<String, Cited> documents;
    private final EditionRange every;

    private Citations(List<String> editions, Map<String, Cited> documents) {
        this.editions = editions;
        this.documents = documents;
        this.every = EditionRange.of(Optional.empty(), Optional.empty(), editions);
    }

    /// @param editionIds the ids of the editions, oldest first
    /// @param documentsJson the text of `documents.json`
    static Citations of(List<String> editionIds, String documentsJson) {
        Map<String, Cited> documents = new LinkedHashMap<>();
        for (Cited document : JsonRows.only("documents.json", documentsJson, "key", Cited::of)) {
            documents.put(document.key(), document);
        }
        return new Citations(editionIds, Collections.unmodifiableMap(documents));
    }

    /// In the order of the file.
    List<CitedDocument> documents() {
        return documents.values().stream().map(Cited::document).toList();
    }

    /// A date of the form YYYY, YYYY-MM or YYYY-MM-DD.
    static String date(JsonRow row, String key) {
        return row.parsed(
                key,
                "a date as YYYY, YYYY-MM or YYYY-MM-DD",
                text -> Optional.of(text).filter(DATE.asMatchPredicate()));
    }

    /// The sources of a row that belongs to every edition, at least one.
    List<Source> sources(JsonRow row) {
        List<Source> sources = new ArrayList<>();
        for (JsonRow source : row.objects("sources")) {
            sources.add(source(source));
            source.end();
        }
        if (sources.isEmpty()) {
            throw row.fault("sources", "no source", "at least one");
        }
        return List.copyOf(sources);
    }

    /// The sources of a row, at least one in each edition in which it holds.
    CitedSources sources(JsonRow row, EditionRange editions) {
        CitedSources sources = cited(row, editions);
        if (sources.all().isEmpty()) {
            throw row.fault("sources", "no source", "at least one");
        }
        for (String edition : editions.ids()) {
            if (sources.in(edition).isEmpty()) {
                throw row.fault(
                        "sources", "no source for edition '" + edition + "'", "one for each edition of the row");
            }
        }
        return sources;
    }

    /// The sources of a row that may go without.
    CitedSources optionalSources(JsonRow row) {
        return cited(row, every);
    }

    private CitedSources cited(JsonRow row, EditionRange rowEditions) {
        List<Source> all = new ArrayList<>();
        Map<String, List<Source>> byEdition = new HashMap<>();
        for (JsonRow each : row.objects("sources")) {
            Source source = source(each);
            EditionRange range = editions(each);
            List<String> cited = range.isEvery()
                    ? List.copyOf(rowEditions.ids())
                    : rowEditions.ids().stream().filter(range.ids()::contains).toList();
            if (cited.isEmpty()) {
                throw each.fault("", "edition " + range, "one in which the row holds: " + rowEditions);
            }
            each.end();
            all.add(source);
            cited.forEach(edition ->
                    byEdition.computeIfAbsent(edition, key -> new ArrayList<>()).add(source));
        }
        byEdition.replaceAll((edition, sources) -> List.copyOf(sources));
        return new CitedSources(all, byEdition);
    }

    private Source source(JsonRow source) {
        Cited document =
                source.parsed("document", "a key of documents.json", key -> Optional.ofNullable(documents.get(key)));
        return new Source(
                document.document().title(),
                source.text("section"),
                document.document().asOf());
    }

    /// The editions from `since` to `until`, both included; all of them when both keys are absent.
    EditionRange editions(JsonRow row) {
        if (!row.has("since") && !row.has("until")) {
            return every;
        }
        Optional<String> since = edition(row, "since");
        Optional<String> until = edition(row, "until");
        EditionRange range = EditionRange.of(since, until, editions);
        if (range.ids().isEmpty()) {
            throw row.fault(
                    "since",
                    "'" + since.orElseThrow() + "'",
                    "an edition not later than 'until', " + until.orElseThrow());
        }
        return range;
    }

    private Optional<String> edition(JsonRow row, String key) {
        return row.has(key)
                ? Optional.of(row.parsed(
                        key, "an id of editions.json", id -> Optional.of(id).filter(editions::contains)))
                : Optional.empty();
    }

    AppliesTo appliesTo(JsonRow row) {
        JsonRow to = row.object("appliesTo");
        AppliesTo appliesTo = new AppliesTo(
                editions(to),
                to.words("clouds", Cloud.class),
                to.words("tiers", Tier.class),
                to.words("platforms", Platform.class),
                to.words("modes", Mode.class),
                to.words("features", Feature.class),
                to.words("withoutFeatures", Feature.class),
                to.words("conditions", Condition.class));
        to.end();
        return appliesTo;
    }

    /// A document of the public documentation. Its note is for whoever maintains the data.
    private record Cited(String key, CitedDocument document) {
        static Cited of(JsonRow row) {
            row.optionalText("note");
            return new Cited(
                    row.text("key"),
                    new CitedDocument(
                            row.text("title"),
                            date(row, "asOf"),
                            row.has("clouds") ? List.copyOf(row.words("clouds", Cloud.class)) : List.of(),
                            row.optionalText("url")));
        }
    }
}
