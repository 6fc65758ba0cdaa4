package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.plan.WorkspaceMode;

/// Something that stands beside the instance, with all that it asks for itself.
///
/// Its rules, hosts and records are rows like those of the instance, and each says to what it applies
/// within the circumstances of the companion.
///
/// @param name what it is called where it has no name of its own
/// @param workspaceModes the modes of a workspace gateway that the row is for; empty for any
/// @param subnet empty where it has none
/// @param regions where it is offered; empty where it is offered wherever the service is
public record CompanionRow(
        String id,
        CompanionKind kind,
        String name,
        Set<WorkspaceMode> workspaceModes,
        AppliesTo appliesTo,
        Optional<CompanionSubnetRule> subnet,
        Optional<TierRegions> regions,
        List<NsgRow> nsgRules,
        List<EndpointRow> firewall,
        List<DnsRow> dnsRecords,
        List<CompanionNote> notes,
        CitedSources sources) {
    public CompanionRow {
        nsgRules = List.copyOf(nsgRules);
        firewall = List.copyOf(firewall);
        dnsRecords = List.copyOf(dnsRecords);
        notes = List.copyOf(notes);
    }
}
