package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import org.apimplanner.model.json.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileRefusalTest {
    private static final String PLAN =
            "{\"tier\":\"premium\",\"mode\":\"internal\",\"regions\":[{\"name\":\"westeurope\"},{\"name\":\"northeurope\",\"units\":1}]}";

    private static final String TUNNEL = "\"forcedTunneling\":";

    /// `field` is put in front of the plan's own fields.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"feature\":[]           | /feature       | an unknown field (did you mean \"features\"?) | one of schemaVersion, name,",
                "\"teir\":1             | /teir          | (did you mean \"tier\"?) | tier",
                "\"edition\":\"2026\" | /edition      | \"2026\" (did you mean \"2026-08\"?) | 2026-08",
                "\"Cloud\":\"public\"     | /Cloud         | (did you mean \"cloud\"?) | cloud",
                "\"a/b~c\":1              | /a~1b~0c       | an unknown field | one of schemaVersion",
                "\"schemaVersion\":2      | /schemaVersion | 2 | version 1, the newest that this program reads",
                "\"schemaVersion\":0      | /schemaVersion | 0 | a whole number from 1",
                "\"schemaVersion\":\"1\"  | /schemaVersion | the text \"1\" | a whole number",
                "\"schemaVersion\":1.0    | /schemaVersion | 1.0 | a whole number",
                "\"schemaVersion\":2,\"new\":1 | /schemaVersion | 2 | version 1",
                "\"cloud\":\"gov\"        | /cloud         | \"gov\" | one of public, usgov, china",
                "\"cloud\":\"Public\"     | /cloud         | \"Public\" (did you mean \"public\"?) | one of public, usgov, china",
                "\"cloud\":null           | /cloud         | null | one of public, usgov, china",
                "\"cloud\":1              | /cloud         | 1 | one of public",
                "\"platform\":\"stv3\"    | /platform      | (did you mean \"stv1\"?) | one of stv1, stv2, v2",
                "\"edition\":\"2022\"     | /edition       | \"2022\" (did you mean \"2021\"?) | one of the editions 2021, 2023-08, 2026-08, 2026-11",
                "\"edition\":2021         | /edition       | 2021 | one of the editions",
                "\"features\":\"eventHubs\" | /features    | the text \"eventHubs\" | a list of httpClients",
                "\"features\":{}          | /features      | an object | a list of httpClients",
                "\"features\":[\"eventHub\"] | /features/0 | (did you mean \"eventHubs\"?) | one of httpClients",
                "\"features\":[\"keyVault\",\"keyVault\"] | /features/1 | the text \"keyVault\" a second time | each entry only once",
                "\"features\":[null]      | /features/0    | null | one of httpClients",
                "\"serviceTagScope\":\"local\" | /serviceTagScope | \"local\" | one of global, regional",
                "\"denyByDefault\":\"true\" | /denyByDefault | the text \"true\" | true or false",
                "\"denyByDefault\":1      | /denyByDefault | 1 | true or false",
                "\"customDns\":\"10.0.0.10\" | /customDns  | the text \"10.0.0.10\" | a list of at most 1000 IPv4 addresses",
                "\"customDns\":[\"10.0.0.256\"] | /customDns/0 | the text \"10.0.0.256\" | an IPv4 address such as",
                "\"customDns\":[\"10.0.0.10\",\"::1\"] | /customDns/1 | the text \"::1\" | an IPv4 address such as",
                "\"name\":1               | /name          | 1 | a text of one line",
                "\"name\":\"a\\nb\"       | /name          | the text \"a\\u000ab\" | a text of one line",
                "\"name\":\"\\ud800\"     | /name          | the text \"\\ud800\" | a text of one line",
                "\"naming\":\"snet-\"     | /naming        | the text \"snet-\" | an object",
                "\"naming\":{\"patern\":\"\"} | /naming/patern | an unknown field (did you mean \"pattern\"?) | one of workload, pattern",
                "\"naming\":{\"pattern\":\"\"} | /naming/pattern | the text \"\" | a text of one line, 1 to 80 characters",
                "\"naming\":{\"workload\":\"a\\nb\"} | /naming/workload | the text \"a\\u000ab\" | a text of one line",
                "\"naming\":{\"abbreviations\":{\"subnt\":\"sn\"}} | /naming/abbreviations/subnt | an unknown field (did you mean \"subnet\"?) | one of virtualNetwork, subnet",
                "\"naming\":{\"abbreviations\":{\"subnet\":\"\"}} | /naming/abbreviations/subnet | the text \"\" | a text of one line, 1 to 80 characters",
                "\"naming\":{\"workload\":7} | /naming/workload | 7 | a text of one line",
                "\"serviceName\":\"\"     | /serviceName   | the text \"\" | 1 to 50 letters",
                "\"serviceName\":\"1abc\" | /serviceName   | the text \"1abc\" | the first a letter",
                "\"serviceName\":\"abc-\" | /serviceName   | the text \"abc-\" | the last a letter or a digit",
                "\"serviceName\":\"a.b\"  | /serviceName   | the text \"a.b\" | letters, digits and hyphens",
                "\"serviceName\":\"café\" | /serviceName   | the text \"café\" | letters, digits and hyphens",
                "\"serviceName\":\"a23456789-123456789-123456789-123456789-12345678901\" | /serviceName | the text | 1 to 50"
            })
    void aWrongFieldIsRefusedWithItsPath(String field, String path, String found, String expected) {
        check(PLAN.replaceFirst("\\{", "{" + Matcher.quoteReplacement(field) + ","), path, found, expected);
    }

    /// `region` stands in the place of the second region.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                | /regions/1/name   | nothing | the name of an Azure region",
                "{\"name\":1}                      | /regions/1/name   | 1 | the name of an Azure region",
                "{\"name\":\"westeurop\"}          | /regions/1/name   | \"westeurop\" | the name of an Azure region, perhaps westeurope",
                "{\"name\":\"West-Europe\"}        | /regions/1/name   | \"West-Europe\" | perhaps westeurope",
                "{\"name\":\"Atlantis\"}           | /regions/1/name   | \"Atlantis\" | the name of an Azure region, such as westeurope",
                "{\"name\":\"\"}                   | /regions/1/name   | \"\" | the name of an Azure region",
                "{\"name\":\"westus\",\"unit\":1}  | /regions/1/unit   | (did you mean \"units\"?) | one of name, primary, units",
                "{\"name\":\"westus\",\"units\":0} | /regions/1/units  | 0 | a whole number from 1 to 100000",
                "{\"name\":\"westus\",\"units\":100001} | /regions/1/units | 100001 | a whole number from 1 to 100000",
                "{\"name\":\"westus\",\"units\":-1} | /regions/1/units | -1 | a whole number from 1 to 100000",
                "{\"name\":\"westus\",\"units\":1.7} | /regions/1/units | 1.7 | a whole number",
                "{\"name\":\"westus\",\"units\":1e2} | /regions/1/units | 1e2 | a whole number",
                "{\"name\":\"westus\",\"zones\":2E0} | /regions/1/zones | 2E0 | a whole number",
                "{\"name\":\"westus\",\"otherAddresses\":3.00} | /regions/1/otherAddresses | 3.00 | a whole number",
                "{\"name\":\"westus\",\"units\":4294967297} | /regions/1/units | 4294967297 | a whole number",
                "{\"name\":\"westus\",\"units\":1e999999999} | /regions/1/units | 1e999999999 | a whole number",
                "{\"name\":\"westus\",\"units\":\"1\"} | /regions/1/units | the text \"1\" | a whole number",
                "{\"name\":\"westus\",\"units\":true} | /regions/1/units | true | a whole number",
                "{\"name\":\"westus\",\"maxUnits\":0} | /regions/1/maxUnits | 0 | a whole number from 1 to 100000",
                "{\"name\":\"westus\",\"zones\":-1} | /regions/1/zones | -1 | a whole number from 0 to 10",
                "{\"name\":\"westus\",\"zones\":11} | /regions/1/zones | 11 | a whole number from 0 to 10",
                "{\"name\":\"westus\",\"otherAddresses\":16777217} | /regions/1/otherAddresses | 16777217 | from 0 to 16777216",
                "{\"name\":\"westus\",\"primary\":\"yes\"} | /regions/1/primary | the text \"yes\" | true or false",
                "{\"name\":\"westus\",\"vnet\":\"10.0.0.0/33\"} | /regions/1/vnet | \"10.0.0.0/33\" | a prefix length from 0 to 32",
                "{\"name\":\"westus\",\"vnet\":\"10.0.0.0/\"} | /regions/1/vnet | \"10.0.0.0/\" | a prefix length from 0 to 32",
                "{\"name\":\"westus\",\"vnet\":\"10.0.0.0/16 \"} | /regions/1/vnet | \"10.0.0.0/16 \" | a prefix length",
                "{\"name\":\"westus\",\"vnet\":\"10.0.0/16\"} | /regions/1/vnet | the text \"10.0.0/16\" | an IPv4 range such as",
                "{\"name\":\"westus\",\"vnet\":\"10.0.0.0\"} | /regions/1/vnet | which has no prefix length | a range such as 10.0.0.0/32",
                "{\"name\":\"westus\",\"subnet\":\"10.20.4.1/27\"} | /regions/1/subnet | \"10.20.4.1/27\", which has bits after its prefix length | 10.20.4.0/27",
                "{\"name\":\"westus\",\"subnet\":null} | /regions/1/subnet | null | an IPv4 range such as",
                "{\"name\":\"westus\",\"inUse\":\"10.0.0.0/8\"} | /regions/1/inUse | the text \"10.0.0.0/8\" | a list of at most 10000 IPv4 ranges",
                "{\"name\":\"westus\",\"inUse\":[\"10.0.0.0/8\",\"10.0.0.1/8\"]} | /regions/1/inUse/1 | bits after | 10.0.0.0/8",
                "[] | /regions/1 | an empty list | an object",
                "\"westus\" | /regions/1 | the text \"westus\" | an object",
                "null | /regions/1 | null | an object"
            })
    void aWrongRegionIsRefusedWithItsPath(String region, String path, String found, String expected) {
        check(PLAN.replace("{\"name\":\"northeurope\",\"units\":1}", region), path, found, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /forcedTunneling/nextHop | nothing | one of virtualAppliance, virtualNetworkGateway",
                "null | /forcedTunneling | null | an object",
                "true | /forcedTunneling | true | an object",
                "{\"nextHop\":\"Internet\"} | /forcedTunneling/nextHop | \"Internet\" | one of virtualAppliance",
                "{\"nextHop\":\"virtualAppliance\"} | /forcedTunneling/address | nothing | an IPv4 address such as",
                "{\"nextHop\":\"virtualNetworkGateway\",\"address\":\"10.0.1.4\"} | /forcedTunneling/address | \"10.0.1.4\" | no address",
                "{\"nextHop\":\"virtualNetworkGateway\",\"address\":null} | /forcedTunneling/address | null | no address",
                "{\"nextHop\":\"virtualNetworkGateway\",\"nexthop\":1} | /forcedTunneling/nexthop | (did you mean \"nextHop\"?) | one of nextHop",
                "{\"nextHop\":\"virtualNetworkGateway\",\"controlPlane\":\"tag\"} | /forcedTunneling/controlPlane | \"tag\" | one of serviceTag, addresses",
                "{\"nextHop\":\"virtualNetworkGateway\",\"clientPrefixes\":[\"203.0.113.7\"]} | /forcedTunneling/clientPrefixes/0 | no prefix length | 203.0.113.7/32"
            })
    void aWrongTunnelIsRefusedWithItsPath(String tunnel, String path, String found, String expected) {
        check(PLAN.replaceFirst("\\{", "{" + Matcher.quoteReplacement(TUNNEL + tunnel) + ","), path, found, expected);
    }

    @ParameterizedTest
    @CsvSource({"tier,/tier", "mode,/mode", "regions,/regions"})
    void aMissingFieldIsNamedByThePathItShouldHave(String name, String path) {
        String without = PLAN.replaceFirst("\"" + name + "\":(\"[a-z]+\"|\\[.*\\]),?", "")
                .replace(",}", "}");
        check(without, path, "nothing", "");
    }

    @Test
    void aPlanWithoutARegionIsRefused() {
        check(PLAN.replaceFirst("\\[.*\\]", "[]"), "/regions", "an empty list", "a list of 1 to 100 regions");
        check(PLAN.replaceFirst("\\[.*\\]", "{}"), "/regions", "an object", "a list of 1 to 100 regions");
    }

    @Test
    void moreRegionsThanAnyCloudHasAreRefused() {
        String regions = "{\"name\":\"westus\"},".repeat(100) + "{\"name\":\"westus\"}";
        check(PLAN.replaceFirst("\\[.*\\]", "[" + regions + "]"), "/regions", "101 regions", "1 to 100");
    }

    @ParameterizedTest
    @CsvSource({"vnet, 100", "inUse, 10000", "peered, 10000"})
    void moreRangesThanARegionMayHaveAreRefused(String list, int most) {
        String ranges = "\"10.0.0.0/8\",".repeat(most) + "\"10.0.0.0/8\"";
        String region = "{\"name\":\"westus\",\"" + list + "\":[" + ranges + "]}";
        check(
                PLAN.replaceFirst("\\[.*\\]", "[" + region + "]"),
                "/regions/0/" + list,
                (most + 1) + " IPv4 ranges",
                "a list of at most " + most + " IPv4 ranges");
    }

    @Test
    void moreServersOrPortsThanAnswersAreMadeForAreRefused() {
        check(
                PLAN.replaceFirst("\\{", "{\"customDns\":[" + "\"10.0.0.4\",".repeat(1000) + "\"10.0.0.4\"],"),
                "/customDns",
                "1001 IPv4 addresses",
                "a list of at most 1000 IPv4 addresses");
        String ports =
                "{\"name\":\"a\",\"addresses\":[\"10.0.0.0/8\"],\"ports\":[" + "\"443\",".repeat(10_000) + "\"80\"]}";
        check(
                PLAN.replaceFirst("\\{", "{\"clients\":[" + ports + "],"),
                "/clients/0/ports",
                "10001 ports",
                "a list of at most 10000 ports");
    }

    /// Each entry of its own is short enough.
    @ParameterizedTest
    @CsvSource({"clients", "backends"})
    void allEntriesTogetherHaveABound(String list) {
        String half = "{\"name\":\"a\",\"addresses\":[" + "\"10.0.0.0/8\",".repeat(5000) + "\"11.0.0.0/8\"]}";
        check(
                PLAN.replaceFirst("\\{", "{\"" + list + "\":[" + half + "," + half + "],"),
                "/" + list,
                "10002 IPv4 ranges in all",
                "entries with at most 10000 IPv4 ranges in all");
        String ports =
                "{\"name\":\"a\",\"addresses\":[\"10.0.0.0/8\"],\"ports\":[" + "\"443\",".repeat(5000) + "\"80\"]}";
        check(
                PLAN.replaceFirst("\\{", "{\"" + list + "\":[" + ports + "," + ports + "],"),
                "/" + list,
                "10002 ports in all",
                "entries with at most 10000 ports in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"plan\"", "true"})
    void aDocumentThatIsNoObjectIsRefused(String json) {
        check(json, "the document", "", "an object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                         | line 1, column 1 | an empty text | a JSON object",
                "` `                        | line 1, column 1 | an empty text | a JSON object",
                "{                          | line 1, column 2 | the end of the text | the rest",
                "{\"tier\":\"pre            | line 1, column 13 | the end of the text | the rest",
                "{\"tier\":}                | line 1, column 9 | the character \"}\" | a value, such as",
                "{\"tier\":premium}         | line 1, column 9 | \"premium\" | a text in double quotes",
                "{tier:1}                   | line 1, column 2 | \"tier\" | a field name in double quotes",
                "{\"tier\":\"a\",}          | line 1, column 13 | the character \"}\" | a field name in double quotes",
                "{\"tier\":1 \"mode\":2}    | line 1, column 11 | the character | a comma",
                "{\"tier\" 1}               | line 1, column 9 | the character \"1\" | a colon",
                "{\"tier\":01}              | line 1, column 10 | the character \"1\" | without leading zeros",
                "{\"tier\":1.}              | line 1, column 10 | the character \".\" | a number",
                "{\"tier\":\"\\q\"}         | line 1, column 11 | the character \"q\" | escapes",
                "{\"tier\":1]               | line 1, column 10 | the character \"]\" | the bracket",
                "/* no */ {}                | line 1, column 1 | the character \"/\" | no comments",
                "{} {}                      | line 1, column 4 | more text | nothing after the end",
                "{}}                        | line 1, column 3 | more text | nothing after the end",
                "{} x                       | line 1, column 4 | more text | nothing after the end"
            })
    void wrongSyntaxIsRefusedWithLineAndColumn(String json, String place, String found, String expected) {
        check(json, place, found == null ? "" : found, expected == null ? "" : expected);
    }

    @Test
    void linesAreCounted() {
        check(
                "{\n  \"tier\": \"premium\",\n  \"mode\": internal\n}",
                "line 3, column 11",
                "\"internal\"",
                "a value, such as");
    }

    @Test
    void aFieldThatStandsTwiceIsRefusedWithItsPath() {
        check("{\"tier\":1,\n\"mode\":2,\"tier\":1}", "/tier", "a second time (line 2, column 16)", "only once");
        String twice = PLAN.replace("\"units\":1", "\"units\":1,\"zones\":0,\"units\":2");
        check(twice, "/regions/1/units", "the field a second time (line 1, ", "only once");
    }

    @Test
    void aTextWithoutEndAndOneOfGreatDepthAreRefusedWithinBounds() {
        check("[".repeat(1_000_000), "line 1, column 10", "more than a document may have", "fewer nested levels");
        check("{\"a\":".repeat(100_000), "line 1, ", "more than a document may have", "fewer nested levels");
        check(" ".repeat(9_000_000) + "{}", "line 1, column 1", "9000002 characters", "at most");
        check("[" + "0,".repeat(1_100_000) + "0]", "line 1, ", "more than a document may have", "fewer");
        check("{\"tier\":" + "9".repeat(2000) + "}", "line 1, ", "more than a document may have", "digits");
        check("{\"tier\":" + "9".repeat(900) + "}", "/tier", "999…", "one of consumption");
    }

    @Test
    void whatIsShownOfAFileStaysShortAndOnOneLine() {
        String longName = "x".repeat(10_000);
        String fault = refusal(PLAN.replace("internal", longName)).getMessage();
        assertTrue(fault.length() < 300, fault);
        String hostile =
                refusal(PLAN.replace("internal", "\\u001b[31m\\r\\n\\u202e")).getMessage();
        assertTrue(hostile.chars().allMatch(c -> c >= ' ' && c < 0x2000), hostile);
        String field = refusal(PLAN.replaceFirst("\\{", "{\"" + longName + "\\\\n\":1,"))
                .getMessage();
        assertTrue(field.length() < 400, field);
        assertFalse(field.contains("\n"), field);
    }

    private static void check(String json, String place, String found, String expected) {
        UnreadableInput fault = refusal(json);
        assertAll(
                () -> assertTrue(fault.place().startsWith(place.strip()), fault.getMessage()),
                () -> assertTrue(!place.startsWith("/") || fault.place().equals(place.strip()), fault.getMessage()),
                () -> assertTrue(fault.found().contains(found.strip()), fault.getMessage()),
                () -> assertTrue(fault.expected().contains(expected.strip()), fault.getMessage()),
                () -> assertEquals(1, fault.getMessage().lines().count()));
    }

    private static UnreadableInput refusal(String json) {
        return assertThrows(UnreadableInput.class, () -> PlanFile.read(json, SmallReference.DATA));
    }
}
