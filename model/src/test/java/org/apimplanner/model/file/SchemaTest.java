package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final String PLAN =
            "{\"tier\":\"premium\",\"mode\":\"internal\",\"regions\":[{\"name\":\"westeurope\"}]}";

    private static final String AUDIT = """
            { "schemaVersion": 1, "compliant": false, "edition": { "id": "2026-08", "asOf": "2026-08-24" },
              "requirements": [
                { "kind": "nsg", "rule": "rate-limit-counters", "region": "westeurope", "requirement": "optional",
                  "direction": "Inbound", "protocol": "Udp", "source": "VirtualNetwork", "destination": "VirtualNetwork",
                  "destinationPorts": ["4290"], "status": "blocked", "decidedBy": ["DenyAllInBound"],
                  "uncovered": "Udp 4290 from VirtualNetwork", "file": "nsg.json" } ],
              "findings": [ { "severity": "warning", "code": "wrong-protocol", "subject": "AllowRateLimit",
                              "file": "nsg.json", "message": "Tcp.", "fix": "Udp." } ],
              "changes": [ { "action": "replace", "subject": "AllowRateLimit", "protocol": "Udp" } ] }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "report", "audit", "diff"})
    void eachSchemaIsItselfAValidSchema(String name) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        String text = Schemas.text(name);
        assertEquals(List.of(), Schemas.faults(rules, text));
        assertFalse(
                Schemas.faults(rules, text.replace("\"object\"", "\"objekt\"")).isEmpty());
    }

    @Test
    void theReportSchemaHoldsTheSamePlanSchema() {
        assertEquals(tree("plan"), tree("report").at("/$defs/plan"));
    }

    @Test
    void theWordsOfTheSchemasAreThoseOfTheTypes() {
        assertEquals(Word.words(Tier.class), texts(tree("plan").at("/properties/tier/enum")));
        assertEquals(Word.words(Mode.class), texts(tree("plan").at("/properties/mode/enum")));
        assertEquals(Word.words(Cloud.class), texts(tree("plan").at("/properties/cloud/enum")));
        assertEquals(Word.words(Platform.class), texts(tree("plan").at("/properties/platform/enum")));
        assertEquals(Word.words(Feature.class), texts(tree("plan").at("/properties/features/items/enum")));
    }

    @Test
    void aWholeReportFitsItsSchema() {
        String report = ReportFile.write(SampleReport.REPORT, "1.0.0");
        assertEquals(List.of(), Schemas.faults(Schemas.REPORT, report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"verified\": true | \"verified\": null",
                "\"asOf\": \"2026-08-24\" | \"asOf\": \"24.8.2026\"",
                "\"direction\": \"Inbound\" | \"direction\": \"In\"",
                "\"priority\": 110 | \"priority\": 99",
                "\"severity\": \"error\" | \"severity\": \"fatal\"",
                "\"tier\": \"premium\" | \"tier\": \"gold\"",
                "\"subnet\": null | \"subnet\": {}",
                "\"phase\": \"before\" | \"phase\": \"before\", \"id\": \"x\""
            })
    void aDamagedReportDoesNotFit(String part, String damaged) {
        String report = ReportFile.write(SampleReport.REPORT, "1.0.0");
        String changed = report.replaceFirst(part, damaged);
        assertFalse(report.equals(changed));
        assertFalse(Schemas.faults(Schemas.REPORT, changed).isEmpty());
    }

    /// What the reader refuses and a schema can express, the schema refuses too.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"feature\":[]",
                "\"schemaVersion\":2",
                "\"edition\":\"2022\"",
                "\"name\":null",
                "\"name\":\"a\\nb\"",
                "\"serviceName\":\"1abc\"",
                "\"naming\":{\"pattern\":\"\"}",
                "\"naming\":{\"prefix\":\"snet\"}",
                "\"features\":[\"keyVault\",\"keyVault\"]",
                "\"denyByDefault\":\"true\"",
                "\"customDns\":[\"10.0.0.256\"]",
                "\"forcedTunneling\":{}",
                "\"forcedTunneling\":{\"nextHop\":\"virtualAppliance\"}",
                "\"forcedTunneling\":{\"nextHop\":\"virtualNetworkGateway\",\"address\":\"10.0.1.4\"}",
                "\"forcedTunneling\":{\"nextHop\":\"virtualNetworkGateway\",\"clientPrefixes\":[\"10.0.0.0/33\"]}"
            })
    void aWrongPlanDoesNotFit(String field) {
        assertEquals(List.of(), Schemas.faults(Schemas.PLAN, PLAN));
        assertFalse(Schemas.faults(Schemas.PLAN, "{" + field + "," + PLAN.substring(1))
                .isEmpty());
    }

    @Test
    void anAuditFitsAndMayHoldMoreThanIsListed() {
        assertEquals(List.of(), Schemas.faults(Schemas.AUDIT, AUDIT));
        assertEquals(List.of(), Schemas.faults(Schemas.AUDIT, AUDIT.replace("\"file\"", "\"line\": 7, \"file\"")));
    }

    @ParameterizedTest
    @CsvSource({"blocked,denied", "'nsg\"','acl\"'", "Udp,UDP", "warning,hint", "compliant,complaint", "action,act"})
    void aDamagedAuditDoesNotFit(String part, String damaged) {
        assertFalse(
                Schemas.faults(Schemas.AUDIT, AUDIT.replaceFirst(part, damaged)).isEmpty());
    }

    private static JsonNode tree(String name) {
        return JsonMapper.shared().readTree(Schemas.text(name));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
