package org.apimplanner.model.planner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Prefix;

/// Which of several lists of ranges share addresses. Near n log n in all the ranges.
///
/// Two CIDR ranges either lie apart or one holds the other, so those that hold a range are still open when
/// the ranges are walked by their first address, the larger first.
final class RangeMeetings {
    private RangeMeetings() {}

    /// Two lists, by their places, that share addresses.
    ///
    /// @param one the earlier of the two
    record Meeting(int one, int other) {
        static Meeting of(int a, int b) {
            return new Meeting(Math.min(a, b), Math.max(a, b));
        }
    }

    private record Owned(Ipv4Prefix range, int owner) {}

    /// For each range the nearest one around it that another list has. A list that shares addresses with
    /// others is among the meetings, though not with each of them.
    static Set<Meeting> of(List<List<Ipv4Prefix>> lists) {
        List<Owned> all = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            for (Ipv4Prefix range : lists.get(i)) {
                all.add(new Owned(range, i));
            }
        }
        all.sort(Comparator.comparing(Owned::range).thenComparingInt(Owned::owner));
        Set<Meeting> meetings = new LinkedHashSet<>();
        Deque<Owned> open = new ArrayDeque<>();
        for (Owned next : all) {
            while (!open.isEmpty() && !open.peek().range().contains(next.range())) {
                open.pop();
            }
            Iterator<Owned> around = open.iterator();
            while (around.hasNext()) {
                int owner = around.next().owner();
                if (owner != next.owner()) {
                    meetings.add(Meeting.of(owner, next.owner()));
                    break;
                }
            }
            boolean again = !open.isEmpty() && open.peek().equals(next);
            if (!again) {
                open.push(next);
            }
        }
        return meetings;
    }
}
