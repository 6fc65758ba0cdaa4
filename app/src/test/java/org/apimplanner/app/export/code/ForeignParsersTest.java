package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Code is read by the parser of HCL itself and by grammars of Bicep, PowerShell and the shell that others wrote, and
/// builds what the templates build. It is no part of a usual build: `mvn -Pparsers -pl app -am test`.
class ForeignParsersTest {
    private static final List<String> LANGUAGES = List.of("bicep", "terraform", "azcli", "powershell");

    /// How many plans are written before they are read.
    private static final int BATCH = 100;

    @TempDir
    private Path folder;

    /// A plan, and how its code is wanted.
    private record Wanted(String name, Case plan, CodeChoices choices) {}

    private static Stream<Wanted> wanted() {
        List<CodeChoices> every = Stream.of(AzurermVersion.values())
                .flatMap(version -> Stream.of(NetworkOrigin.values())
                        .map(origin -> new CodeChoices(DeploymentChoices.USUAL.withNetwork(origin), version, true)))
                .toList();
        Stream<Case> plans = Stream.concat(PlansToDeploy.all(), HostilePlans.all());
        int[] number = {0};
        return plans.flatMap(plan -> {
            int at = number[0]++;
            // Each of the known plans in every way, each of the random ones in the next one.
            List<CodeChoices> own = plan.name().startsWith("random") ? List.of(every.get(at % every.size())) : every;
            return own.stream().map(choices -> new Wanted(at + "-" + every.indexOf(choices), plan, choices));
        });
    }

    @Test
    void everyParserFindsWhatIsBroken() throws IOException, InterruptedException {
        ForeignParsers parsers = ForeignParsers.ready();
        for (String language : LANGUAGES) {
            CodeFiles.of(language, Reports.sample("hub-and-spoke")).forEach((name, text) -> {
                if (!name.endsWith(".json")) {
                    write(folder.resolve(name), text + ")\n");
                }
            });
        }
        Map<String, JsonNode> read = parsers.read(folder);
        assertTrue(read.size() > 12, read.keySet().toString());
        read.forEach((name, file) -> assertFalse(file.get("faults").isEmpty(), name));
    }

    @Test
    void everyFileParsesAndEveryLanguageBuildsTheSame() throws IOException, InterruptedException {
        ForeignParsers parsers = ForeignParsers.ready();
        List<Wanted> batch = new ArrayList<>();
        for (Wanted each : (Iterable<Wanted>) wanted()::iterator) {
            batch.add(each);
            if (batch.size() == BATCH) {
                check(parsers, batch);
                batch.clear();
            }
        }
        check(parsers, batch);
    }

    private void check(ForeignParsers parsers, List<Wanted> batch) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(folder, "batch");
        Map<String, Built> arm = new LinkedHashMap<>();
        for (Wanted each : batch) {
            arm.put(each.name(), ArmReading.of(CodeFiles.of("arm", each.plan().report(), each.choices())));
            for (String language : LANGUAGES) {
                CodeFiles.of(language, each.plan().report(), each.choices())
                        .forEach(
                                (name, text) -> write(place.resolve(each.name()).resolve(name), text));
            }
        }
        Map<String, Map<String, Built>> built = new LinkedHashMap<>();
        Map<String, String> plans = new LinkedHashMap<>();
        batch.forEach(each -> plans.put(each.name(), each.plan().name() + " " + each.choices()));
        parsers.read(place).forEach((path, file) -> {
            Path name = Path.of(path);
            String plan = name.getName(0).toString();
            String language = name.getName(1).toString();
            assertEquals(List.of(), texts(file.get("faults")), path + " of " + plans.get(plan));
            if (file.has("template")) {
                assertEquals(
                        List.of(),
                        ArmTemplateTest.faults(file.get("template").toString()),
                        path + " of " + plans.get(plan));
            }
            Built own = built.computeIfAbsent(plan, key -> new LinkedHashMap<>())
                    .computeIfAbsent(language, key -> new Built());
            file.path("rows").values().forEach(row -> add(own, row));
        });
        for (Wanted each : batch) {
            assertEquals(Set.copyOf(LANGUAGES), built.get(each.name()).keySet());
            for (String language : LANGUAGES) {
                if (!language.equals("azcli")) {
                    assertSame(
                            arm.get(each.name()),
                            built.get(each.name()).get(language),
                            language + " of " + plans.get(each.name()));
                }
            }
        }
    }

    private static void assertSame(Built arm, Built other, String message) {
        assertEquals(arm.rules(), other.rules(), message);
        assertEquals(arm.routes(), other.routes(), message);
        assertEquals(Built.sourceless(arm.firewall()), Built.sourceless(other.firewall()), message);
    }

    private static void add(Built built, JsonNode row) {
        String name = text(row, "name");
        switch (text(row, "kind")) {
            case "rule" ->
                built.rule(
                        name,
                        text(row, "direction"),
                        text(row, "priority"),
                        text(row, "access"),
                        text(row, "protocol"),
                        texts(row.get("sources")),
                        texts(row.get("destinations")),
                        texts(row.get("ports")),
                        text(row, "description"));
            case "route" -> built.route(name, text(row, "destination"), text(row, "hop"), text(row, "address"));
            default ->
                built.firewall(
                        name,
                        text(row, "by"),
                        text(row, "destination"),
                        texts(row.get("protocols")),
                        texts(row.get("ports")),
                        row.get("source").asString("asked"));
        }
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).stringValue();
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
