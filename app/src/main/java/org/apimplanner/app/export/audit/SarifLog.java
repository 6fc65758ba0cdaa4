package org.apimplanner.app.export.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.app.export.json.JsonText;
import org.apimplanner.model.audit.Audit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An audit as a log of SARIF 2.1.0 with one run, in the shape that code scanning of GitHub takes: each
/// result has a file and a line, and each need and each kind of finding is a rule with help of its own.
///
/// See GitHub's "SARIF support for code scanning": a result without a location refuses the whole upload.
final class SarifLog {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final Pattern LINE = Pattern.compile("line ([1-9]\\d{0,8})");

    /// Where the tool is described: the documents that its rules come from.
    private static final String DOCUMENTS =
            "https://learn.microsoft.com/azure/api-management/virtual-network-reference";

    private final String version;
    private final SourceTexts sources;
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    /// @param version of the program
    SarifLog(String version, SourceTexts sources) {
        this.version = version;
        this.sources = sources;
    }

    String of(Audit audit) {
        List<SarifRow> rows = SarifRow.of(audit);
        findLines(rows);
        Map<String, SarifRow> rules = new LinkedHashMap<>();
        rows.forEach(row -> rules.putIfAbsent(row.rule(), row));
        List<String> ids = List.copyOf(rules.keySet());

        ObjectNode log = NODES.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "apim-network-planner")
                .put("version", version)
                .put("semanticVersion", version)
                .put("informationUri", DOCUMENTS);
        ArrayNode described = driver.putArray("rules");
        rules.values().forEach(row -> describe(described.addObject(), row));
        run.putObject("automationDetails").put("id", "apim-network-planner/");
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        rows.forEach(row -> write(results.addObject(), row, ids.indexOf(row.rule())));
        return JsonText.document(log);
    }

    /// Reads each file once for all of its places.
    private void findLines(List<SarifRow> rows) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.place().startsWith("/"))
                .forEach(row -> places.computeIfAbsent(row.file(), file -> new LinkedHashSet<>())
                        .add(row.place()));
        places.forEach((file, pointers) ->
                sources.of(file).ifPresent(text -> lines.put(file, JsonLines.of(text, pointers))));
    }

    private int line(SarifRow row) {
        Matcher line = LINE.matcher(row.place());
        return line.matches()
                ? Integer.parseInt(line.group(1))
                : lines.getOrDefault(row.file(), Map.of()).getOrDefault(row.place(), 1);
    }

    private static void describe(ObjectNode described, SarifRow row) {
        described.put("id", row.rule()).put("name", row.ruleName());
        described.putObject("shortDescription").put("text", row.title());
        described.putObject("fullDescription").put("text", row.description());
        ObjectNode help = described.putObject("help");
        help.put("text", row.help() + " See " + DOCUMENTS + ".");
        help.put("markdown", row.help() + " See the [network reference](" + DOCUMENTS + ").");
        described.put("helpUri", DOCUMENTS);
        described.putObject("defaultConfiguration").put("level", row.level());
        ObjectNode properties = described.putObject("properties");
        ArrayNode tags = properties.putArray("tags").add("network").add("api-management");
        properties.put("precision", "high");
        row.securitySeverity().ifPresent(severity -> {
            tags.add("security");
            properties.put("security-severity", severity);
        });
    }

    private void write(ObjectNode result, SarifRow row, int index) {
        result.put("ruleId", row.rule()).put("ruleIndex", index).put("level", row.level());
        result.putObject("message").put("text", row.message());
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", FileUri.of(row.file()));
        physical.putObject("region").put("startLine", line(row));
        ArrayNode logical = location.putArray("logicalLocations");
        ObjectNode subject = logical.addObject().put("name", row.subject());
        if (!row.place().isEmpty()) {
            subject.put("fullyQualifiedName", row.place());
        }
        row.resource().ifPresent(name -> logical.addObject().put("name", name).put("kind", "resource"));
        result.putObject("partialFingerprints").put("subject/v1", row.fingerprint());
    }
}
