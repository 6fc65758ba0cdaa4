package org.apimplanner.model.importing;

import java.util.Optional;

/// What a person says is meant, where the files hold several.
///
/// @param instance the name of an instance
/// @param network the name of a network, as one of [ImportCandidates]
public record Choice(Optional<String> instance, Optional<String> network) {
    /// Nothing is said.
    public static final Choice NONE = new Choice(Optional.empty(), Optional.empty());
}
