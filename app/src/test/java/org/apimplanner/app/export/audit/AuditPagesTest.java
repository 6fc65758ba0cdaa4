package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;

/// The pages that people read, whole: one audit that has something of everything.
class AuditPagesTest {
    private static final Audit AUDIT = new Audit(
            new Edition("2026-08", "2026-08-24", "", ""),
            List.of(
                    verdict("management-endpoint", Requirement.REQUIRED, Status.BLOCKED, Direction.INBOUND, 3443),
                    verdict("azure-monitor", Requirement.OPTIONAL, Status.ALLOWED_BY_DEFAULT, Direction.OUTBOUND, 443),
                    verdict("azure-sql", Requirement.REQUIRED, Status.ALLOWED, Direction.OUTBOUND, 1433),
                    new Verdict(
                            Kind.ROUTE,
                            "control-plane-route",
                            "westeurope",
                            Requirement.REQUIRED,
                            Direction.OUTBOUND,
                            Protocol.ANY,
                            "VirtualNetwork",
                            "ApiManagement",
                            List.of(PortRange.ANY),
                            Status.UNKNOWN,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
            List.of(new AuditFinding(
                    Severity.ERROR,
                    AuditFindingCode.MALFORMED,
                    "Rule",
                    "nsg.json",
                    Optional.of("nsg-apim"),
                    "line 7",
                    Map.of(),
                    "It is *so*.",
                    Optional.of("Do so."))),
            List.of(
                    new Change.Add(
                            new Change.Target(Kind.NSG, "AllowManagement", "nsg-apim", "nsg.json"),
                            Map.of("priority", "100")),
                    new Change.Remove(new Change.Target(Kind.NSG, "Old", "nsg-apim", "nsg.json"))),
            List.of(new ResourceReading(
                    Kind.NSG,
                    "nsg-apim",
                    "nsg.json",
                    "",
                    List.of("westeurope"),
                    List.of("vnet/apim"),
                    true,
                    "it is on the subnet",
                    false,
                    4,
                    1)));

    private static final Plan PLAN = Reports.named("Contoso").plan();

    private static Verdict verdict(String rule, Requirement requirement, Status status, Direction direction, int port) {
        boolean in = direction == Direction.INBOUND;
        return new Verdict(
                Kind.NSG,
                rule,
                "westeurope",
                requirement,
                direction,
                Protocol.TCP,
                in ? "ApiManagement" : "VirtualNetwork",
                in ? "VirtualNetwork" : "Sql",
                List.of(PortRange.of(port)),
                status,
                status == Status.BLOCKED ? List.of("DenyAll") : List.of("Allow_" + port),
                status == Status.BLOCKED ? Optional.of("Tcp 3443 from ApiManagement") : Optional.empty(),
                Optional.of("nsg.json"),
                Optional.of("nsg-apim"));
    }

    private static String page(AuditFormat format) {
        return new String(
                new AuditExports("1.2.3")
                        .files(format, AUDIT, PLAN, Paper.A4)
                        .getFirst()
                        .content(),
                StandardCharsets.UTF_8);
    }

    /// Without the first sentence, which is the audit's own.
    private static String below(String page, String firstLine) {
        return page.substring(page.indexOf(firstLine));
    }

    @Test
    void textSaysWhatIsWrongFirstAndWhatIsMetLast() {
        assertEquals("""
                Edition 2026-08 (2026-08-24): 3 required requirements, 1 not met, 1 unknown; 1 error, 0 warnings, 0 notes.

                Errors
                malformed in nsg-apim in nsg.json at line 7
                    It is *so*.
                    Fix: Do so.

                Blocked
                management-endpoint (required): Inbound Tcp 3443 from ApiManagement to VirtualNetwork
                    Decided by DenyAll; lacks Tcp 3443 from ApiManagement.

                Changes that would repair it
                add security rule AllowManagement in nsg-apim: priority 100
                remove security rule Old in nsg-apim

                Read
                nsg.json: 1 resource, 4 of 5 entries
                    nsg-apim is judged: it is on the subnet; 1 part of it could not be read, so nothing of it is changed.

                Not given, or not judged
                route table (1 need).

                Met
                azure-monitor (by default), azure-sql.
                """, below(page(AuditFormat.TEXT), "Edition "));
    }

    @Test
    void markdownIsAPageForAReview() {
        assertEquals("""
                Not compliant with edition 2026-08 (2026-08-24): 3 required requirements, 1 not met, 1 unknown; 1 error, 0 warnings, 0 notes.

                ## Requirements

                | Status | Need | Requirement | Traffic | Decided by | Remark |
                | --- | --- | --- | --- | --- | --- |
                | blocked | required | management-endpoint | Inbound Tcp 3443 from ApiManagement to VirtualNetwork | DenyAll | lacks Tcp 3443 from ApiManagement |
                | allowed by default | optional | azure-monitor | Outbound Tcp 443 from VirtualNetwork to Sql | Allow\\_443 |  |
                | allowed | required | azure-sql | Outbound Tcp 1433 from VirtualNetwork to Sql | Allow\\_1433 |  |

                westeurope: no route table was given, so it is unknown whether 1 requirement is met.

                ## Findings

                - **error** malformed (nsg-apim in nsg.json line 7): It is \\*so\\*.
                  Fix: Do so.

                ## Changes that would repair it

                | Action | Kind | Name | In | As it should be |
                | --- | --- | --- | --- | --- |
                | add | security rule | AllowManagement | nsg-apim | priority 100 |
                | remove | security rule | Old | nsg-apim |  |

                ## Read

                - nsg.json: nsg-apim is judged: it is on the subnet; 1 part of it could not be read, so nothing of it is changed.
                """, below(page(AuditFormat.MARKDOWN), "Not compliant with edition"));
    }

    @Test
    void theTablesHaveARowForEachThing() {
        List<String> files = new AuditExports("1.2.3")
                .files(AuditFormat.CSV, AUDIT, PLAN, Paper.A4).stream()
                        .map(file -> file.name() + " "
                                + new String(file.content(), StandardCharsets.UTF_8)
                                        .lines()
                                        .count())
                        .toList();
        // A line more than there are rows, for the heads.
        assertEquals(List.of("audit-requirements.csv 5", "audit-findings.csv 2", "audit-changes.csv 3"), files);
    }

    @Test
    void theRepairIsAScriptOfItsOwn() {
        var script = new AuditExports("1.2.3").repair(AUDIT, "Contoso");
        assertEquals("audit-repair.sh", script.name());
        List<String> commands = new String(script.content(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("az "))
                .toList();
        assertEquals(
                List.of(
                        "az network nsg rule create --resource-group \"$RESOURCE_GROUP\" --nsg-name nsg-apim --name"
                                + " AllowManagement --priority 100",
                        "az network nsg rule delete --resource-group \"$RESOURCE_GROUP\" --nsg-name nsg-apim --name Old"),
                commands);
    }
}
