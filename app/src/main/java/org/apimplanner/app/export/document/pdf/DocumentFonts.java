package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apimplanner.app.picture.text.FontFamily;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.app.picture.text.ShippedFaces;
import org.apimplanner.app.picture.text.VisualOrder;

/// The fonts that ship, as far as one document's text needs them. A character is taken from the first
/// family that has it. The PDF library opens a font only to embed it.
///
/// Ligatures and other substitutions stay off: they cost a second a document, and copied text would
/// have to be put together again.
final class DocumentFonts implements AutoCloseable {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// Text of one font.
    ///
    /// @param width of the text, in ems
    record Run(PDFont font, String text, double width) {}

    private record Face(FontFamily family, boolean bold) {
        /// The face for a character; of regular weight where the family's bold one has no such letter.
        static Face of(int codePoint, boolean bold) {
            FontFamily family = ShippedFaces.family(codePoint).orElse(FontFamily.DROID_SANS_FALLBACK);
            return new Face(family, bold && family.hasBold() && ShippedFaces.has(family, true, codePoint));
        }
    }

    private final PDDocument file;
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<Face, PDFont> loaded = new LinkedHashMap<>();
    private final Map<COSDictionary, TrueTypeFont> letters = new HashMap<>();
    private final ActualText actualText = new ActualText();
    private FontFamily last = FontFamily.INTER;
    private boolean rightToLeft;

    /// @param file that the fonts are embedded in
    DocumentFonts(PDDocument file) {
        this.file = file;
    }

    /// The text as the fonts can show it: a letter and its accent become one, since marks are not placed;
    /// a character that none has is spelled out, as in `[U+1F600]`; one that has no ink is left out.
    String shown(String text) {
        rightToLeft |= PlainText.hasRightToLeft(text);
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private void append(StringBuilder shown, int codePoint) {
        Optional<FontFamily> family = ShippedFaces.family(codePoint);
        if (family.isPresent()) {
            last = last.compareTo(family.get()) < 0 ? family.get() : last;
            shown.appendCodePoint(codePoint);
        } else if (!PlainText.isInvisible(codePoint)) {
            String spelled = "[U+%04X]".formatted(codePoint);
            actualText.spelled(spelled, codePoint);
            shown.append(spelled);
        }
    }

    /// A line as it is drawn from left to right, split where the font changes.
    List<Run> runs(String text, boolean bold) {
        List<Run> runs = new ArrayList<>();
        for (int codePoint : VisualOrder.of(shown(text))) {
            Face face = Face.of(codePoint, bold);
            PDFont font = loaded(face);
            Run before = !runs.isEmpty() && runs.getLast().font() == font ? runs.removeLast() : new Run(font, "", 0);
            double width = ShippedFaces.width(face.family(), face.bold(), codePoint);
            runs.add(new Run(font, before.text() + Character.toString(codePoint), before.width() + width));
        }
        return runs;
    }

    /// What the texts until now are, where they are drawn otherwise.
    ActualText actualText() {
        return actualText;
    }

    /// The letters that codes of a font stand for; nothing for a font of another kind. Where a glyph has
    /// several, one of them.
    String text(COSDictionary font, byte[] codes) throws IOException {
        TrueTypeFont known = letters.get(font);
        if (known == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < codes.length; i += 2) {
            int glyph = Byte.toUnsignedInt(codes[i]) << Byte.SIZE | Byte.toUnsignedInt(codes[i + 1]);
            List<Integer> found = known.getUnicodeCmapLookup().getCharCodes(glyph);
            text.append(found == null || found.isEmpty() ? "" : Character.toString(found.getFirst()));
        }
        return text.toString();
    }

    /// Whether any text until now is written from right to left.
    boolean hasRightToLeft() {
        return rightToLeft;
    }

    /// Offers the families that the text needs, and those before them, and says where its lines may end.
    void addTo(PdfRendererBuilder builder) {
        builder.useUnicodeLineBreaker(new LineBreaker()).useUnicodeCharacterBreaker(new NameBreaker());
        for (FontFamily family : FontFamily.values()) {
            if (family.compareTo(last) <= 0) {
                builder.useFont(supplier(new Face(family, false)), family.title(), REGULAR, FontStyle.NORMAL, true);
            }
            if (family.compareTo(last) <= 0 && family.hasBold()) {
                builder.useFont(supplier(new Face(family, true)), family.title(), BOLD, FontStyle.NORMAL, true);
            }
        }
    }

    private PDFontSupplier supplier(Face face) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return loaded(face);
            }
        };
    }

    private PDFont loaded(Face face) {
        return loaded.computeIfAbsent(face, f -> {
            try (var stream = f.family().open(f.bold())) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
                font.setEnableGsub(false);
                open.add(font);
                PDType0Font embedded = PDType0Font.load(file, font, true);
                letters.put(embedded.getCOSObject(), font);
                return embedded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
