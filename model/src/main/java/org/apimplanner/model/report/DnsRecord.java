package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.reference.Source;

/// A DNS record the user has to provide.
public record DnsRecord(
        String zone,
        String name,
        String type,
        String value,
        String purpose,
        Optional<String> note,
        boolean verified,
        List<Source> references) {}
