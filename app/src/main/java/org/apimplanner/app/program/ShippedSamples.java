package org.apimplanner.app.program;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.resources.ShippedResources;

/// The plans that ship as examples.
public final class ShippedSamples {
    private static final String SUFFIX = ".json";

    private ShippedSamples() {}

    /// A sample plan.
    ///
    /// @param name its file's name without `.json`
    /// @param summary one sentence: what it shows
    public record Sample(String name, String title, String summary) {
        public String fileName() {
            return name + SUFFIX;
        }

        /// The plan file.
        public String text() {
            return ShippedResources.text("samples/" + fileName());
        }
    }

    /// Every sample, the simplest first.
    public static List<Sample> all() {
        return StrictJson.read(ShippedResources.text("samples/index.json"))
                .list("a list of samples", ShippedSamples::sample);
    }

    /// The sample of this name, with or without `.json`.
    public static Optional<Sample> named(String name) {
        return all().stream()
                .filter(s -> s.name().equals(name) || s.fileName().equals(name))
                .findFirst();
    }

    private static Sample sample(JsonValue entry) {
        String file = entry.get("file").text("a file's name");
        return new Sample(
                file.substring(0, file.length() - SUFFIX.length()),
                entry.get("title").text("a title"),
                entry.get("summary").text("a sentence"));
    }
}
