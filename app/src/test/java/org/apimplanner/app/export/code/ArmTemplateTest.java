package org.apimplanner.app.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.export.code.PlansToDeploy.Case;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.deployment.NetworkOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Templates have only properties that Azure knows, within its limits, and every number once.
class ArmTemplateTest {
    private static final Schema SCHEMA = schema();

    static Stream<Case> cases() {
        return PlansToDeploy.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTemplateIsValid(Case each) {
        for (NetworkOrigin origin : NetworkOrigin.values()) {
            CodeChoices choices =
                    new CodeChoices(DeploymentChoices.USUAL.withNetwork(origin), AzurermVersion.FIVE, true);
            ArmReading.templates(CodeFiles.of("arm", each.report(), choices))
                    .forEach(text -> assertEquals(List.of(), faults(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void prioritiesAndNamesAreThereOnce(Case each) {
        ArmReading.templates(CodeFiles.of("arm", each.report()))
                .forEach(text -> ArmReading.resources(new JsonMapper().readTree(text))
                        .forEach(resource -> {
                            assertOnce(
                                    resource.at("/properties/securityRules"),
                                    "/properties/direction",
                                    "/properties/priority");
                            assertOnce(resource.at("/properties/securityRules"), "/name", "/name");
                            assertOnce(resource.at("/properties/ruleCollections"), "/priority", "/priority");
                        }));
    }

    private static void assertOnce(JsonNode rules, String first, String second) {
        Set<String> seen = new HashSet<>();
        for (JsonNode rule : rules.values()) {
            String key = rule.at(first).asString() + " " + rule.at(second).asString();
            assertEquals(true, seen.add(key), key);
        }
    }

    @Test
    void theSchemaFindsWhatAzureRefuses() {
        String template =
                CodeFiles.of("arm", Reports.sample("premium-internal")).get("arm/azuredeploy.json");
        assertEquals(List.of(), faults(template));
        for (List<String> change : List.of(
                List.of("\"priority\": 110", "\"priority\": 99"),
                List.of("\"protocol\": \"Tcp\"", "\"protocol\": \"TCP\""),
                List.of("\"access\": \"Allow\"", "\"acces\": \"Allow\""),
                List.of("\"description\": \"Lets", "\"description\": \"" + "x".repeat(140) + "Lets"),
                List.of("\"apiVersion\": \"2025-05-01\"", "\"apiVersion\": \"2026-01-01\""))) {
            assertFalse(
                    faults(template.replaceFirst(change.getFirst(), change.getLast()))
                            .isEmpty(),
                    change.getLast());
        }
    }

    /// What the schema finds wrong with a template.
    static List<String> faults(String template) {
        return SCHEMA.validate(template, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema schema() {
        try (InputStream stream = ArmTemplateTest.class.getResourceAsStream("arm-template.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
