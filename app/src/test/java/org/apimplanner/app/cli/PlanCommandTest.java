package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.json.JsonExporter;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {
    private static final String LEGAL = """
            {"tier": "premium", "mode": "internal", "serviceName": "contoso", "regions": [{"name": "westeurope", "vnet": "10.1.0.0/16"}]}
            """;
    /// Developer has one unit at most.
    private static final String ILLEGAL = """
            {"tier": "developer", "mode": "internal", "regions": [{"name": "westeurope", "units": 2}]}
            """;

    private static final List<String> CSV_FILES = List.of(
            "checklist.csv", "dns.csv", "findings.csv", "firewall.csv", "nsg-rules.csv", "routes.csv", "subnets.csv");

    @TempDir
    private Path folder;

    private Path plan;
    private Path out;

    @BeforeEach
    void aPlanFile() throws IOException {
        plan = Files.writeString(folder.resolve("a plan.json"), LEGAL);
        out = folder.resolve("new").resolve("out");
    }

    @Test
    void aLegalPlanGivesItsReportAndNothingElse() {
        ProgramRun run = ProgramRun.of("plan", plan.toString());
        JsonNode report = JsonMapper.shared().readTree(run.text());
        assertEquals(0, run.exitCode());
        assertEquals("", run.messages());
        assertEquals("1.0.0", report.at("/generator/version").asString());
        assertEquals("West Europe", report.at("/regions/0/displayName").asString());
    }

    @Test
    void aPlanWithErrorsStillGivesItsReportAndExitsWithOne() {
        ProgramRun run = ProgramRun.withInput(ILLEGAL, "plan", "-");
        JsonNode report = JsonMapper.shared().readTree(run.text());
        assertEquals(1, run.exitCode());
        assertEquals("error", report.at("/findings/0/severity").asString());
        assertEquals("""
                standard input: /regions/0/units: The Developer tier has a limit of 1 for scale units in a region; \
                the plan asks for 2.
                standard input: the plan has 1 error.
                """, run.messages());
    }

    @Test
    void whoReadsTheErrorsAsTextIsToldTheirNumberOnly() {
        ProgramRun run = ProgramRun.withInput(ILLEGAL, "plan", "-", "--format", "text");
        assertEquals("standard input: the plan has 1 error.\n", run.messages());
        assertTrue(run.text().contains("\nErrors\n/regions/0/units: The Developer tier has a limit of 1"), run.text());
        assertEquals(1, run.exitCode());
    }

    @Test
    void quietDropsMessages() {
        assertEquals("", ProgramRun.withInput(ILLEGAL, "plan", "-", "--quiet").messages());
        assertEquals(
                "",
                ProgramRun.of("--quiet", "plan", plan.toString(), "--out", out.toString())
                        .messages());
    }

    @Test
    void eachFormatBecomesFilesInAFolderThatIsMade() throws IOException {
        ProgramRun run = ProgramRun.of("plan", plan.toString(), "--format", "json,csv", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals("", run.text());
        assertEquals(
                Stream.concat(CSV_FILES.stream(), Stream.of("report.json"))
                        .sorted()
                        .toList(),
                names(out));
        assertEquals(
                8, run.messages().lines().filter(l -> l.startsWith("Wrote ")).count());
        assertArrayEquals(
                ProgramRun.of("plan", plan.toString()).output(), Files.readAllBytes(out.resolve("report.json")));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNoTraceAndTheOthersAreWritten() throws IOException {
        Path obstacle = Files.createDirectories(out.resolve("routes.csv").resolve("in the way"));
        ProgramRun run = ProgramRun.of("plan", plan.toString(), "--format", "csv", "--out", out.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("routes.csv: could not be written"), run.messages());
        assertTrue(Files.isDirectory(obstacle));
        assertEquals(CSV_FILES, names(out));
    }

    @Test
    void aFormatThatFailsDoesNotKeepTheOthers() throws IOException {
        Exporter broken = new Exporter() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public String summary() {
                return "always fails";
            }

            @Override
            public List<String> fileNames() {
                return List.of("broken.txt");
            }

            @Override
            public List<ExportedFile> export(Report report) {
                throw new IllegalStateException("no font");
            }
        };
        Composition shipped = Composition.shipped();
        Exporters exporters = new Exporters(List.of(broken, new JsonExporter("1")));
        Composition composition = new Composition("1", exporters, shipped::reference);
        String[] arguments = {"plan", plan.toString(), "--format", "broken,json", "--out", out.toString()};
        ProgramRun run = ProgramRun.run(composition, new ProgramRun.WithoutDesktop(), new byte[0], arguments);
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("'broken' could not be made"), run.messages());
        assertEquals(List.of("report.json"), names(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"})
    void theBytesAreTheSameInEveryLocale(String tag) throws IOException {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        Locale before = Locale.getDefault();
        ProgramRun.withInput(ILLEGAL, "plan", "-", "--format", "json,csv", "--out", here.toString());
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            ProgramRun.withInput(ILLEGAL, "plan", "-", "--format", "json,csv", "--out", there.toString());
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(8, names(here).size());
        for (String name : names(here)) {
            assertArrayEquals(Files.readAllBytes(here.resolve(name)), Files.readAllBytes(there.resolve(name)), name);
        }
    }

    @Test
    void anUnreadablePlanNamesFileAndPlace() throws IOException {
        Files.writeString(plan, LEGAL.replace("\"premium\"", "\"gold\""));
        ProgramRun run = ProgramRun.of("plan", plan.toString());
        assertEquals(2, run.exitCode());
        assertEquals("", run.text());
        assertTrue(run.messages().startsWith("apim-network-planner: " + plan + ": /tier: found "), run.messages());
    }

    @Test
    void bytesThatAreNotUtf8AreNamedByTheirOffset() throws IOException {
        Files.write(plan, new byte[] {'{', '"', (byte) 0xC3, (byte) 0xA4, (byte) 0xFF});
        ProgramRun run = ProgramRun.of("plan", plan.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains(plan + ": byte 4: found 0xFF"), run.messages());
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertEquals(
                0,
                ProgramRun.withInput("\uFEFF" + LEGAL.replace("contoso", "x"), "plan", "-")
                        .exitCode());
    }

    /// What Windows PowerShell makes of `samples premium-internal > plan.json`.
    @Test
    void aTextInUtf16IsNamed() {
        byte[] text = ("\uFEFF" + LEGAL).getBytes(StandardCharsets.UTF_16LE);
        ProgramRun run = ProgramRun.run(Composition.shipped(), new ProgramRun.WithoutDesktop(), text, "plan", "-");
        assertEquals(2, run.exitCode());
        assertEquals(
                "apim-network-planner: standard input: byte 0: found text in UTF-16, as > writes in Windows PowerShell,"
                        + " expected text in UTF-8 (Out-File -Encoding utf8).\n",
                run.messages());
    }

    @Test
    void aSecondByteOrderMarkIsText() {
        ProgramRun run = ProgramRun.withInput("\uFEFF\uFEFF" + LEGAL, "plan", "-");
        assertEquals(2, run.exitCode());
        assertTrue(run.messages().contains("standard input: line 1, column 1"), run.messages());
    }

    @Test
    void aMissingFileAndAFolderAreSaidInOneSentence() {
        assertFailure("missing.json: found no such file, expected a plan as JSON.", "plan", "missing.json");
        assertFailure(folder + ": found a folder, expected a plan as JSON.", "plan", folder.toString());
    }

    @Test
    void aBookletHasOneRegionAndTheStateOfTheWholePlan() throws IOException {
        String two = Files.writeString(folder.resolve("two.json"), """
                {"tier": "premium", "mode": "external", "serviceTagScope": "regional", "regions": [
                  {"name": "westeurope", "vnet": "10.1.0.0/16"}, {"name": "northeurope", "vnet": "10.2.0.0/16"}]}
                """).toString();
        Path out = folder.resolve("booklet");
        ProgramRun run = ProgramRun.of(
                "--quiet", "plan", two, "--region", "North Europe", "--format", "csv,html", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.messages());
        String rules = Files.readString(out.resolve("nsg-rules.csv"));
        assertTrue(rules.contains("North Europe,") && !rules.contains("West Europe,"), rules);
        String booklet = Files.readString(out.resolve("handout.html"));
        assertTrue(booklet.contains("North Europe · Inbound"));
        assertTrue(booklet.contains("<title>API Management network plan – North Europe – network design review"));
        ProgramRun whole = ProgramRun.of("--quiet", "plan", two, "--format", "html");
        assertEquals(state(whole.text()), state(booklet));
        assertFailure(
                "--region: found 'mars', expected a region of the plan: westeurope, northeurope.",
                "plan",
                two,
                "--region",
                "mars");
    }

    /// What the foot of each printed page says.
    private static String state(String html) {
        int from = html.indexOf("@bottom-left { content: \"plan ");
        assertTrue(from > 0);
        return html.substring(from, html.indexOf('}', from));
    }

    @Test
    void severalFilesNeedAFolder() {
        assertFailure(
                "--format: found 'csv', which is several files, without --out, expected --out DIR.",
                "plan",
                plan.toString(),
                "--format",
                "csv");
        assertFailure(
                "--format: found several formats without --out, expected one, or --out DIR.",
                "plan",
                plan.toString(),
                "--format",
                "json,csv");
        assertFailure(
                "--format: found 'xml', expected one of json, text, csv, pdf, html, docx, xlsx, markdown, svg, png, drawio, bicep, terraform, arm, azcli, powershell.",
                "plan",
                plan.toString(),
                "--format",
                "xml");
    }

    @Test
    void eachRegionHasPicturesOfItsOwn() throws IOException {
        Files.writeString(plan, LEGAL.replace("}]", "}, {\"name\": \"northeurope\"}]"));
        ProgramRun run = ProgramRun.of(
                "plan",
                plan.toString(),
                "--format",
                "svg,png",
                "--each-region",
                "--scale",
                "0.5",
                "--out",
                out.toString());
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals(
                List.of(
                        "topology-northeurope.png",
                        "topology-northeurope.svg",
                        "topology-westeurope.png",
                        "topology-westeurope.svg"),
                names(out));
        String svg = Files.readString(out.resolve("topology-northeurope.svg"));
        assertTrue(svg.contains("North Europe") && !svg.contains("West Europe"));
    }

    @Test
    void whatPicturesCannotBeIsSaid() {
        assertFailure("--scale: found '9', expected a number from 0.25 to 8.", "plan", plan.toString(), "--scale", "9");
        assertFailure(
                "--scale: found '1e2', expected a number from 0.25 to 8.", "plan", plan.toString(), "--scale", "1e2");
        assertFailure("--each-region: found no --out, expected --out DIR.", "plan", plan.toString(), "--each-region");
        assertFailure(
                "--each-region: found --region as well, expected one of them.",
                "plan",
                plan.toString(),
                "--each-region",
                "--region",
                "westeurope");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() {
        assertFailure(
                plan + ": found a file where a folder should be, expected a folder to write to.",
                "plan",
                plan.toString(),
                "--out",
                plan.toString());
    }

    private static void assertFailure(String sentence, String... arguments) {
        ProgramRun run = ProgramRun.of(arguments);
        assertEquals("apim-network-planner: " + sentence + "\n", run.messages());
        assertEquals("", run.text());
        assertEquals(2, run.exitCode());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
