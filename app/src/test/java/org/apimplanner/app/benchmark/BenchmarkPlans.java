package org.apimplanner.app.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The plans that are measured, as files beside this class.
public enum BenchmarkPlans {
    ONE("one-region.json"),
    /// Ten regions with regional tags, every feature and forced tunneling: no two have the same rules.
    TEN("ten-regions.json");

    private final String file;

    BenchmarkPlans(String file) {
        this.file = file;
    }

    public String text() {
        try (InputStream stream = BenchmarkPlans.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
