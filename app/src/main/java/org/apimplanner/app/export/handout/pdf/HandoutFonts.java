package org.apimplanner.app.export.handout.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apimplanner.app.picture.text.VisualOrder;
import org.apimplanner.resources.ShippedResources;

/// The fonts that ship, as far as one document's text needs them. A character is taken from the first
/// family that has it.
///
/// Ligatures and other substitutions stay off: they cost a second a document, and copied text would
/// have to be put together again.
final class HandoutFonts implements AutoCloseable {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final List<Family> FAMILIES = List.of(
            new Family("Inter", Map.of(REGULAR, "Inter-Regular.ttf", BOLD, "Inter-Bold.ttf")),
            new Family("DejaVu Sans", Map.of(REGULAR, "DejaVuSans.ttf", BOLD, "DejaVuSans-Bold.ttf")),
            new Family("Droid Sans Fallback", Map.of(REGULAR, "DroidSansFallback.ttf")));

    private record Family(String name, Map<Integer, String> files) {
        String file(boolean bold) {
            return files.getOrDefault(bold ? BOLD : REGULAR, files.get(REGULAR));
        }
    }

    /// Text of one font.
    record Run(PDFont font, String text) {}

    private final PDDocument file;
    private final Map<String, TrueTypeFont> open = new LinkedHashMap<>();
    private final Map<String, PDFont> loaded = new LinkedHashMap<>();
    private int used = 1;
    private boolean rightToLeft;

    /// @param file that the fonts are embedded in
    HandoutFonts(PDDocument file) {
        this.file = file;
    }

    /// The text as the fonts can show it: a letter and its accent become one, since marks are not placed;
    /// a character that none has is spelled out, as in `[U+1F600]`; one that has no ink is left out.
    String shown(String text) {
        rightToLeft |= Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /// A line as it is drawn from left to right, split where the font changes.
    List<Run> runs(String text, boolean bold) {
        List<Run> runs = new ArrayList<>();
        String line = shown(text);
        for (int codePoint : VisualOrder.of(line)) {
            Family family = FAMILIES.get(Math.min(familyOf(codePoint), FAMILIES.size() - 1));
            PDFont font = loaded(family.file(bold));
            String before = !runs.isEmpty() && runs.getLast().font() == font
                    ? runs.removeLast().text()
                    : "";
            runs.add(new Run(font, before + Character.toString(codePoint)));
        }
        return runs;
    }

    /// Whether any text until now is written from right to left.
    boolean hasRightToLeft() {
        return rightToLeft;
    }

    private void append(StringBuilder shown, int codePoint) {
        int family = familyOf(codePoint);
        if (family < FAMILIES.size()) {
            used = Math.max(used, family + 1);
            shown.appendCodePoint(codePoint);
        } else if (!isInvisible(codePoint)) {
            shown.append("[U+%04X]".formatted(codePoint));
        }
    }

    private int familyOf(int codePoint) {
        int family = 0;
        while (family < FAMILIES.size() && !has(FAMILIES.get(family), codePoint)) {
            family++;
        }
        return family;
    }

    private boolean has(Family family, int codePoint) {
        try {
            return font(family.files().get(REGULAR)).getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /// Offers the families that the text needs, and those before them, and says where its lines may end.
    void addTo(PdfRendererBuilder builder) {
        builder.useUnicodeLineBreaker(new LineBreaker()).useUnicodeCharacterBreaker(new NameBreaker());
        for (Family family : FAMILIES.subList(0, used)) {
            family.files().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e ->
                            builder.useFont(supplier(e.getValue()), family.name(), e.getKey(), FontStyle.NORMAL, true));
        }
    }

    private PDFontSupplier supplier(String fileName) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return loaded(fileName);
            }
        };
    }

    private PDFont loaded(String fileName) {
        return loaded.computeIfAbsent(fileName, name -> {
            try {
                return PDType0Font.load(file, font(name), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TrueTypeFont font(String fileName) {
        return open.computeIfAbsent(fileName, HandoutFonts::read);
    }

    private static TrueTypeFont read(String fileName) {
        try (var stream = ShippedResources.open("fonts/" + fileName)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : new ArrayList<>(open.values())) {
            font.close();
        }
    }
}
