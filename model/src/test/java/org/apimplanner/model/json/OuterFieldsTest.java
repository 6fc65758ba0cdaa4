package org.apimplanner.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OuterFieldsTest {
    private static OuterFields of(String text, Predicate<Set<String>> enough) {
        return OuterFields.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), enough);
    }

    @Test
    void onlyTheOutermostNamesCount() {
        assertEquals(
                new OuterFields(Set.of("a", "c"), true),
                of("{\"a\": {\"b\": [{\"d\": 1}]}, \"c\": null}", names -> false));
    }

    @Test
    void whatStandsBehindTheNamesThatAreEnoughIsNotRead() {
        assertEquals(
                new OuterFields(Set.of("a"), true), of("{\"a\": [1, 2, not JSON at all", names -> names.contains("a")));
    }

    @Test
    void aTextThatBreaksOffKeepsTheNamesSoFar() {
        assertEquals(new OuterFields(Set.of("a", "b"), false), of("{\"a\": 1, \"b\": [2,", names -> false));
    }

    @Test
    void aListHasNoNames() {
        assertEquals(new OuterFields(Set.of(), true), of("[{\"a\": 1}]", names -> false));
    }
}
