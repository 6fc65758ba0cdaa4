package org.apimplanner.model.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How the author of a plan wants its resources to be named: one pattern for all types and regions.
///
/// @param workload what the resources serve; empty for the instance's name
/// @param pattern holds `{type}` for the abbreviation of the type, `{workload}` and `{region}`; empty for
///     [#RECOMMENDED]
/// @param abbreviations of the types that are not abbreviated as usual, in the order of the types
public record Naming(Optional<String> workload, Optional<String> pattern, Map<ResourceType, String> abbreviations) {
    /// The order that the Cloud Adoption Framework shows.
    public static final String RECOMMENDED = "{type}-{workload}-{region}";

    /// Nothing of one's own.
    public static final Naming USUAL = new Naming(Optional.empty(), Optional.empty());

    public Naming {
        Map<ResourceType, String> own = new EnumMap<>(ResourceType.class);
        own.putAll(abbreviations);
        abbreviations = Collections.unmodifiableMap(own);
    }

    /// With the usual abbreviations.
    public Naming(Optional<String> workload, Optional<String> pattern) {
        this(workload, pattern, Map.of());
    }

    public String effectivePattern() {
        return pattern.orElse(RECOMMENDED);
    }

    public Naming withWorkload(Optional<String> value) {
        return new Naming(value, pattern, abbreviations);
    }

    public Naming withPattern(Optional<String> value) {
        return new Naming(workload, value, abbreviations);
    }

    public Naming withAbbreviations(Map<ResourceType, String> value) {
        return new Naming(workload, pattern, value);
    }
}
