package org.apimplanner.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Slips in the data files, each refused with one sentence.
class ReferenceReaderTest {
    private static final String DNS = """
            { "rows": [ {
              "id": "gateway", "zone": "z", "name": "@", "type": "A", "value": "v", "appliesTo": {}, "purpose": "P.",
              "sources": [ { "document": "internal-2026", "section": "DNS configuration" } ] } ] }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"zone\": \"z\" | \"zone\": \"z\", \"zon\": 1 | field 'zon': found an unknown key, expected only the documented keys.",
                "\"zone\": \"z\", | `` | field 'zone': found nothing, expected a value.",
                "\"z\" | 7 | field 'zone': found 7, expected a text.",
                "\"z\" | \" \" | field 'zone': found \" \", expected a text.",
                "\"z\" | [\"z\"] | field 'zone': found an array, expected a text.",
                "\"P.\" | \"P.\", \"verified\": \"no\" | field 'verified': found \"no\", expected true or false.",
                "\"P.\" | \"P.\", \"verified\": false | field 'note': found nothing, expected what the documents leave open, as the row is not verified.",
                "{} | {\"modes\": [\"intern\"]} | field 'appliesTo.modes': found 'intern', expected one of none, external, internal, privateEndpoint, integration, injection.",
                "{} | {\"modes\": [\"internal\", \"internal\"]} | field 'appliesTo.modes': found 'internal' twice, expected each word once.",
                "{} | {\"modes\": \"internal\"} | field 'appliesTo.modes': found \"internal\", expected an array.",
                "{} | {\"mode\": []} | field 'appliesTo.mode': found an unknown key, expected only the documented keys.",
                "{} | {\"since\": \"2022\"} | field 'appliesTo.since': found '2022', expected an id of editions.json.",
                "{} | {\"until\": \"newest\"} | field 'appliesTo.until': found 'newest', expected an id of editions.json.",
                "{} | {\"since\": \"2026-08\", \"until\": \"2021\"} | field 'appliesTo.since': found '2026-08', expected an edition not later than 'until', 2021.",
                "\"DNS configuration\" | \"DNS configuration\", \"since\": \"2023-08\" | field 'sources': found no source for edition '2021', expected one for each edition of the row.",
                "\"DNS configuration\" | \"DNS configuration\", \"until\": \"2026-13\" | field 'sources[0].until': found '2026-13', expected an id of editions.json.",
                "internal-2026 | internal-2027 | field 'sources[0].document': found 'internal-2027', expected a key of documents.json.",
                "\"section\": \"DNS configuration\" | \"section\": null | field 'sources[0].section': found null, expected a text.",
            })
    void aSlipInARowIsNamed(String from, String to, String fault) {
        assertEquals("dns.json, row 'gateway', " + fault, refusal("dns", DNS.replace(from, to)));
    }

    @Test
    void aRowWithoutASourceIsRefused() {
        String source = "{ \"document\": \"internal-2026\", \"section\": \"DNS configuration\" }";
        assertEquals(
                "dns.json, row 'gateway', field 'sources': found no source, expected at least one.",
                refusal("dns", DNS.replace(source, "")));
    }

    @Test
    void twoRowsOfOneIdAreRefused() {
        String row = DNS.substring(DNS.indexOf("[") + 1, DNS.lastIndexOf("]"));
        assertEquals(
                "dns.json, row 'gateway', field 'id': found a second row of that name, expected each name once.",
                refusal("dns", "{ \"rows\": [" + row + "," + row + "] }"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithItsLine() {
        String message = refusal("dns", "{ \"rows\": [],\n  \"rows\": [] }");
        assertTrue(message.startsWith("dns.json, /rows: found the field a second time (line 2, column "), message);
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        String message = refusal("dns", "{ \"rows\": [\n  }");
        assertTrue(message.startsWith("dns.json, line 2, column "), message);
        String cut = refusal("dns", "{ \"rows\": [");
        assertEquals(
                "dns.json, line 1, column 12: found the end of the text, expected the rest of the JSON document.", cut);
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertTrue(refusal("dns", DNS + "{}").startsWith("dns.json, line "));
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertEquals("dns.json, field 'rows': found nothing, expected an array of rows.", refusal("dns", "{}"));
        assertEquals("dns.json: found an array, expected an object.", refusal("dns", "[]"));
        assertEquals("dns.json, line 1, column 1: found an empty text, expected a JSON object.", refusal("dns", ""));
        assertEquals(
                "dns.json, field 'row': found an unknown key, expected only the documented keys.",
                refusal("dns", "{ \"rows\": [], \"row\": 1 }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nsg-rules | \"ports\": [\"3443\"] | \"ports\": [\"70000\"] | field 'ports': found '70000', expected a port, a range such as 6381-6383, or *.",
                "nsg-rules | \"ports\": [\"3443\"] | \"ports\": [] | field 'ports': found no port, expected a port, a range such as 6381-6383, or *.",
                "nsg-rules | { \"Inbound\": 100 } | { \"Inbound\": 99 } | field 'priorities.Inbound': found 99, expected a whole number from 100 to 4096.",
                "nsg-rules | { \"Inbound\": 100 } | { \"In\": 100 } | field 'priorities': found 'In', expected one of Inbound, Outbound.",
                "nsg-rules | { \"Inbound\": 100 } | {} | field 'priorities': found none, expected one for each direction of the row.",
                "nsg-rules | { \"httpClients\": [\"80\"] } | { \"http\": [\"80\"] } | field 'featurePorts': found 'http', expected one of httpClients,",
                "control-plane | \"20.37.52.67\" | \"20.37.52\" | field 'addresses': found '20.37.52', expected an IPv4 address.",
                "control-plane | \"region\": \"australiaeast\" | \"region\": \"australia\" | field 'region': found 'australia', expected the name of a region of the same cloud.",
                "documents | \"asOf\": \"2022-05-26\" | \"asOf\": \"05/26/2022\" | field 'asOf': found '05/26/2022', expected a date as YYYY, YYYY-MM or YYYY-MM-DD.",
                "tiers | \"maxUnits\": 31 | \"maxUnits\": 31.5 | field 'maxUnits': found 31.5, expected a whole number from 1 to 1000.",
                "tiers | \"maxUnits\": 31 | \"maxUnits\": \"31\" | field 'maxUnits': found \"31\", expected a whole number from 1 to 1000.",
            })
    void aSlipInAShippedFileIsNamed(String file, String from, String to, String fault) {
        String shipped = ShippedResources.reference(file);
        assertTrue(shipped.contains(from), from);
        String message = refusal(file, shipped.replace(from, to));
        assertTrue(message.startsWith(file + ".json, row ") && message.contains(fault), message);
    }

    @Test
    void everyWordOfAClosedSetNeedsItsRow() {
        String tiers = ShippedResources.reference("tiers").replace("\"tier\": \"basicV2\"", "\"tier\": \"basic_v2\"");
        assertTrue(refusal("tiers", tiers).contains("field 'tier': found 'basic_v2'"));
        assertEquals(
                "features.json: found no row for 'httpClients', expected one.",
                refusal("features", "{ \"rows\": [] }"));
    }

    @ParameterizedTest
    @CsvSource({"findings, region-twice, FindingCode", "audit-findings, wrong-protocol, AuditFindingCode"})
    void theCatalogueOfFindingsHasTheCodesThatTheProgramKnowsAndNoOther(String file, String code, String known) {
        String shipped = ShippedResources.reference(file);
        String word = "\"code\": \"" + code + "\"";
        assertTrue(shipped.contains(word), word);
        assertEquals(
                file + ".json, row 'some-code', field 'code': found 'some-code', expected a code that " + known
                        + " has.",
                refusal(file, shipped.replace(word, "\"code\": \"some-code\"")));
        assertEquals(
                file + ".json: found no row for '" + code + "', expected one.",
                refusal(file, withoutRow(shipped, code)));
    }

    @Test
    void aNoticeNamesACodeOfTheCatalogue() {
        String notices = ShippedResources.reference("notices").replace("\"stv1-retired\"", "\"stv1-retires\"");
        assertTrue(refusal("notices", notices)
                .startsWith("notices.json, row 'stv1-retires', field 'code': found 'stv1-retires', expected a code"));
    }

    private static String withoutRow(String file, String code) {
        ObjectNode tree = (ObjectNode) new JsonMapper().readTree(file);
        ArrayNode rows = (ArrayNode) tree.get("rows");
        rows.removeIf(row -> row.get("code").stringValue().equals(code));
        return tree.toString();
    }

    private static String refusal(String file, String json) {
        Function<String, String> textOf = name -> name.equals(file) ? json : ShippedResources.reference(name);
        return assertThrows(IllegalArgumentException.class, () -> ReferenceReader.read(textOf))
                .getMessage();
    }
}
