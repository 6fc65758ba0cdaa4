package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplesTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);

    static List<String> samples() {
        return StreamSupport.stream(index().spliterator(), false)
                .map(entry -> entry.get("file").stringValue())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleIsAPlanThatFitsTheSchema(String file) {
        String json = ShippedResources.text("samples/" + file);
        assertEquals(List.of(), Schemas.faults(Schemas.PLAN, json));
        Plan plan = PlanFile.read(json, REFERENCE);
        assertFalse(plan.name().isEmpty());
        assertEquals(plan, PlanFile.read(PlanFile.write(plan), REFERENCE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleStaysWithinItsCloudItsNetworkAndItsTier(String file) {
        Plan plan = PlanFile.read(ShippedResources.text("samples/" + file), REFERENCE);
        assertTrue(REFERENCE.tier(plan.tier()).modes().contains(plan.mode()));
        assertTrue(REFERENCE.tier(plan.tier()).platforms().contains(plan.platform()));
        assertEquals(1, plan.regions().stream().filter(r -> r.primary()).count());
        plan.regions().forEach(region -> {
            assertEquals(
                    plan.cloud(), REFERENCE.region(region.name()).orElseThrow().cloud());
            region.subnet()
                    .ifPresent(subnet -> assertTrue(region.vnet().stream().anyMatch(vnet -> vnet.contains(subnet))));
            region.subnet()
                    .ifPresent(subnet -> assertTrue(region.inUse().stream().noneMatch(subnet::overlaps)));
        });
    }

    @Test
    void theIndexListsEverySampleOnceWithATitleAndASummary() throws Exception {
        Set<String> titles = new HashSet<>();
        for (JsonNode entry : index()) {
            assertTrue(titles.add(entry.get("title").stringValue()));
            assertTrue(entry.get("summary").stringValue().endsWith("."));
        }
        assertEquals(shippedFiles(), samples().stream().sorted().toList());
    }

    /// The sample files beside the index, whether they lie in a folder or, packed, in a jar.
    private static List<String> shippedFiles() throws Exception {
        URI index = ShippedResources.class.getResource("samples/index.json").toURI();
        if (!index.getScheme().equals("jar")) {
            return filesIn(Path.of(index).getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(index, Map.of())) {
            return filesIn(jar.provider().getPath(index).getParent());
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSchemaKnowsTheShippedEditions() {
        JsonNode known = JsonMapper.shared().readTree(Schemas.text("plan")).at("/properties/edition/enum");
        assertEquals(
                REFERENCE.editions().stream().map(Edition::id).toList(),
                StreamSupport.stream(known.spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private static JsonNode index() {
        return JsonMapper.shared().readTree(ShippedResources.text("samples/index.json"));
    }
}
