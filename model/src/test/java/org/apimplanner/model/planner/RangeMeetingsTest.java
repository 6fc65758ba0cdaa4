package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.planner.RangeMeetings.Meeting;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;

class RangeMeetingsTest {
    private static List<Ipv4Prefix> ranges(String... texts) {
        return Stream.of(texts).map(Ipv4Prefix::parse).toList();
    }

    @Test
    void aRangeInsideAnotherAndEqualOnesMeet() {
        assertEquals(
                Set.of(new Meeting(0, 1), new Meeting(2, 3)),
                RangeMeetings.of(List.of(
                        ranges("10.0.0.0/8"),
                        ranges("10.1.0.0/16"),
                        ranges("192.0.2.0/24", "198.51.100.0/24"),
                        ranges("198.51.100.0/24"))));
    }

    @Test
    void rangesThatTouchAndRangesOfOneListDoNotMeet() {
        assertEquals(Set.of(), RangeMeetings.of(List.of(ranges("10.0.0.0/24", "10.0.0.0/25"), ranges("10.0.1.0/24"))));
    }

    @Test
    void aRangeOfAnotherListIsFoundAroundOneOfTheSame() {
        assertEquals(
                Set.of(new Meeting(0, 1)),
                RangeMeetings.of(List.of(ranges("10.0.0.0/8"), ranges("11.0.0.0/8", "10.1.0.0/16"))));
    }

    /// Against every pair in turn: the same lists meet some other.
    @EverySeed
    void theListsThatMeetAreThoseThatShareAnAddress(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<List<Ipv4Prefix>> lists = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                List<Ipv4Prefix> list = new ArrayList<>();
                for (int j = 0; j < 1 + random.nextInt(4); j++) {
                    list.add(Ipv4Prefix.containing(new Ipv4Address(random.nextInt(256)), 24 + random.nextInt(9)));
                }
                lists.add(list);
            }
            Set<Integer> meeting = new TreeSet<>();
            for (Meeting each : RangeMeetings.of(lists)) {
                meeting.addAll(List.of(each.one(), each.other()));
            }
            assertEquals(sharing(lists), meeting, lists::toString);
        }
    }

    private static Set<Integer> sharing(List<List<Ipv4Prefix>> lists) {
        Set<Integer> sharing = new TreeSet<>();
        for (int i = 0; i < lists.size(); i++) {
            for (int j = 0; j < lists.size(); j++) {
                List<Ipv4Prefix> others = lists.get(j);
                if (i != j
                        && lists.get(i).stream().anyMatch(r -> others.stream().anyMatch(r::overlaps))) {
                    sharing.add(i);
                }
            }
        }
        return sharing;
    }
}
