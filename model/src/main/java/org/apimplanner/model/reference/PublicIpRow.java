package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;

/// Whether a public IP address resource is needed, and what it must be. The first match counts.
///
/// @param sku the SKU of the resource; empty where none is used
/// @param notes sentences for people
public record PublicIpRow(
        String id,
        AppliesTo appliesTo,
        boolean required,
        Optional<String> sku,
        List<String> notes,
        CitedSources sources) {}
