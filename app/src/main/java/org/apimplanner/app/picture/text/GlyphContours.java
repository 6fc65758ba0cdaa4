package org.apimplanner.app.picture.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/// The closed curves of one simple glyph: quadratic, with the points between two control points left
/// out of the file.
final class GlyphContours {
    private static final int ON_CURVE = 0x1;
    private static final int X_SHORT = 0x2;
    private static final int Y_SHORT = 0x4;
    private static final int REPEAT = 0x8;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private final int[] ends;
    private final byte[] flags;
    private final int[] xs;
    private final int[] ys;

    GlyphContours(ByteBuffer file, int body, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(file.getShort(body + 2 * i));
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = Short.toUnsignedInt(file.getShort(body + 2 * contours));
        ByteBuffer rest = file.duplicate().position(body + 2 * contours + 2 + instructions);
        flags = flags(rest, points);
        xs = coordinates(rest, X_SHORT, X_SAME_OR_POSITIVE);
        ys = coordinates(rest, Y_SHORT, Y_SAME_OR_POSITIVE);
    }

    private static byte[] flags(ByteBuffer rest, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = rest.get();
            int repeats = (flags[i] & REPEAT) != 0 ? Byte.toUnsignedInt(rest.get()) : 0;
            for (; repeats > 0; repeats--, i++) {
                flags[i + 1] = flags[i];
            }
        }
        return flags;
    }

    private int[] coordinates(ByteBuffer rest, int shortFlag, int sameFlag) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = Byte.toUnsignedInt(rest.get());
                value += same ? step : -step;
            } else if (!same) {
                value += rest.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    Path2D path(AffineTransform place) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int first = 0;
        for (int end : ends) {
            contour(path, first, end);
            first = end + 1;
        }
        path.transform(place);
        return path;
    }

    private void contour(Path2D path, int first, int last) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int start = first;
        while (start <= last && !on(start)) {
            start++;
        }
        boolean allControl = start > last;
        int origin = allControl ? first : start;
        double startX = allControl ? (xs[first] + xs[last]) / 2.0 : xs[start];
        double startY = allControl ? (ys[first] + ys[last]) / 2.0 : ys[start];
        path.moveTo(startX, startY);
        for (int i = allControl ? 0 : 1; i < count; i++) {
            int here = first + (origin - first + i) % count;
            int next = first + (origin - first + i + 1) % count;
            if (on(here)) {
                path.lineTo(xs[here], ys[here]);
            } else if (i == count - 1) {
                path.quadTo(xs[here], ys[here], startX, startY);
            } else if (on(next)) {
                path.quadTo(xs[here], ys[here], xs[next], ys[next]);
            } else {
                path.quadTo(xs[here], ys[here], (xs[here] + xs[next]) / 2.0, (ys[here] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }

    private boolean on(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }
}
