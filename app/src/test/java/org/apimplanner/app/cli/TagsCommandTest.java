package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TagsCommandTest {
    /// 192.0.2.0/25 and 192.0.2.128/25 are the halves of 192.0.2.0/24; the second also is part of Sql.
    private static final String OLDER = """
            {"changeNumber": 1, "cloud": "Public", "values": [
              {"name": "Storage", "properties": {"region": "", "systemService": "AzureStorage",
                "networkFeatures": ["NSG", "UDR"],
                "addressPrefixes": ["192.0.2.0/25", "198.51.100.8/32", "192.0.2.128/25", "2001:db8::/48"]}},
              {"name": "Storage.WestEurope", "properties": {"region": "westeurope", "systemService": "AzureStorage",
                "addressPrefixes": ["192.0.2.0/25"]}},
              {"name": "Sql", "properties": {"region": "", "systemService": "AzureSQL",
                "addressPrefixes": ["192.0.2.128/25"]}}]}
            """;

    /// Storage has lost one address and gained the range beside its own; Sql is the same; one tag has
    /// gone and one has come.
    private static final String NEWER = """
            {"changeNumber": 2, "cloud": "Public", "values": [
              {"name": "Storage", "properties": {"addressPrefixes":
                ["192.0.2.0/24", "192.0.3.0/24", "2001:db8::/48"]}},
              {"name": "Sql", "properties": {"addressPrefixes": ["192.0.2.128/25"]}},
              {"name": "EventHub", "properties": {"addressPrefixes": ["203.0.113.0/24"]}}]}
            """;

    @TempDir
    private Path folder;

    private String older;
    private String newer;

    @BeforeEach
    void twoFiles() throws IOException {
        older = file("older.json", OLDER);
        newer = file("newer.json", NEWER);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void assertText(String text, String... arguments) {
        ProgramRun run = tags(arguments);
        assertEquals(text, run.text(), run.messages());
        assertEquals("", run.messages());
        assertEquals(0, run.exitCode());
    }

    private static ProgramRun tags(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "tags";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ProgramRun.of(all);
    }

    private static void assertFailure(String sentence, String... arguments) {
        ProgramRun run = tags(arguments);
        assertTrue(run.messages().endsWith(sentence + "\n"), run.messages());
        assertEquals("", run.text());
        assertEquals(2, run.exitCode());
    }

    @Test
    void aTagBecomesItsRangesOneALine() {
        assertText("192.0.2.0/25\n198.51.100.8/32\n192.0.2.128/25\n2001:db8::/48\n", older, "expand", "storage");
    }

    @Test
    void oneFamilyCanBeAskedFor() {
        assertText("2001:db8::/48\n", older, "expand", "Storage", "--ipv6");
        assertText("192.0.2.128/25\n", older, "expand", "Sql", "--ipv4");
        assertText("192.0.2.128/25\n", older, "expand", "Sql", "--ipv4", "--ipv6");
    }

    @Test
    void mergedRangesAreTheFewestThatHoldTheSame() {
        assertText("192.0.2.0/24\n198.51.100.8/32\n2001:db8::/48\n", older, "expand", "Storage", "Sql", "--merge");
    }

    @Test
    void aRangeOfSeveralTagsStandsOnce() {
        assertText("192.0.2.128/25\n192.0.2.0/25\n198.51.100.8/32\n", older, "expand", "Sql", "Storage", "--ipv4");
        assertText(
                "\uFEFFTag,Family,Prefix\r\nSql; Storage,IPv4,192.0.2.0/24\r\nStorage,IPv4,198.51.100.8/32\r\n",
                older,
                "expand",
                "Sql",
                "Storage",
                "--ipv4",
                "--merge",
                "--format",
                "csv");
    }

    @Test
    void jsonHasTheTagsOfEachRange() {
        JsonNode rows = JsonMapper.shared()
                .readTree(tags(older, "expand", "Sql", "Storage", "--format", "json")
                        .text());
        assertEquals(4, rows.size());
        assertEquals("[\"Sql\",\"Storage\"]", rows.at("/0/tags").toString());
        assertEquals("192.0.2.128/25", rows.at("/0/prefix").asString());
        assertEquals("IPv6", rows.at("/3/family").asString());
    }

    @Test
    void anUnknownTagIsAnsweredWithTheNearest() {
        assertFailure("older.json: found no tag 'Storag', expected Storage.", older, "expand", "Sql", "Storag");
        assertFailure(
                "found no tag 'Storage.WestEurop', expected Storage.WestEurope.", older, "expand", "Storage.WestEurop");
        assertFailure("found no tag 'hub', expected EventHub.", newer, "expand", "hub");
        assertFailure(
                "found no tag 'Kubernetes', expected a tag of the file, such as the command 'tags FILE list' names.",
                older,
                "expand",
                "Kubernetes");
    }

    @Test
    void aPlanNamesItsTagsAndThoseThatLackAreSaid() throws IOException {
        String plan = file("plan.json", NetworkFiles.PLAN);
        ProgramRun run = tags(older, "expand", "--plan", plan, "--ipv4");
        // The plan's rules name Storage and Sql; Internet and VirtualNetwork are no tags of the file.
        assertEquals("192.0.2.128/25\n192.0.2.0/25\n198.51.100.8/32\n", run.text());
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("older.json: found no tag 'ApiManagement', expected "), run.messages());
        assertTrue(!run.messages().contains("'Internet'"), run.messages());
    }

    @Test
    void tagsAreListedByAPartOfTheirName() {
        assertText("""
                Tag                 Region      Service       IPv4  IPv6  Features
                Storage                         AzureStorage     3     1  NSG; UDR
                Storage.WestEurope  westeurope  AzureStorage     1     0
                """, older, "list", "STOR");
        assertText("""
                Tag                 Region      Service       IPv4  IPv6
                Storage.WestEurope  westeurope  AzureStorage     1     0
                """, older, "list", "*.west*");
        assertFailure("found no tag that matches 'x', expected a part of a tag's name.", older, "list", "x");
    }

    @Test
    void twoFilesAreComparedExactly() {
        // Two halves that became one range are no change.
        assertText("""
                Storage: 1 range added, 1 removed
                  + 192.0.3.0/24
                  - 198.51.100.8/32
                Sql: the same
                """, older, "compare", newer, "Storage", "Sql");
        assertText("""
                Storage: 1 range added, 1 removed
                  + 192.0.3.0/24
                  - 198.51.100.8/32
                Storage.WestEurope: no longer a tag, 0 ranges added, 1 removed
                  - 192.0.2.0/25
                EventHub: a new tag, 1 range added, 0 removed
                  + 203.0.113.0/24
                """, older, "compare", newer);
        assertText("Nothing differs.\n", older, "compare", older);
        assertText("Storage: the same\n", older, "compare", newer, "Storage", "--ipv6");
    }

    @Test
    void aComparisonCanBeATable() {
        assertText(
                "\uFEFFTag,Change,Family,Prefix\r\nStorage,added,IPv4,192.0.3.0/24\r\n"
                        + "Storage,removed,IPv4,198.51.100.8/32\r\n",
                older,
                "compare",
                newer,
                "storage",
                "--format",
                "csv");
    }

    @Test
    void aComparisonForAPlanTakesThePlansTags() throws IOException {
        String plan = file("plan.json", NetworkFiles.PLAN);
        ProgramRun run = tags(older, "compare", newer, "--plan", plan);
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("newer.json: found no tag 'ApiManagement', expected "), run.messages());
        assertTrue(run.text().contains("Sql: the same\nStorage: 1 range added, 1 removed\n"), run.text());
        assertTrue(!run.text().contains("EventHub"), run.text());
    }

    @Test
    void wrongUsageIsOneSentence() throws IOException {
        assertFailure("tags: found no tag, expected tags, or --plan PLAN.json.", older, "expand");
        assertFailure("tags: found 'show', expected one of expand, list, compare.", older, "show");
        assertFailure("tags: found 'b', expected one pattern at most.", older, "list", "a", "b");
        assertFailure(
                "tags: found one file to compare, expected the newer file after the word compare.", older, "compare");
        assertFailure(
                "found no such file, expected Microsoft's service tag file as JSON.", "none.json", "expand", "Sql");
        String cut = file("cut.json", OLDER.substring(0, 200));
        ProgramRun run = tags(cut, "list");
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("cut.json: line "), run.messages());
    }

    @Test
    void aTierWithoutAnAddressOfItsOwnIsSeenAsItsRegion() throws IOException {
        String cloud = file("cloud.json", """
                {"changeNumber": 1, "cloud": "Public", "values": [
                  {"name": "AzureCloud.westeurope", "properties": {"addressPrefixes": ["192.0.2.0/25"]}},
                  {"name": "AzureCloud.northeurope", "properties": {"addressPrefixes": ["198.51.100.0/24"]}}]}
                """);
        String plan = file(
                "consumption.json",
                "{\"tier\": \"consumption\", \"mode\": \"none\", \"regions\": [{\"name\": \"westeurope\"}]}");
        assertText("192.0.2.0/25\n", cloud, "expand", "--plan", plan, "--backends");
        ProgramRun own = tags(cloud, "expand", "--plan", plan);
        assertEquals("", own.text());
        assertTrue(own.messages().contains("names no service tag; with --backends it has some."), own.messages());
        assertFailure("--backends: found no plan, expected --plan PLAN.json.", cloud, "expand", "Sql", "--backends");
    }

    @Test
    void aTagsNameIsNoFormulaOfASpreadsheet() throws IOException {
        String odd = file("odd.json", """
                {"changeNumber": 1, "cloud": "Public", "values": [
                  {"name": "=1+1", "properties": {"addressPrefixes": ["192.0.2.0/25"]}}]}
                """);
        String csv = "\uFEFFTag,Family,Prefix\r\n'=1+1,IPv4,192.0.2.0/25\r\n";
        assertText(csv, odd, "expand", "=1+1", "--format", "csv");
    }

    @Test
    void anUnreadableRangeIsQuotedShort() throws IOException {
        String range = "x".repeat(900_000);
        String odd = file("odd.json", """
                {"changeNumber": 1, "cloud": "Public", "values": [
                  {"name": "Sql", "properties": {"addressPrefixes": ["192.0.2.0/25", "RANGE"]}}]}
                """.replace("RANGE", range));
        ProgramRun run = tags(odd, "expand", "Sql");
        assertEquals(0, run.exitCode());
        assertTrue(run.messages().contains("'" + "x".repeat(80) + "…'"), "the first 80 letters");
        assertTrue(run.messages().length() < 1_000, "one short sentence");
    }
}
