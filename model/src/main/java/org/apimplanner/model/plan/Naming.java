package org.apimplanner.model.plan;

import java.util.Optional;

/// How the author of a plan wants its resources to be named: one pattern for all types and regions.
///
/// @param workload what the resources serve; empty for the instance's name
/// @param pattern holds `{type}` for the abbreviation of the type, `{workload}` and `{region}`; empty for
///     [#RECOMMENDED]
public record Naming(Optional<String> workload, Optional<String> pattern) {
    /// The order that the Cloud Adoption Framework shows.
    public static final String RECOMMENDED = "{type}-{workload}-{region}";

    /// Nothing of one's own.
    public static final Naming USUAL = new Naming(Optional.empty(), Optional.empty());

    public String effectivePattern() {
        return pattern.orElse(RECOMMENDED);
    }

    public Naming withWorkload(Optional<String> value) {
        return new Naming(value, pattern);
    }

    public Naming withPattern(Optional<String> value) {
        return new Naming(workload, value);
    }
}
