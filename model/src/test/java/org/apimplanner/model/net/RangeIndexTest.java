package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeIndexTest {
    private static final long SEED = 20_261_128;

    /// The list is out of order, holds one range twice, and one lies in another.
    private static final RangeIndex INDEX =
            RangeIndex.of(ranges("10.1.0.0/16", "10.0.0.0/24", "10.1.2.0/24", "10.0.0.0/24", "192.168.0.0/16"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0.0.0/0      | 10.1.0.0/16 10.0.0.0/24 10.1.2.0/24 10.0.0.0/24 192.168.0.0/16",
                "10.0.0.0/8     | 10.1.0.0/16 10.0.0.0/24 10.1.2.0/24 10.0.0.0/24",
                "10.0.0.0/24    | 10.0.0.0/24 10.0.0.0/24",
                "10.0.0.255/32  | 10.0.0.0/24 10.0.0.0/24",
                "10.1.2.128/25  | 10.1.0.0/16 10.1.2.0/24",
                "10.1.3.0/24    | 10.1.0.0/16",
                "10.0.1.0/24    | ''",
                "255.255.255.255/32 | ''"
            })
    void thoseThatMeetARangeComeInTheOrderOfTheList(String asked, String expected) {
        List<Ipv4Prefix> met = expected.isEmpty() ? List.of() : ranges(expected.split(" "));
        assertEquals(met, INDEX.overlapping(Ipv4Prefix.parse(asked)));
        assertEquals(!met.isEmpty(), INDEX.overlaps(Ipv4Prefix.parse(asked)));
    }

    @Test
    void theAnswerIsThatOfAskingEachRange() {
        Random random = new Random(SEED);
        List<Ipv4Prefix> ranges = Stream.generate(() -> any(random)).limit(200).toList();
        RangeIndex index = RangeIndex.of(ranges);
        for (int i = 0; i < 500; i++) {
            Ipv4Prefix asked = any(random);
            assertEquals(ranges.stream().filter(asked::overlaps).toList(), index.overlapping(asked), "seed " + SEED);
        }
    }

    /// Few first bits, so that many ranges meet.
    private static Ipv4Prefix any(Random random) {
        return Ipv4Prefix.containing(new Ipv4Address((long) random.nextInt(64) << 26), random.nextInt(9));
    }

    private static List<Ipv4Prefix> ranges(String... texts) {
        return Stream.of(texts).map(Ipv4Prefix::parse).toList();
    }
}
