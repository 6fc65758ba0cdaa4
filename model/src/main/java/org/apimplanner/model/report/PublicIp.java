package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.reference.Source;

/// The public IP address resource of a region.
///
/// @param sku empty where no such resource is used
public record PublicIp(
        boolean required, Optional<String> sku, boolean zoneRedundant, List<String> notes, List<Source> references) {}
