package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.Cloud;

/// Documented addresses from which API Management is managed.
///
/// @param label the region as the document writes it
/// @param region the API name; empty for a Global entry, which belongs to every region of the cloud
/// @param editions the editions whose list has exactly these addresses for this label
public record ControlPlaneRow(
        Cloud cloud,
        String label,
        Optional<String> region,
        List<Ipv4Address> addresses,
        EditionRange editions,
        CitedSources sources) {}
