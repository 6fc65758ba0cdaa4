package org.apimplanner.app.export.audit;

import java.util.Optional;

/// The texts of the files that were audited.
@FunctionalInterface
public interface SourceTexts {
    /// Knows no file.
    SourceTexts NONE = file -> Optional.empty();

    /// The text of a file by the name that the audit has for it; empty where it cannot be had again, as
    /// of standard input.
    Optional<String> of(String file);
}
