package org.apimplanner.app.export.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonFields;
import org.apimplanner.model.json.JsonLines;
import org.apimplanner.model.json.JsonStyle;

/// An audit as a log of SARIF 2.1.0 with one run, in the shape that code scanning of GitHub takes: each
/// result has a file and a line, and each need and each kind of finding is a rule with help of its own.
///
/// See GitHub's "SARIF support for code scanning": a result without a location refuses the whole upload.
final class SarifLog {
    private static final Pattern LINE = Pattern.compile("line ([1-9]\\d{0,8})");

    private static final String PROGRAM = "apim-network-planner";

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

        Json driver = new JsonFields()
                .put("name", PROGRAM)
                .put("version", version)
                .put("semanticVersion", version)
                .put("informationUri", DOCUMENTS)
                .put("rules", list(rules.values().stream().map(SarifLog::described)))
                .object();
        Json run = new JsonFields()
                .put("tool", only("driver", driver))
                .put("automationDetails", only("id", new Json.Text(PROGRAM + "/")))
                .put("invocations", list(Stream.of(only("executionSuccessful", Json.flag(true)))))
                .put("columnKind", "utf16CodeUnits")
                .put("results", list(rows.stream().map(row -> result(row, ids.indexOf(row.rule())))))
                .object();
        return JsonStyle.pretty(new JsonFields()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0")
                .put("runs", list(Stream.of(run)))
                .object());
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

    private static Json described(SarifRow row) {
        JsonFields properties = new JsonFields()
                .texts(
                        "tags",
                        Stream.concat(
                                        Stream.of("network", "api-management"),
                                        row.securitySeverity().map(severity -> "security").stream())
                                .toList())
                .put("precision", "high");
        row.securitySeverity().ifPresent(severity -> properties.put("security-severity", severity));
        return new JsonFields()
                .put("id", row.rule())
                .put("name", row.ruleName())
                .put("shortDescription", text(row.title()))
                .put("fullDescription", text(row.description()))
                .put(
                        "help",
                        new JsonFields()
                                .put("text", row.help() + " See " + DOCUMENTS + ".")
                                .put("markdown", row.help() + " See the [network reference](" + DOCUMENTS + ").")
                                .object())
                .put("helpUri", DOCUMENTS)
                .put("defaultConfiguration", only("level", new Json.Text(row.level())))
                .put("properties", properties.object())
                .object();
    }

    private Json result(SarifRow row, int index) {
        Json location = new JsonFields()
                .put("physicalLocation", physical(row))
                .put("logicalLocations", logical(row))
                .object();
        return new JsonFields()
                .put("ruleId", row.rule())
                .put("ruleIndex", index)
                .put("level", row.level())
                .put("message", text(row.message()))
                .put("locations", list(Stream.of(location)))
                .put("partialFingerprints", only("subject/v1", new Json.Text(row.fingerprint())))
                .object();
    }

    private Json physical(SarifRow row) {
        return new JsonFields()
                .put("artifactLocation", only("uri", new Json.Text(FileUri.of(row.file()))))
                .put("region", only("startLine", Json.number(line(row))))
                .object();
    }

    private static Json logical(SarifRow row) {
        JsonFields subject = new JsonFields().put("name", row.subject());
        if (!row.place().isEmpty()) {
            subject.put("fullyQualifiedName", row.place());
        }
        Stream<Json> resource = row.resource().stream()
                .map(name -> new JsonFields()
                        .put("name", name)
                        .put("kind", "resource")
                        .object());
        return list(Stream.concat(Stream.of(subject.object()), resource));
    }

    private static Json only(String field, Json value) {
        return new JsonFields().put(field, value).object();
    }

    private static Json text(String words) {
        return only("text", new Json.Text(words));
    }

    private static Json list(Stream<Json> items) {
        return new Json.Arr(items.toList());
    }
}
