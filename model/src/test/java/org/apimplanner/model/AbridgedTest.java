package org.apimplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AbridgedTest {
    @Test
    void asManyAsMayBeNamedAreNamed() {
        assertEquals("", Abridged.of(List.of(), 2));
        assertEquals("a", Abridged.of(List.of("a"), 2));
        assertEquals("a, b", Abridged.of(List.of("a", "b"), 2));
    }

    @Test
    void theRestIsCounted() {
        assertEquals("a, b and 1 more", Abridged.of(List.of("a", "b", "c"), 2));
        assertEquals("a and 2 more", Abridged.of(List.of("a", "b", "c"), 1));
    }
}
