package org.apimplanner.app.picture.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The characters of a line in the order in which they stand from left to right.
public final class VisualOrder {
    private VisualOrder() {}

    /// Joined letters, mirrored brackets; the first letter decides the line's own direction.
    public static int[] of(String text) {
        String shaped = ArabicForms.shaped(text);
        if (!PlainText.hasRightToLeft(text)) {
            return shaped.codePoints().toArray();
        }
        Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            int[] run = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i))
                    .codePoints()
                    .toArray();
            runs.add(levels[i] % 2 == 0 ? run : backwards(run));
        }
        Object[] ordered = runs.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.stream(ordered)
                .flatMapToInt(run -> Arrays.stream((int[]) run))
                .toArray();
    }

    /// Marks stay behind the letter they belong to.
    private static int[] backwards(int[] run) {
        int[] out = new int[run.length];
        int free = run.length;
        for (int i = 0; i < run.length; ) {
            int end = i + 1;
            while (end < run.length && Character.getType(run[end]) == Character.NON_SPACING_MARK) {
                end++;
            }
            free -= end - i;
            System.arraycopy(run, i, out, free, end - i);
            out[free] = mirrored(out[free]);
            i = end;
        }
        return out;
    }

    /// The bracket that stands for this one where the other direction is written; any other character as it
    /// is.
    public static int mirrored(int codePoint) {
        return switch (codePoint) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> codePoint;
        };
    }
}
