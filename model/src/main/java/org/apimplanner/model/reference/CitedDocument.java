package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.plan.Cloud;

/// A document of the public documentation, as [Source] names it.
///
/// @param title with `asOf`, what tells it from the others
/// @param clouds those it is about; empty for all
/// @param url where it stands today, which may be a newer state of it; empty where no one address is known
public record CitedDocument(String title, String asOf, List<Cloud> clouds, Optional<String> url) {
    public CitedDocument {
        clouds = List.copyOf(clouds);
    }

    /// Whether a source stands in this document.
    public boolean has(Source source) {
        return title.equals(source.document()) && asOf.equals(source.asOf());
    }
}
