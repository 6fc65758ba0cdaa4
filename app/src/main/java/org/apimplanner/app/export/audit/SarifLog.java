package org.apimplanner.app.export.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.app.export.json.JsonText;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An audit as a log of SARIF 2.1.0 with one run: a result for each finding and for each required
/// requirement that is not met.
final class SarifLog {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private final String version;

    /// @param version of the program
    SarifLog(String version) {
        this.version = version;
    }

    /// What becomes one result.
    /// @param resource the resource that the subject belongs to
    private record Row(
            String rule,
            String level,
            String message,
            String file,
            Optional<String> resource,
            String place,
            String subject) {}

    String of(Audit audit) {
        List<Row> rows = new ArrayList<>();
        audit.requirements().stream().filter(AuditWords::isUnmet).forEach(verdict -> rows.add(row(verdict)));
        audit.findings().forEach(finding -> rows.add(row(finding)));
        Map<String, Integer> rules = new LinkedHashMap<>();
        rows.forEach(row -> rules.putIfAbsent(row.rule(), rules.size()));

        ObjectNode log = NODES.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "apim-network-planner").put("version", version);
        ArrayNode described = driver.putArray("rules");
        rules.forEach((rule, index) -> describe(described.addObject(), rule));
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        rows.forEach(row -> write(results.addObject(), row, rules.get(row.rule())));
        return JsonText.document(log);
    }

    private static Row row(Verdict verdict) {
        boolean unknown = verdict.status() == Status.UNKNOWN;
        return new Row(
                unknown ? "unknown-requirement" : "unmet-requirement",
                unknown ? "warning" : "error",
                AuditWords.sentence(verdict),
                verdict.file().orElse(""),
                verdict.resource(),
                "",
                verdict.rule());
    }

    private static Row row(AuditFinding finding) {
        return new Row(
                finding.code(),
                level(finding.severity()),
                finding.message() + finding.fix().map(fix -> " " + fix).orElse(""),
                finding.file(),
                finding.resource(),
                finding.place(),
                finding.subject());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void describe(ObjectNode described, String rule) {
        described.put("id", rule);
        described.putObject("shortDescription").put("text", AuditWords.title(rule) + ".");
    }

    private static void write(ObjectNode result, Row row, int index) {
        result.put("ruleId", row.rule()).put("ruleIndex", index).put("level", row.level());
        result.putObject("message").put("text", row.message());
        if (row.file().isEmpty()) {
            return;
        }
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", FileUri.of(row.file()));
        Matcher line = LINE.matcher(row.place());
        if (line.matches() && !line.group(1).matches("0+")) {
            physical.putObject("region").put("startLine", Integer.parseInt(line.group(1)));
        }
        ArrayNode logical = location.putArray("logicalLocations");
        logicalLocation(logical.addObject(), row);
        row.resource().ifPresent(name -> logical.addObject().put("name", name).put("kind", "resource"));
    }

    private static void logicalLocation(ObjectNode location, Row row) {
        location.put("name", row.subject());
        if (!row.place().isEmpty()) {
            location.put("fullyQualifiedName", row.place());
        }
    }
}
