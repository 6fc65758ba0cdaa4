package org.apimplanner.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

/// The shipped reference data, as a whole.
class ShippedReferenceTest {
    private final ReferenceData reference = ReferenceReader.read(ShippedResources::reference);

    @Test
    void thereAreThreeEditionsOldestFirst() {
        assertEquals(
                List.of("2021", "2023-08", "2026-08"),
                reference.editions().stream().map(Edition::id).toList());
    }
}
