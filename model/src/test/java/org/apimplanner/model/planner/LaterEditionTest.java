package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An edition that ships later must not change what the older ones answer.
class LaterEditionTest {
    private static final ReferenceData SHIPPED = ReferenceReader.read(ShippedResources::reference);
    private static final ReferenceData LATER = ReferenceReader.read(LaterEditionTest::withLater);

    private static String withLater(String file) {
        String json = ShippedResources.reference(file);
        return file.equals("editions") ? json.substring(0, json.lastIndexOf(']')) + """
                , { "id": "2030-01", "asOf": "2030-01-31", "title": "January 2030", "summary": "A later state." } ] }
                """ : json;
    }

    @Test
    void theReportsOfOlderEditionsStayWhatTheyWere() throws IOException, URISyntaxException {
        assertNotEquals(SHIPPED.newestEdition(), LATER.newestEdition());
        Planner shipped = new Planner(SHIPPED);
        Planner later = new Planner(LATER);
        for (Plan plan : plans().toList()) {
            SHIPPED.editions().forEach(edition -> {
                Plan dated = plan.withEdition(edition.id());
                assertEquals(shipped.plan(dated), later.plan(dated));
            });
        }
    }

    private static Stream<Plan> plans() throws IOException, URISyntaxException {
        Path golden = Path.of(Objects.requireNonNull(LaterEditionTest.class.getResource("/golden"))
                .toURI());
        List<Plan> plans = new ArrayList<>();
        for (JsonNode sample : new JsonMapper()
                .readTree(ShippedResources.text("samples/index.json"))
                .findValues("file")) {
            plans.add(PlanFile.read(ShippedResources.text("samples/" + sample.stringValue()), SHIPPED));
        }
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file : files.filter(file -> file.endsWith("plan.json")).toList()) {
                plans.add(PlanFile.read(Files.readString(file), SHIPPED));
            }
        }
        assertTrue(plans.size() > 20, "samples and golden plans are found");
        return Stream.concat(plans.stream(), RandomPlans.of(31, 400));
    }
}
