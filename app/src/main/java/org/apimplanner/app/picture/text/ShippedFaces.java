package org.apimplanner.app.picture.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The faces that ship, and which of them has which character, for pictures and documents alike.
///
/// They are read when first asked for: reading them takes longer than most commands.
public final class ShippedFaces {
    private ShippedFaces() {}

    /// The first family that has a character, whatever its weight.
    public static Optional<FontFamily> family(int codePoint) {
        return Arrays.stream(FontFamily.values())
                .filter(f -> has(f, false, codePoint))
                .findFirst();
    }

    public static boolean has(FontFamily family, boolean bold, int codePoint) {
        return font(family, bold).glyph(codePoint) != 0;
    }

    /// How wide a character is in a face that has it, in ems.
    public static double width(FontFamily family, boolean bold, int codePoint) {
        TrueTypeFont font = font(family, bold);
        return font.width(font.glyph(codePoint));
    }

    private static TrueTypeFont font(FontFamily family, boolean bold) {
        return Objects.requireNonNull((bold ? Bold.FACES : Regular.FACES).get(family), family::title);
    }

    /// A face of each family, in their order.
    static Collection<TrueTypeFont> of(boolean bold) {
        return (bold ? Bold.FACES : Regular.FACES).values();
    }

    private static Map<FontFamily, TrueTypeFont> faces(Function<FontFamily, TrueTypeFont> face) {
        Map<FontFamily, TrueTypeFont> faces = new EnumMap<>(FontFamily.class);
        for (FontFamily family : FontFamily.values()) {
            faces.put(family, face.apply(family));
        }
        return faces;
    }

    private static TrueTypeFont read(FontFamily family, boolean bold) {
        try (InputStream stream = family.open(bold)) {
            return new TrueTypeFont(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped font '" + family.title() + "'", e);
        }
    }

    private static final class Regular {
        private static final Map<FontFamily, TrueTypeFont> FACES = faces(f -> read(f, false));
    }

    private static final class Bold {
        private static final Map<FontFamily, TrueTypeFont> FACES =
                faces(f -> f.hasBold() ? read(f, true) : font(f, false));
    }
}
