package org.apimplanner.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ValueOrderTest {
    private final ValueOrder order = new ValueOrder();

    /// Each list in the order that a network engineer would give it.
    static Stream<List<String>> inOrder() {
        return Stream.of(
                List.of("", "*", "80", "443", "1433", "3443", "12000"),
                List.of("80", "80; 443", "443", "443; 12000"),
                List.of("80-90", "1886", "6381-6383", "6390"),
                List.of("9.255.255.255", "10.0.0.4", "10.0.0.10", "10.0.1.4", "100.0.0.0", "203.0.113.7"),
                List.of("10.0.0.0/8", "10.0.0.0/16", "10.0.4.0/24"),
                List.of("100", "200", "1000", "4096"),
                List.of("Region 2", "Region 10"),
                List.of("AzureCloud", "AzureCloud.WestEurope", "Sql", "Storage"),
                List.of("4095", "99999999999999999999", "100000000000000000000"));
    }

    @ParameterizedTest
    @MethodSource("inOrder")
    void valuesComeInTheirOrder(List<String> expected) {
        List<String> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertEquals(expected, backwards.stream().sorted(order).toList());
    }

    @Test
    void onlyEqualTextsAreEqual() {
        assertEquals(0, order.compare("10.0.0.4", "10.0.0.4"));
        assertEquals(-1, Integer.signum(order.compare("07", "7")));
        assertEquals(1, Integer.signum(order.compare("7", "07")));
    }
}
