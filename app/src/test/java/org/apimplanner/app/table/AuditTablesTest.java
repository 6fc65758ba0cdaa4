package org.apimplanner.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.Requirement;
import org.junit.jupiter.api.Test;

final class AuditTablesTest {
    private static Verdict verdict(Status status, Requirement requirement, Optional<String> file) {
        return new Verdict(
                Kind.NSG,
                "storage",
                "westeurope",
                requirement,
                Direction.OUTBOUND,
                Protocol.TCP,
                "VirtualNetwork",
                "Storage",
                List.of(new PortRange(443, 443)),
                status,
                List.of("AllowWeb", "DenyAll"),
                Optional.of("443 to Storage"),
                file,
                Optional.of("nsg-apim"));
    }

    @Test
    void aVerdictIsOneRow() {
        Verdict blocked = verdict(Status.BLOCKED, Requirement.REQUIRED, Optional.of("nsg.json"));
        Table table = AuditColumns.requirements().fill(List.of(blocked));
        assertEquals(
                List.of(
                        "Region",
                        "Kind",
                        "Rule",
                        "Required",
                        "Status",
                        "Direction",
                        "Port",
                        "Protocol",
                        "Source",
                        "Destination",
                        "Decided by",
                        "Uncovered",
                        "File",
                        "Resource"),
                table.heads());
        assertEquals(
                List.of(
                        "westeurope",
                        "nsg",
                        "storage",
                        "required",
                        "blocked",
                        "Outbound",
                        "443",
                        "Tcp",
                        "VirtualNetwork",
                        "Storage",
                        "AllowWeb; DenyAll",
                        "443 to Storage",
                        "nsg.json",
                        "nsg-apim"),
                table.rows().getFirst().stream().map(Cell::text).toList());
    }

    /// Not met before met, required before optional, and last what no file was given for.
    @Test
    void theStatusSortsByWhatWantsAttention() {
        Optional<String> file = Optional.of("nsg.json");
        List<Verdict> expected = List.of(
                verdict(Status.BLOCKED, Requirement.REQUIRED, file),
                verdict(Status.BLOCKED, Requirement.OPTIONAL, file),
                verdict(Status.PARTIAL, Requirement.REQUIRED, file),
                verdict(Status.UNKNOWN, Requirement.REQUIRED, file),
                verdict(Status.ALLOWED_BY_DEFAULT, Requirement.REQUIRED, file),
                verdict(Status.ALLOWED, Requirement.REQUIRED, file),
                verdict(Status.ALLOWED, Requirement.OPTIONAL, file),
                verdict(Status.UNKNOWN, Requirement.REQUIRED, Optional.empty()));
        List<Verdict> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertEquals(
                expected,
                backwards.stream()
                        .sorted(AuditColumns.requirements().column("status").order())
                        .toList());
    }
}
