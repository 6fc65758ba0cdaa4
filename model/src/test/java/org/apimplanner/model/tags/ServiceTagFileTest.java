package org.apimplanner.model.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Ipv6Prefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTagFileTest {
    private static final String SMALL = """
            {
              "changeNumber": 7,
              "cloud": "Public",
              "values": [
                {
                  "name": "Storage",
                  "id": "Storage",
                  "properties": {
                    "changeNumber": 3, "region": "", "regionId": 0, "platform": "Azure",
                    "systemService": "AzureStorage",
                    "addressPrefixes": ["198.51.100.0/25", "198.51.100.128/25", "2001:db8:1::/48"],
                    "networkFeatures": ["API", "NSG", "UDR", "FW"]
                  }
                },
                {
                  "name": "Storage.WestUS",
                  "id": "Storage.WestUS",
                  "properties": {
                    "region": "westus", "systemService": "AzureStorage",
                    "addressPrefixes": ["198.51.100.128/25"], "networkFeatures": null
                  }
                }
              ]
            }
            """;

    private static ServiceTagFile read(String json) {
        return ServiceTagFile.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String fileOf(String ranges) {
        return "{\"values\": [{\"name\": \"T\", \"properties\": {\"addressPrefixes\": [" + ranges + "]}}]}";
    }

    @Test
    void everyFieldOfATagIsKept() {
        ServiceTagFile file = read(SMALL);
        assertEquals(Optional.of("Public"), file.cloud());
        assertEquals(7, file.changeNumber());
        assertEquals(
                new ServiceTag(
                        "Storage",
                        "",
                        "AzureStorage",
                        List.of("API", "NSG", "UDR", "FW"),
                        List.of(Ipv4Prefix.parse("198.51.100.0/25"), Ipv4Prefix.parse("198.51.100.128/25")),
                        List.of(Ipv6Prefix.parse("2001:db8:1::/48"))),
                file.tags().getFirst());
        assertEquals(List.of(), file.problems());
    }

    @Test
    void aTagIsFoundWhateverTheCase() {
        assertEquals(
                "Storage.WestUS",
                read(SMALL).find("storage.westus").orElseThrow().name());
        assertTrue(read(SMALL).find("Storage.EastUS").isEmpty());
    }

    @Test
    void theRangesOfATagMerge() {
        assertEquals(
                List.of(Ipv4Prefix.parse("198.51.100.0/24")),
                read(SMALL).find("Storage").orElseThrow().addresses().toPrefixes());
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        ServiceTagFile file = read("\uFEFF" + SMALL.replace("\n", "\r\n"));
        assertEquals(read(SMALL).tags(), file.tags());
    }

    @Test
    void aRangeThatCannotBeReadIsNamedWithItsTagAndTheRestIsKept() {
        ServiceTagFile file = read(fileOf("\"10.0.0.1/24\", \"10.0.0.0/24\", \"10.0.0.0/33\", \"nonsense\", 5"));
        assertEquals(
                List.of(Ipv4Prefix.parse("10.0.0.0/24")), file.tags().getFirst().ipv4());
        assertEquals(
                List.of("'10.0.0.1/24'", "'10.0.0.0/33'", "'nonsense'", "'5'"),
                file.problems().stream().map(TagProblem::found).toList());
        assertTrue(file.problems().stream().allMatch(problem -> problem.tag().equals("T")));
        assertEquals(
                "Tag T: found '10.0.0.1/24', expected an IPv4 range such as 20.38.0.0/17 or an IPv6 range.",
                file.problems().getFirst().message());
    }

    @Test
    void aSecondTagOfTheSameNameIsReportedAndTheFirstCounts() {
        ServiceTagFile file = read("""
                {"values": [{"name": "A", "properties": {"addressPrefixes": ["10.0.0.0/8"]}},
                            {"name": "a", "properties": {"addressPrefixes": []}}]}""");
        assertEquals(1, file.tags().size());
        assertEquals(1, file.tags().getFirst().ipv4().size());
        assertEquals(1, file.problems().size());
    }

    @Test
    void aFileCutShortIsRefusedWithLineAndColumn() {
        String cut = SMALL.substring(0, SMALL.indexOf("198.51.100.128/25"));
        UnreadableInput fault = assertThrows(UnreadableInput.class, () -> read(cut));
        // The cut lies in the eleventh line of the sample, counted by hand.
        assertTrue(fault.place().startsWith("line 11, column "), fault.place());
        assertEquals("the end of the text", fault.found());
        assertEquals("the rest of the service tag file", fault.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"values\": {}}", "{\"values\": [1]}", "{\"values\": [{}]}", "{\"values\" 1}"})
    void whatIsNoServiceTagFileIsRefusedInOneSentence(String json) {
        UnreadableInput fault = assertThrows(UnreadableInput.class, () -> read(json));
        assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
        assertEquals(-1, fault.getMessage().indexOf('\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fe ff 00 00 7b", "00 00 fe ff", "ff fe 00 00", "00 00 00", "fe ff", "ef bb bf", "00 7b", ""})
    void firstBytesOfAnOddEncodingAreRefusedLikeAnyOtherText(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThrows(UnreadableInput.class, () -> ServiceTagFile.read(bytes));
    }

    @Test
    void aFileWithBytesChangedIsReadOrRefused() {
        Random random = new Random(20261128);
        byte[] whole = SMALL.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i <= random.nextInt(3); i++) {
                changed[random.nextInt(round % 2 == 0 ? 4 : changed.length)] = (byte) random.nextInt(256);
            }
            try {
                ServiceTagFile.read(changed);
            } catch (UnreadableInput e) {
                refused++;
            }
        }
        assertTrue(refused > 1000, refused + " refused");
    }

    @Test
    void theComparisonNamesWhatWasAddedAndWhatWasRemoved() {
        ServiceTagFile older = read(fileOf("\"192.0.2.0/24\", \"2001:db8::/32\""));
        ServiceTagFile newer = read(fileOf("\"192.0.2.0/25\", \"198.51.100.0/24\", \"2001:db8::/33\""));
        TagComparison comparison = TagComparison.of(older, newer, List.of("t", "Missing"));
        assertEquals(
                new TagChange(
                        "T",
                        true,
                        true,
                        List.of(Ipv4Prefix.parse("198.51.100.0/24")),
                        List.of(Ipv4Prefix.parse("192.0.2.128/25")),
                        List.of(),
                        List.of(Ipv6Prefix.parse("2001:db8:8000::/33"))),
                comparison.changes().getFirst());
        assertTrue(comparison.changes().getLast().isSame());
    }

    @Test
    void theSameAddressesWrittenOtherwiseAreNoChange() {
        ServiceTagFile older = read(fileOf("\"192.0.2.0/24\""));
        ServiceTagFile newer = read(fileOf("\"192.0.2.128/25\", \"192.0.2.0/25\""));
        assertTrue(TagComparison.of(older, newer, List.of("T"))
                .changes()
                .getFirst()
                .isSame());
    }
}
