package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a mode's plans cannot do without: an answer that the reference data must hold in every edition
/// that documents the mode.
public enum ModeNeed implements Word {
    /// A row of `subnet-rules.json`.
    SUBNET,
    /// A row of `nsg-rules.json` that holds whatever the features are.
    PORTS,
    /// A row of `public-ip.json`; that no address is needed is an answer, too.
    PUBLIC_ADDRESS
}
