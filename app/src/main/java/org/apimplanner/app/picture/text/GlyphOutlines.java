package org.apimplanner.app.picture.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/// The outlines in a TrueType file's `glyf` table, in font units with y upwards.
///
/// Outlines are filled as shapes rather than written with the toolkit's own text: its rasteriser
/// differs from system to system, and the same plan must give the same pixels.
final class GlyphOutlines {
    private static final int ARGUMENTS_ARE_WORDS = 0x1;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x2;
    private static final int ONE_SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final double FIXED_ONE = 1 << 14;
    private static final int DEEPEST = 8;

    private final ByteBuffer file;
    private final int glyf;
    private final int loca;
    private final boolean longOffsets;

    GlyphOutlines(ByteBuffer file, int glyf, int loca, boolean longOffsets) {
        this.file = file;
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
    }

    /// The outline of a glyph; empty for a space.
    Path2D outline(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(path, glyph, new AffineTransform(), 0);
        return path;
    }

    /// Where the glyph's own points begin, in font units; 0 for a space.
    int left(int glyph) {
        int start = offset(glyph);
        return start == offset(glyph + 1) ? 0 : file.getShort(glyf + start + 2);
    }

    private void append(Path2D path, int glyph, AffineTransform place, int depth) {
        int start = offset(glyph);
        if (start == offset(glyph + 1) || depth > DEEPEST) {
            return;
        }
        int contours = file.getShort(glyf + start);
        int body = glyf + start + 10;
        if (contours >= 0) {
            path.append(new GlyphContours(file, body, contours).path(place), false);
        } else {
            appendParts(path, body, place, depth);
        }
    }

    private void appendParts(Path2D path, int body, AffineTransform place, int depth) {
        int at = body;
        int flags;
        do {
            flags = file.getShort(at);
            int part = Short.toUnsignedInt(file.getShort(at + 2));
            at += 4;
            boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
            boolean offsets = (flags & ARGUMENTS_ARE_OFFSETS) != 0;
            double dx = offsets ? words ? file.getShort(at) : file.get(at) : 0;
            double dy = offsets ? words ? file.getShort(at + 2) : file.get(at + 1) : 0;
            at += words ? 4 : 2;
            AffineTransform own = new AffineTransform(place);
            own.translate(dx, dy);
            own.concatenate(scale(flags, at));
            at += scaleLength(flags);
            append(path, part, own, depth + 1);
        } while ((flags & MORE) != 0);
    }

    private AffineTransform scale(int flags, int at) {
        if ((flags & ONE_SCALE) != 0) {
            return AffineTransform.getScaleInstance(fixed(at), fixed(at));
        }
        if ((flags & TWO_SCALES) != 0) {
            return AffineTransform.getScaleInstance(fixed(at), fixed(at + 2));
        }
        if ((flags & MATRIX) != 0) {
            return new AffineTransform(fixed(at), fixed(at + 2), fixed(at + 4), fixed(at + 6), 0, 0);
        }
        return new AffineTransform();
    }

    private static int scaleLength(int flags) {
        if ((flags & ONE_SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    private double fixed(int at) {
        return file.getShort(at) / FIXED_ONE;
    }

    private int offset(int glyph) {
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * Short.toUnsignedInt(file.getShort(loca + 2 * glyph));
    }
}
