package org.apimplanner.model.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Set<String> editions;
    private final Map<String, Cited> documents;

    private Citations(Set<String> editions, Map<String, Cited> documents) {
        this.editions = editions;
        this.documents = documents;
    }

    /// @param editionIds the ids of the editions
    /// @param documentsJson the text of `documents.json`
    static Citations of(Set<String> editionIds, String documentsJson) {
        Map<String, Cited> documents = new LinkedHashMap<>();
        for (Cited document : JsonRows.only("documents.json", documentsJson, "key", Cited::of)) {
            documents.put(document.key(), document);
        }
        return new Citations(editionIds, Collections.unmodifiableMap(documents));
    }

    /// A date of the form YYYY, YYYY-MM or YYYY-MM-DD.
    static String date(JsonRow row, String key) {
        return row.parsed(
                key,
                "a date as YYYY, YYYY-MM or YYYY-MM-DD",
                text -> Optional.of(text).filter(DATE.asMatchPredicate()));
    }

    /// The sources of a row, at least one.
    List<Source> sources(JsonRow row) {
        List<Source> sources = optionalSources(row);
        if (sources.isEmpty()) {
            throw row.fault("sources", "no source", "at least one");
        }
        return sources;
    }

    List<Source> optionalSources(JsonRow row) {
        List<Source> sources = new ArrayList<>();
        for (JsonRow source : row.objects("sources")) {
            Cited document = source.parsed(
                    "document", "a key of documents.json", key -> Optional.ofNullable(documents.get(key)));
            sources.add(new Source(document.title(), source.text("section"), document.asOf()));
            source.end();
        }
        return List.copyOf(sources);
    }

    /// The edition ids under `editions`; none when the key is absent.
    Set<String> editions(JsonRow row) {
        return row.texts(
                "editions", "an id of editions.json", id -> Optional.of(id).filter(editions::contains));
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
    private record Cited(String key, String title, String asOf) {
        static Cited of(JsonRow row) {
            row.optionalText("note");
            return new Cited(row.text("key"), row.text("title"), date(row, "asOf"));
        }
    }
}
