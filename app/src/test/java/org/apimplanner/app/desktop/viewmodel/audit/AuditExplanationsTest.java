package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.viewmodel.answer.Explanation;
import org.apimplanner.app.desktop.viewmodel.audit.AuditJob.Outcome;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says of a row of the audit.
final class AuditExplanationsTest {
    private static final Change.Target RULE = new Change.Target(Kind.NSG, "AllowProbe", "nsg-apim", "nsg.json");
    private static final Change.Target ROUTE = new Change.Target(Kind.ROUTE, "Default", "rt-apim", "routes.json");

    @TempDir
    private Path folder;

    private final Desk desk = new Desk(AuditSamples.plan());
    private final AuditViewModel audit = desk.planner.audit();
    private final AuditExplanations alone = new AuditExplanations(
            Desk.REFERENCE, Messages.shipped(), audit.spoken(), () -> Outcome.nothing(desk.session.report()));

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    @Test
    void aChangedRuleReadsLikeARule() {
        Change change = new Change.Replace(
                RULE,
                fields(
                        "name", "AllowProbe",
                        "priority", "120",
                        "direction", "Inbound",
                        "access", "Allow",
                        "protocol", "Tcp",
                        "source", "AzureLoadBalancer",
                        "sourcePorts", "*",
                        "destination", "VirtualNetwork",
                        "destinationPorts", "6390"));
        assertEquals("Inbound 120: Allow TCP 6390, AzureLoadBalancer → VirtualNetwork", alone.shape(change));
        Explanation why = alone.of(change);
        assertEquals("Replace AllowProbe", why.title());
        assertEquals("In nsg-apim, file nsg.json.", why.purpose());
        assertEquals(new Explanation.Fact("name", "AllowProbe"), why.facts().getFirst());
        assertEquals(9, why.facts().size());
    }

    @Test
    void aRouteSaysItsWayWithAnAddressOrWithout() {
        assertEquals(
                "0.0.0.0/0 by way of Virtual appliance 10.0.1.4",
                alone.shape(new Change.Add(
                        ROUTE,
                        fields(
                                "destination",
                                "0.0.0.0/0",
                                "nextHopType",
                                "VirtualAppliance",
                                "nextHopAddress",
                                "10.0.1.4"))));
        assertEquals(
                "ApiManagement by way of Internet",
                alone.shape(new Change.Add(ROUTE, fields("destination", "ApiManagement", "nextHopType", "Internet"))));
    }

    @Test
    void whatGoesHasNoShape() {
        assertEquals("", alone.shape(new Change.Remove(RULE)));
        assertEquals("", alone.shape(new Change.Remove(ROUTE)));
        assertEquals("Remove AllowProbe", alone.of(new Change.Remove(RULE)).title());
        assertEquals(List.of(), alone.of(new Change.Remove(RULE)).facts());
    }

    @Test
    void anEndpointComesWithTheWholeListOfItsSubnet() {
        Change change = new Change.Add(
                new Change.Target(Kind.SERVICE_ENDPOINT, "Microsoft.Sql", "apim", "vnet.json"),
                fields("service", "Microsoft.Sql", "serviceEndpoints", "Microsoft.Storage, Microsoft.Sql"));
        assertEquals("service Microsoft.Sql · serviceEndpoints Microsoft.Storage, Microsoft.Sql", alone.shape(change));
    }

    @Test
    void aFindingHasItsPlaceItsCodeAndTheDocuments() {
        Explanation why = alone.of(new AuditFinding(
                Severity.WARNING,
                AuditFindingCode.TAG_SPELLING,
                "AllowRateLimit",
                "nsg.json",
                Optional.of("nsg-apim"),
                "/securityRules/2",
                Map.of(),
                "It is so.",
                Optional.of("Do so.")));
        assertEquals("Warning  ·  AllowRateLimit", why.title());
        assertEquals(
                List.of(
                        new Explanation.Fact("File", "nsg.json"),
                        new Explanation.Fact("In", "nsg-apim"),
                        new Explanation.Fact("Place in the file", "/securityRules/2"),
                        new Explanation.Fact("Code", "tag-spelling")),
                why.facts());
        assertEquals(Optional.of("Do so."), why.caution());
        assertTrue(!why.sources().isEmpty());
    }

    @Test
    void aDecidingRuleStandsWholeAndAzuresOwnByItsName() {
        audit.add(List.of(AuditSamples.nsg(folder)));
        assertEquals("AllowSql: priority 110, Allow TCP 1433, VirtualNetwork → Sql", decidedBy("Sql"));
        assertEquals("DenyAllOut: priority 4096, Deny Any *, * → *", decidedBy("Storage"));
    }

    @Test
    void aDecidingRouteSaysItsWay() {
        desk.planner.form().routing().enabled().choose(true);
        audit.add(List.of(AuditSamples.routes(folder)));
        assertEquals("ControlPlane: ApiManagement by way of Internet", decidedBy("ApiManagement"));
        assertEquals("Default: 0.0.0.0/0 by way of Virtual appliance 10.0.1.4", decidedBy("0.0.0.0/0"));
    }

    private String decidedBy(String destination) {
        Verdict verdict = audit.requirements().rows().stream()
                .map(row -> row.value())
                .filter(each -> each.destination().equals(destination)
                        && each.file().isPresent()
                        && !each.decidedBy().isEmpty())
                .findFirst()
                .orElseThrow();
        audit.requirements()
                .selectedProperty()
                .set(audit.requirements().rows().stream()
                        .filter(row -> row.value() == verdict)
                        .findFirst()
                        .orElseThrow());
        return audit.requirements().explanationProperty().get().orElseThrow().facts().stream()
                .filter(fact -> fact.label().equals("Decided by"))
                .map(Explanation.Fact::text)
                .findFirst()
                .orElseThrow();
    }
}
