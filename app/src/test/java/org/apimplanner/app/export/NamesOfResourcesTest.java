package org.apimplanner.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The names of resources in every format that has tables, where the plan says how they are named.
class NamesOfResourcesTest {
    private static Report named() {
        return Composition.shipped()
                .planner()
                .plan(Reports.sample("premium-internal")
                        .plan()
                        .withNaming(Optional.of(new Naming(Optional.of("payments"), Optional.empty()))));
    }

    private static Map<String, String> files(String format, Report report) {
        return Reports.exporter(format).export(report).stream()
                .collect(Collectors.toMap(
                        ExportedFile::name, file -> new String(file.content(), StandardCharsets.UTF_8)));
    }

    @Test
    void theSpreadsheetHasARowForEachResource() {
        List<String> lines = files("csv", named()).get("names.csv").lines().toList();
        assertEquals("\uFEFFRegion,Resource,Name", lines.getFirst());
        assertTrue(lines.contains("West Europe,subnet,snet-payments-westeurope"), lines.toString());
        assertTrue(lines.contains("West Europe,networkSecurityGroup,nsg-payments-westeurope"));
        assertTrue(lines.contains("North Europe,routeTable,rt-payments-northeurope"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "text"})
    void documentsHaveATableOfThem(String format) {
        String text = String.join("\n", files(format, named()).values());
        assertTrue(text.contains("Names of resources"), format);
        assertTrue(text.contains("snet-payments-westeurope"), format);
        assertTrue(text.contains("Network security group"), format);
        String without = String.join(
                "\n", files(format, Reports.sample("premium-internal")).values());
        assertFalse(without.contains("Names of resources"), format);
    }

    @Test
    void theReportHasThemByType() {
        String json = String.join("", files("json", named()).values());
        assertTrue(json.contains("\"snet-payments-westeurope\""));
        assertFalse(files("csv", Reports.sample("premium-internal")).containsKey("names.csv"));
    }

    @Test
    void theCodeHasTheSameNames() {
        String code = String.join("", files("terraform", named()).values());
        named().regions().stream()
                .flatMap(region -> region.names().stream())
                .forEach(resource -> assertTrue(code.contains("\"" + resource.name() + "\""), resource.name()));
    }
}
