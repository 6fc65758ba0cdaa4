package org.apimplanner.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The shipped files and the schema that describes them.
class ReferenceSchemaTest {
    static final List<String> FILES = ShippedResources.REFERENCE_FILES;
    private static final JsonNode SCHEMA =
            new JsonMapper().readTree(ShippedResources.text("schema/reference/reference.schema.json"));

    @ParameterizedTest
    @FieldSource("FILES")
    void everyShippedFileIsValid(String file) {
        assertEquals(List.of(), faults(file, ShippedResources.reference(file)));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aFileWithAnUnknownKeyIsNotValid(String file) {
        String json = ShippedResources.reference(file).replaceFirst("\\{", "{ \"extra\": 1,");
        assertFalse(faults(file, json).isEmpty());
    }

    @Test
    void aRowThatIsNotVerifiedNeedsANote() {
        String json = ShippedResources.reference("dns").replaceFirst("\"purpose\"", "\"verified\": false, \"purpose\"");
        String bare = json.replaceAll("(?m)^ *\"note\": .*\\R", "");
        assertFalse(faults("dns", bare).isEmpty());
    }

    @Test
    void theWordsOfTheSchemaAreThoseOfTheCode() {
        Map<String, List<String>> words = Map.of(
                "modeNeed", Word.words(ModeNeed.class),
                "cloud", Word.words(Cloud.class),
                "tier", Word.words(Tier.class),
                "platform", Word.words(Platform.class),
                "mode", Word.words(Mode.class),
                "feature", Word.words(Feature.class),
                "condition", Word.words(Condition.class),
                "protocol", Word.words(Protocol.class),
                "requirement", Word.words(Requirement.class));
        words.forEach((name, expected) -> assertEquals(
                expected,
                SCHEMA.at("/$defs/" + name + "/enum").values().stream()
                        .map(JsonNode::stringValue)
                        .toList()));
    }

    private static List<String> faults(String file, String json) {
        ObjectNode schema = ((ObjectNode) SCHEMA).deepCopy().put("$ref", "#/$defs/" + file);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
