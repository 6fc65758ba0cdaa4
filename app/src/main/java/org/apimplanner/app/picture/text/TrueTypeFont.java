package org.apimplanner.app.picture.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The little of a TrueType file that pictures need: which character is which glyph (`cmap` format 12),
/// how wide it is (`hmtx`), and its outline. Read on demand from the file's bytes; immutable.
///
/// The PDF library's reader is no substitute: it rounds the points that the file leaves out, so that
/// pictures would change, and it unpacks whole tables, which takes 30 ms and 30 MB of each first picture.
final class TrueTypeFont {
    private static final int TABLES_AT = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int FULL_UNICODE = 12;
    private static final int GROUP = 12;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int widths;
    private final int groupsAt;
    private final int groups;
    private final GlyphOutlines outlines;

    TrueTypeFont(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        for (int i = 0; i < unsigned(4); i++) {
            int entry = TABLES_AT + i * TABLE_ENTRY;
            String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, file.getInt(entry + 8));
        }
        int head = table("head");
        unitsPerEm = unsigned(head + 18);
        widths = unsigned(table("hhea") + 34);
        int map = characterMap();
        groups = file.getInt(map + 12);
        groupsAt = map + 16;
        outlines = new GlyphOutlines(file, table("glyf"), table("loca"), file.getShort(head + 50) != 0);
    }

    private int table(String tag) {
        Integer at = tables.get(tag);
        if (at == null) {
            throw new IllegalArgumentException("The font has no table '" + tag + "'.");
        }
        return at;
    }

    private int characterMap() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int table = cmap + file.getInt(cmap + 8 + i * 8);
            if (unsigned(table) == FULL_UNICODE) {
                return table;
            }
        }
        throw new IllegalArgumentException("The font has no map of the whole of Unicode.");
    }

    /// The glyph of a character, 0 where the font has none.
    int glyph(int codePoint) {
        int low = 0;
        int high = groups - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groupsAt + middle * GROUP;
            if (codePoint < file.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > file.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(group + 8) + codePoint - file.getInt(group);
            }
        }
        return 0;
    }

    /// The advance width of a glyph, in ems.
    double width(int glyph) {
        int metric = table("hmtx") + 4 * Math.min(glyph, widths - 1);
        return unsigned(metric) / (double) unitsPerEm;
    }

    /// The outline of a glyph, in font units with y upwards; empty for a space. It stands as far from the
    /// origin as the metrics say, which is not always where its points are: some glyphs of DejaVu Sans
    /// are one unit off.
    Path2D outline(int glyph) {
        Path2D outline = outlines.outline(glyph);
        outline.transform(AffineTransform.getTranslateInstance(bearing(glyph) - outlines.left(glyph), 0));
        return outline;
    }

    /// The room between the origin and a glyph's leftmost point, in font units.
    private int bearing(int glyph) {
        int metrics = table("hmtx");
        return file.getShort(glyph < widths ? metrics + 4 * glyph + 2 : metrics + 4 * widths + 2 * (glyph - widths));
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
