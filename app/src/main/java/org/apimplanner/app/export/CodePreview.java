package org.apimplanner.app.export;

import java.util.List;
import java.util.Optional;

/// Code of a report to look at.
///
/// @param sentence why there is none to look at; empty where there is
/// @param files in the order in which a person reads them; none where there is a sentence
public record CodePreview(Optional<String> sentence, List<ExportedFile> files) {
    public CodePreview {
        files = List.copyOf(files);
    }

    public static CodePreview without(String sentence) {
        return new CodePreview(Optional.of(sentence), List.of());
    }

    public static CodePreview of(List<ExportedFile> files) {
        return new CodePreview(Optional.empty(), files);
    }
}
