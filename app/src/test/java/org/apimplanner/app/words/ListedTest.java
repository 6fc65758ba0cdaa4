package org.apimplanner.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apimplanner.model.net.PortRange;
import org.junit.jupiter.api.Test;

class ListedTest {
    private static final List<PortRange> PORTS = List.of(PortRange.parse("443"), PortRange.parse("6381-6383"));

    @Test
    void peopleReadCommas() {
        assertEquals("443, 6381-6383", Listed.forReading(PORTS));
    }

    @Test
    void aCellOfAFileHoldsSemicolons() {
        assertEquals("443; 6381-6383", Listed.inCell(PORTS));
    }

    @Test
    void nothingIsAnEmptyText() {
        assertEquals("", Listed.forReading(List.of()));
    }
}
