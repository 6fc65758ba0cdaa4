package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apimplanner.model.net.PortRange;

/// Cuts ports where the rules' ranges begin or end, so that no rule matches a piece in part.
final class PortCuts {
    private PortCuts() {}

    /// @param whole the ports to cut
    /// @param ranges the ranges of each rule
    static List<PortRange> of(Collection<PortRange> whole, Collection<List<PortRange>> ranges) {
        List<PortRange> pieces = new ArrayList<>();
        for (PortRange range : whole.stream().distinct().toList()) {
            TreeSet<Integer> starts = new TreeSet<>();
            starts.add(range.from());
            ranges.forEach(list -> list.forEach(cut -> addCuts(starts, range, cut)));
            for (int start : starts) {
                Integer next = starts.higher(start);
                pieces.add(new PortRange(start, next == null ? range.to() : next - 1));
            }
        }
        return pieces;
    }

    private static void addCuts(TreeSet<Integer> starts, PortRange range, PortRange cut) {
        if (cut.from() > range.from() && cut.from() <= range.to()) {
            starts.add(cut.from());
        }
        if (cut.to() >= range.from() && cut.to() < range.to()) {
            starts.add(cut.to() + 1);
        }
    }

    static boolean cover(List<PortRange> ranges, PortRange piece) {
        for (PortRange range : ranges) {
            if (range.contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
