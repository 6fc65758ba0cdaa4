package org.apimplanner.model.reference;

import java.util.List;
import java.util.Map;

/// The sources of a row. Later editions may cite the same fact from another document, so what stands
/// beside an answer are the sources of its own edition.
///
/// @param all every source in the order of the file
/// @param byEdition the sources of each edition in which the row holds
public record CitedSources(List<Source> all, Map<String, List<Source>> byEdition) {
    public CitedSources {
        all = List.copyOf(all);
        byEdition = Map.copyOf(byEdition);
    }

    /// The sources that one edition cites; none where the row does not hold.
    public List<Source> in(String edition) {
        return byEdition.getOrDefault(edition, List.of());
    }
}
