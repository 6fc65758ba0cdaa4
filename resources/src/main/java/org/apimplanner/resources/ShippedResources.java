package org.apimplanner.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Opens the files that ship in this module by their path below it, such as
/// `reference/nsg-rules.json`, `schema/plan.schema.json` or `samples/premium-internal.json`.
public final class ShippedResources {
    /// The reference data files, in the order in which their reader wants them.
    public static final List<String> REFERENCE_FILES = List.of(
            "editions",
            "documents",
            "regions",
            "tiers",
            "subnet-rules",
            "subnet-growth",
            "nsg-rules",
            "endpoints",
            "control-plane",
            "routes",
            "service-endpoints",
            "private-links",
            "public-ip",
            "dns",
            "source-addresses",
            "companions",
            "features",
            "findings",
            "checklist",
            "notices",
            "limits",
            "tier-limits",
            "service-tags",
            "lifecycle",
            "audit-facts",
            "audit-findings",
            "deployment");

    private ShippedResources() {}

    /// The stream of a shipped file.
    ///
    /// @throws IllegalArgumentException when no such file ships
    public static InputStream open(String path) {
        InputStream stream = ShippedResources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("No shipped resource is named '" + path + "'.");
        }
        return stream;
    }

    /// The whole text of a shipped file, read as UTF-8.
    ///
    /// @throws IllegalArgumentException when no such file ships
    public static String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped resource '" + path + "'", e);
        }
    }

    /// The text of one reference data file, named as in [#REFERENCE_FILES].
    public static String reference(String name) {
        return text("reference/" + name + ".json");
    }
}
