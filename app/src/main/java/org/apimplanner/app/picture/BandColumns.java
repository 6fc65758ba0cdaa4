package org.apimplanner.app.picture;

import java.util.EnumMap;
import java.util.Map;
import org.apimplanner.model.Lookup;

/// Where the columns of a band are, so that regions stand in line under each other.
///
/// @param left the left edge of the band
/// @param right the right edge of the band
record BandColumns(int left, int right, Map<Column, Integer> xs, Map<Column, Integer> widths) {
    /// What stands in line.
    enum Column {
        ACTORS,
        VIP,
        NETWORK,
        MANAGED,
        WAYS,
        OUT
    }

    int x(Column column) {
        return left + Lookup.required(xs, column);
    }

    int width(Column column) {
        return Lookup.required(widths, column);
    }

    boolean has(Column column) {
        return xs.containsKey(column);
    }

    int bandWidth() {
        return right - left;
    }

    /// The same columns in a band further to the right.
    BandColumns movedBy(int dx) {
        return new BandColumns(left + dx, right + dx, xs, widths);
    }

    /// Sets columns out from left to right.
    static final class Row {
        private final Map<Column, Integer> xs = new EnumMap<>(Column.class);
        private final Map<Column, Integer> widths = new EnumMap<>(Column.class);
        private final int padding;
        private int right;

        /// @param padding between the first column and the left edge, and the last and the right one
        Row(int padding) {
            this.padding = padding;
            this.right = padding;
        }

        Row add(Column column, int gapBefore, int width) {
            int x = right + (xs.isEmpty() ? 0 : gapBefore);
            xs.put(column, x);
            widths.put(column, width);
            right = x + width;
            return this;
        }

        /// The columns of a band whose left edge is that of the sheet.
        BandColumns end() {
            return new BandColumns(0, right + padding, xs, widths);
        }
    }
}
