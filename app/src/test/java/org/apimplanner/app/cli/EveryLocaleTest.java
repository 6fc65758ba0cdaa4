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
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every command on machines of other scripts, digits, calendars and cases of letters: what it writes and
/// says is the same to the byte.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLocaleTest {
    private static final String TAGS = """
            {"changeNumber": 1, "cloud": "Public", "values": [
              {"name": "Storage.WestEurope", "properties": {"addressPrefixes": ["20.60.130.0/24", "20.60.131.0/24"]}},
              {"name": "Sql.WestEurope", "properties": {"addressPrefixes": ["40.68.37.158/32"]}}]}
            """;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private static Path folder;

    private Map<String, byte[]> expected = Map.of();

    @BeforeAll
    void whatAMachineOfNoPlaceWrites() throws IOException {
        Files.writeString(
                folder.resolve("plan.json"),
                ShippedSamples.named("premium-internal").orElseThrow().text());
        Files.writeString(folder.resolve("nsg.json"), NetworkFiles.nsg(NetworkFiles.MANAGEMENT, NetworkFiles.PROBE));
        Files.writeString(folder.resolve("tags.json"), TAGS);
        Files.writeString(folder.resolve("plans.ndjson"), "{\"tier\": \"premium\"}\n{\"tier\": \"İSTANBUL\"}\n");
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        expected = everything("expected");
        restoreTheMachine();
        assertTrue(expected.size() > 60, "files and outputs: " + expected.size());
    }

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "tr-TR, Europe/Istanbul",
        "hi-IN-u-nu-deva, Asia/Kolkata",
        "fa-IR-u-ca-persian-nu-arabext, Asia/Tehran",
        "ja-JP-u-ca-japanese, America/St_Johns"
    })
    void everyCommandWritesAndSaysTheSame(String tag, String place) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        Map<String, byte[]> found = everything(tag);
        assertEquals(expected.keySet(), found.keySet());
        found.forEach((name, bytes) -> assertArrayEquals(expected.get(name), bytes, name));
    }

    /// What each command prints and says, and each file that it writes.
    private Map<String, byte[]> everything(String name) throws IOException {
        Path out = folder.resolve(name);
        String plan = file("plan.json");
        String documents = "json,text,csv,markdown,pdf,html,docx,xlsx";
        String code = ",svg,drawio,bicep,terraform,arm,azcli,powershell";
        List<List<String>> commands = List.of(
                List.of("samples"),
                List.of(
                        "plan",
                        plan,
                        "--format",
                        documents + code,
                        "--out",
                        out.resolve("plan").toString()),
                List.of("plan", plan, "--format", "text"),
                List.of("plan", file("nsg.json")),
                List.of("plan", file("none.json")),
                List.of(
                        "diff",
                        plan,
                        "--from-edition",
                        "2021",
                        "--to-edition",
                        "2026-08",
                        "--format",
                        documents,
                        "--out",
                        out.resolve("diff").toString()),
                List.of(
                        "audit",
                        "--plan",
                        plan,
                        "--nsg",
                        "nsg-apim",
                        "--format",
                        documents + ",sarif,junit",
                        "--repair",
                        "--out",
                        out.resolve("audit").toString(),
                        file("nsg.json")),
                List.of("import", file("nsg.json")),
                List.of("batch", file("plans.ndjson")),
                List.of("tags", file("tags.json"), "list"),
                List.of("tags", file("tags.json"), "expand", "storage.westeurope", "--ipv4", "--merge"),
                List.of("reference", "rules"),
                List.of("reference", "limits"),
                List.of("reference", "regions"),
                List.of("schema", "plan"),
                List.of("completion", "bash"),
                List.of("--help"),
                List.of("audit", "--help"),
                List.of("--notices"));
        Map<String, byte[]> all = new TreeMap<>();
        for (List<String> command : commands) {
            ProgramRun run = ProgramRun.of(command.toArray(String[]::new));
            String key = String.join(" ", command).replace(out.toString(), "OUT");
            all.put(key, run.output());
            String said = run.exitCode() + " " + run.messages().replace(out.toString(), "OUT");
            all.put(key + " says", said.getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
