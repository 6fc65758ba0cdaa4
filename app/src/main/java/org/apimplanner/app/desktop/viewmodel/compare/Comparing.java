package org.apimplanner.app.desktop.viewmodel.compare;

/// What the place for the comparison shows.
public sealed interface Comparing {
    /// Nothing to compare yet, or nothing that differs.
    ///
    /// @param kind names the sign: `info`, `allow` where all is the same, `error` where it failed
    /// @param sentence what to do, or what was found
    record Nothing(String kind, String sentence) implements Comparing {}

    /// Something differs.
    record Found(Comparison comparison) implements Comparing {}
}
