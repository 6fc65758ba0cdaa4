package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.export.csv.CsvParser;
import org.apimplanner.model.deployment.RefusedDeployment;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is asked for in code is used, and what is used is asked for; what stands at the head of each file; and the
/// sheet of the firewall's rules.
final class CodeReferencesTest {
    static Stream<Report> reports() {
        return Stream.concat(
                Reports.sampleNames().map(Reports::sample), Stream.of(Reports.named("One"), Reports.tenRegions()));
    }

    private static Set<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String without(String text, String comment) {
        return text.lines().filter(line -> !line.strip().startsWith(comment)).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyParameterOfATemplateIsUsedAndEveryOneUsedIsDeclared(Report report) {
        for (String text : ArmReading.templates(CodeFiles.of("arm", report))) {
            templates(JsonMapper.shared().readTree(text)).forEach(template -> {
                Set<String> declared = template.path("parameters").propertyNames().stream()
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> used = new TreeSet<>();
                own(template, used);
                assertEquals(declared, used);
            });
        }
    }

    /// The template and those within it.
    private static Stream<JsonNode> templates(JsonNode template) {
        return Stream.concat(
                Stream.of(template),
                template.path("resources").values().stream()
                        .map(resource -> resource.at("/properties/template"))
                        .filter(JsonNode::isObject)
                        .flatMap(CodeReferencesTest::templates));
    }

    /// The parameters that a template uses outside of the templates within it.
    private static void own(JsonNode node, Set<String> used) {
        if (node.isString()) {
            used.addAll(found(node.stringValue(), "parameters\\('([^']+)'\\)"));
        }
        node.properties().forEach(property -> {
            if (!property.getKey().equals("template")) {
                own(property.getValue(), used);
            }
        });
        if (node.isArray()) {
            node.values().forEach(item -> own(item, used));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyVariableOfTerraformIsDeclaredAndUsed(Report report) {
        String all = CodeFiles.of("terraform", report).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".tf"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        if (!all.contains("\nresource ")) {
            // Nothing is built of a plan without a subnet.
            return;
        }
        Set<String> declared = found(all, "^variable \"([^\"]+)\"");
        assertEquals(declared, found(without(all, "#"), "\\bvar\\.([A-Za-z0-9_]+)"));
        Set<String> locals = found(without(all, "#"), "\\blocal\\.([A-Za-z0-9_]+)");
        locals.forEach(local -> assertTrue(all.matches("(?s).*\\n\\s+" + local + "\\s+= .*"), local));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyParameterOfBicepIsUsedInItsFile(Report report) {
        CodeFiles.of("bicep", report).forEach((name, text) -> {
            if (name.endsWith(".bicep")) {
                String code = without(text, "//");
                for (String parameter : found(code, "^param (\\w+) ")) {
                    long uses = Pattern.compile("\\b" + parameter + "\\b")
                            .matcher(code)
                            .results()
                            .count();
                    assertTrue(uses > 1, name + ": " + parameter);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyParameterOfPowerShellIsUsedAndEveryVariableIsSet(Report report) {
        CodeFiles.of("powershell", report).forEach((name, text) -> {
            if (name.endsWith(".ps1")) {
                String code = without(text, "#");
                Set<String> used = found(code, "\\$([A-Za-z]\\w*)");
                for (String variable : used) {
                    boolean automatic = Set.of("ErrorActionPreference", "PSScriptRoot", "true", "false", "null", "_")
                            .contains(variable);
                    boolean set = Pattern.compile("\\$" + variable + "\\b(?:\\s*=|,?\\s*$)", Pattern.MULTILINE)
                                    .matcher(code)
                                    .find()
                            || code.contains("foreach ($" + variable + " in")
                            || code.contains("-" + "Variable " + variable);
                    assertTrue(automatic || set, name + ": $" + variable);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSheetOfTheFirewallHasItsHeadsAndTellsTagsFromAddresses(Report report) {
        String sheet = CodeFiles.of("arm", report).entrySet().stream()
                .filter(file -> file.getKey().endsWith("firewall-rules.csv"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (sheet.isEmpty()) {
            assertTrue(report.plan().forcedTunneling().isEmpty()
                    || report.regions().stream()
                            .allMatch(region -> region.firewall().isEmpty()));
            return;
        }
        List<List<String>> rows = CsvParser.rows(sheet.replace("\uFEFF", ""));
        assertEquals(13, rows.getFirst().size());
        assertEquals("Rule collection group", rows.getFirst().getFirst());
        List<String> names = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(13, row.size());
            names.add(row.get(0) + "/" + row.get(2) + "/" + row.get(5));
            assertTrue(Set.of("Application", "Network").contains(row.get(1)), row.toString());
            assertEquals("Allow", row.get(4));
            String destination = row.get(11);
            String kind = row.get(10);
            assertEquals(
                    destination.matches("[0-9.]+(/\\d+)?|\\*")
                            ? "IP address"
                            : destination.contains(".") && !kind.equals("Service tag") ? "FQDN" : "Service tag",
                    kind,
                    row.toString());
            if (row.get(1).equals("Application")) {
                assertTrue(row.get(8).matches("(Http:80|Https:443)(; (Http:80|Https:443))*"), row.get(8));
            }
        }
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    @Test
    void aPlanWithErrorsIsRefusedInASentenceUnlessItIsWanted() {
        Report wrong = Reports.withErrors();
        for (String language : List.of("bicep", "terraform", "arm", "azcli", "powershell")) {
            Optional<String> refusal = Reports.exporter(language).refusal(wrong);
            assertTrue(
                    refusal.orElse("").matches("The plan has \\d+ errors, and code of such a plan would build .*"),
                    refusal.toString());
            Assertions.assertThrows(
                    RefusedDeployment.class, () -> Reports.exporter(language).export(wrong));
            assertEquals(Optional.empty(), Reports.exporter(language).refusal(Reports.named("Fine")));
        }
    }

    @Test
    void codeOfAPlanWithErrorsSaysSoAtTheHeadOfItsFiles() {
        Report wrong = org.apimplanner.app.program.Composition.shipped().report("""
                {"name": "Wrong", "tier": "developer", "mode": "external", "regions": [
                  {"name": "westeurope", "units": 2, "vnet": "10.20.0.0/16"}]}
                """);
        for (String language : List.of("bicep", "terraform", "azcli", "powershell")) {
            String first = CodeFiles.of(language, wrong).values().iterator().next();
            assertTrue(first.contains("DO NOT DEPLOY: the plan has errors."), language);
            assertTrue(first.contains("ERROR (/regions/0/units): "), first.substring(0, 400));
        }
    }

    @Test
    void aPlanWithoutASubnetIsCodeThatSaysThereIsNothingToDo() {
        Report outside = Reports.sample("consumption");
        for (String language : List.of("bicep", "terraform", "azcli", "powershell")) {
            Map<String, String> files = CodeFiles.of(language, outside, CodeChoices.USUAL);
            assertTrue(
                    files.values().stream()
                            .anyMatch(
                                    text -> text.contains("This plan uses no subnet, so there is nothing to deploy.")),
                    language);
        }
    }
}
