package org.apimplanner.app.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.CitedDocument;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;

/// The sources that a reader of one plan has a use for, and where they stand.
public record SourcesOfPlan(ReferenceData reference, Plan plan) {
    /// Those of them that are about the plan's cloud and platform; all where none is, since a row is not
    /// left without.
    public List<Source> of(List<Source> sources) {
        List<Source> applying = sources.stream().filter(this::applies).toList();
        return applying.isEmpty() ? sources : applying;
    }

    /// The address of the document; empty where none is known.
    public Optional<String> url(Source source) {
        return document(source).flatMap(CitedDocument::url);
    }

    private boolean applies(Source source) {
        boolean ofCloud = document(source)
                .map(CitedDocument::clouds)
                .filter(clouds -> !clouds.isEmpty())
                .map(clouds -> clouds.contains(plan.cloud()))
                .orElse(true);
        return ofCloud
                && (names(source, plan.platform())
                        || Stream.of(Platform.values()).noneMatch(p -> names(source, p)));
    }

    /// Whether a section's own heading is about a platform, as in `Required ports (stv1)`.
    private static boolean names(Source source, Platform platform) {
        String section = source.section().toLowerCase(Locale.ROOT);
        return List.of(section.split("[^a-z0-9]+")).contains(platform.word());
    }

    private Optional<CitedDocument> document(Source source) {
        return reference.documents().stream()
                .filter(document -> document.has(source))
                .findFirst();
    }
}
