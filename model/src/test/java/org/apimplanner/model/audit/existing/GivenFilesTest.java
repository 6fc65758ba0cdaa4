package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apimplanner.model.json.ReadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parameters find their template.
class GivenFilesTest {
    private static final String TEMPLATE = """
            {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
             "parameters": {"%s": {"type": "string"}},
             "resources": [{"type": "Microsoft.Network/networkSecurityGroups", "name": "[parameters('%s')]",
              "properties": {"securityRules": []}}]}""";

    private static final String PARAMETERS = """
            {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
             "contentVersion": "1.0.0.0", "parameters": {%s}}""";

    private final List<GivenFile> files = new ArrayList<>();

    private void give(String name, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.add(ExistingNetworkReader.open(name, new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void giveTemplate(String name, String parameter) {
        give(name, String.format(Locale.ROOT, TEMPLATE, parameter, parameter));
    }

    private void giveParameters(String name, String parameter, String value) {
        String entry = "\"" + parameter + "\": {\"value\": \"" + value + "\"}";
        give(name, String.format(Locale.ROOT, PARAMETERS, entry));
    }

    private List<String> groups() {
        return GivenFiles.networks(files).stream()
                .flatMap(network -> network.of(ExistingNsg.class).stream())
                .map(ExistingNsg::name)
                .toList();
    }

    private List<String> found() {
        return GivenFiles.networks(files).stream()
                .flatMap(network -> network.problems().stream())
                .map(ReadProblem::found)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "main.json, main.parameters.json",
        "net/Main.json, net/main.parameters.prod.json",
        "azuredeploy.json, other.json"
    })
    void ofTheSameNameOrByWhatItDeclaresInAnyOrder(String template, String parameters) {
        giveParameters(parameters, "NSGNAME", "nsg-a");
        giveTemplate(template, "nsgName");
        giveTemplate("second.json", "unlike");
        assertEquals(List.of("nsg-a", "{unlike}"), groups());
        assertEquals(List.of(), found());
    }

    @Test
    void ofTwoNamesakesTheOneBesideIt() {
        giveTemplate("a/main.json", "n");
        giveTemplate("b/main.json", "n");
        giveParameters("b/main.parameters.json", "n", "nsg-b");
        assertEquals(List.of("{n}", "nsg-b"), groups());
    }

    @Test
    void whatFitsSeveralOrNoneIsSaid() {
        giveTemplate("one.json", "n");
        giveTemplate("two.json", "n");
        giveParameters("three.json", "n", "x");
        giveParameters("four.json", "m", "x");
        assertEquals(
                List.of(
                        "parameters that fit several templates: one.json, two.json",
                        "parameters that none of the templates declares"),
                found());
    }

    @Test
    void aSecondFileForOneTemplateIsSaid() {
        giveTemplate("main.json", "n");
        giveParameters("main.parameters.json", "n", "first");
        giveParameters("main.parameters.dev.json", "n", "second");
        assertEquals(List.of("first"), groups());
        assertEquals(List.of("parameters of main.json, which main.parameters.json gives already"), found());
    }

    @Test
    void parametersAloneHaveNoTemplate() {
        giveParameters("main.parameters.json", "n", "x");
        assertEquals(List.of("the parameters of an ARM template, without the template"), found());
    }

    @Test
    void aValueIsNoExpressionAndASecretIsOpen() {
        giveTemplate("main.json", "n");
        giveParameters("main.parameters.json", "n", "[resourceGroup().name]");
        giveTemplate("secret.json", "n");
        give(
                "secret.parameters.json",
                String.format(
                        Locale.ROOT,
                        PARAMETERS,
                        "\"n\": {\"reference\": {\"keyVault\": {\"id\": \"v\"}, \"secretName\": \"s\"}}"));
        assertEquals(List.of("[resourceGroup().name]", "{n}"), groups());
    }

    @Test
    void whatBuildParamsPrintsIsBothInOne() {
        String template = String.format(Locale.ROOT, TEMPLATE, "n", "n")
                .replace("\"", "\\\"")
                .replace("\n", " ");
        String parameters = String.format(Locale.ROOT, PARAMETERS, "\"n\": {\"value\": \"nsg-p\"}")
                .replace("\"", "\\\"")
                .replace("\n", " ");
        give("-", "{\"parametersJson\": \"" + parameters + "\", \"templateJson\": \"" + template + "\"}");
        assertEquals(List.of("nsg-p"), groups());
    }

    @ParameterizedTest
    @CsvSource({"main.bicep, bicep build writes", "main.bicepparam, bicep build-params writes"})
    void sourceIsRefusedWithTheCommandThatCompilesIt(String name, String command) {
        give(name, "// comment\nusing 'main.bicep'");
        assertTrue(found().getFirst().contains(command), found().toString());
    }
}
