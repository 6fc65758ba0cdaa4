package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.app.program.ShippedSamples.Sample;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// No false alarm: what this program asks for, deployed to the letter, is met and gives nothing to
/// complain of, whichever way it is read back.
class OwnOutputTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    static List<Sample> samples() {
        return ShippedSamples.all();
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTablesOfASampleMeetIt(Sample sample) throws IOException {
        String plan = plan(sample);
        Path out = folder.resolve("tables");
        ProgramRun.of("plan", plan, "--format", "csv", "--out", out.toString(), "--quiet");
        JsonNode report = JSON.readTree(ProgramRun.of("plan", plan).text());
        List<String> files =
                new ArrayList<>(List.of(out.resolve("nsg-rules.csv").toString()));
        if (items(report.get("regions")).stream()
                .anyMatch(region -> !region.get("routes").isEmpty())) {
            files.add(out.resolve("routes.csv").toString());
        }
        assertMet(ProgramRun.of(Stream.concat(Stream.of("audit", "--plan", plan), files.stream())
                .toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theGroupsAndTablesOfASampleAsAzPrintsThemMeetIt(Sample sample) throws IOException {
        String plan = plan(sample);
        JsonNode report = JSON.readTree(ProgramRun.of("plan", plan).text());
        for (JsonNode region : items(report.get("regions"))) {
            String name = region.get("name").asString();
            String group = file("nsg-" + name, group(region));
            String table = file("rt-" + name, table(region));
            assertMet(ProgramRun.of("audit", "--plan", plan, "--region", name, group, table));
        }
    }

    private String plan(Sample sample) throws IOException {
        return Files.writeString(folder.resolve("sample.json"), sample.text()).toString();
    }

    private String file(String name, JsonNode json) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(json))
                .toString();
    }

    /// As `az network nsg show` prints it: singular and plural fields beside each other, of which one is
    /// empty, and Azure's own rules in a list of theirs.
    private static JsonNode group(JsonNode region) {
        ObjectNode group = JSON.createObjectNode();
        group.put("name", "nsg-" + region.get("name").asString());
        group.put("type", "Microsoft.Network/networkSecurityGroups");
        ArrayNode rules = group.putArray("securityRules");
        items(region.get("nsgRules")).forEach(rule -> addRule(rules.addObject(), rule));
        ObjectNode own = group.putArray("defaultSecurityRules").addObject();
        own.put("name", "DenyAllInBound").put("priority", 65500).put("direction", "Inbound");
        own.put("access", "Deny").put("protocol", "*").put("sourceAddressPrefix", "*");
        own.put("sourcePortRange", "*").put("destinationAddressPrefix", "*").put("destinationPortRange", "*");
        own.put("type", "Microsoft.Network/networkSecurityGroups/defaultSecurityRules");
        return group;
    }

    private static void addRule(ObjectNode rule, JsonNode planned) {
        for (String field : List.of("name", "priority", "direction", "access", "protocol")) {
            rule.set(field, planned.get(field));
        }
        rule.put("sourceAddressPrefix", planned.get("source").asString()).putArray("sourceAddressPrefixes");
        rule.put("destinationAddressPrefix", planned.get("destination").asString())
                .putArray("destinationAddressPrefixes");
        rule.put("sourcePortRange", "*").putArray("sourcePortRanges");
        List<JsonNode> ports = items(planned.get("destinationPorts"));
        ArrayNode several = rule.putArray("destinationPortRanges");
        if (ports.size() == 1) {
            rule.set("destinationPortRange", ports.getFirst());
        } else {
            rule.putNull("destinationPortRange");
            ports.forEach(several::add);
        }
    }

    private static JsonNode table(JsonNode region) {
        ObjectNode table = JSON.createObjectNode();
        table.put("name", "rt-" + region.get("name").asString());
        table.put("type", "Microsoft.Network/routeTables");
        ArrayNode routes = table.putArray("routes");
        items(region.get("routes")).forEach(planned -> {
            ObjectNode route = routes.addObject();
            route.set("name", planned.get("name"));
            route.set("addressPrefix", planned.get("destination"));
            route.set("nextHopType", planned.get("nextHopType"));
            route.set("nextHopIpAddress", planned.get("nextHopAddress"));
        });
        return table;
    }

    /// Every rule and route, required or not, and no finding above a note. What the plan's own deny keeps
    /// in is no demand.
    private static void assertMet(ProgramRun run) {
        JsonNode audit = JSON.readTree(run.text());
        List<JsonNode> verdicts = items(audit.get("requirements")).stream()
                .filter(verdict ->
                        Set.of("nsg", "route").contains(verdict.get("kind").asString()))
                .toList();
        for (JsonNode verdict : verdicts) {
            boolean keptIn = verdict.get("rule").asString().equals("tls-revocation")
                    && verdict.get("requirement").asString().equals("optional");
            assertTrue(
                    keptIn || verdict.get("status").asString().startsWith("allowed"), () -> verdict + run.messages());
        }
        List<JsonNode> alarms = items(audit.get("findings")).stream()
                .filter(finding -> !finding.get("severity").asString().equals("info"))
                .toList();
        assertEquals(List.of(), alarms);
        assertEquals(List.of(), items(audit.get("changes")));
        assertFalse(run.messages().contains("found"), run.messages());
    }
}
