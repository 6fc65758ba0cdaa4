package org.apimplanner.app.export.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Marks each text of the pages that is drawn in another way than it is written with what is written, as
/// PDF 1.7 has it in 14.9.4. The layout cannot do so itself.
final class ActualTextMarks {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final DocumentFonts fonts;
    private final List<Object> marked = new ArrayList<>();

    private ActualTextMarks(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /// Before the fonts are cut down to the letters in use, while their glyphs still have their letters.
    static void add(PDDocument file, DocumentFonts fonts) throws IOException {
        if (fonts.actualText().isEmpty()) {
            return;
        }
        for (PDPage page : file.getPages()) {
            ActualTextMarks marks = new ActualTextMarks(fonts);
            marks.read(page);
            PDStream stream = new PDStream(file);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(marks.marked);
            }
            page.setContents(stream);
        }
    }

    /// Texts that follow each other without anything between are one piece of a line, split where its font
    /// changes.
    private void read(PDPage page) throws IOException {
        COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        List<Text> piece = new ArrayList<>();
        boolean within = false;
        for (Object token : new PDFStreamParser(page).parse()) {
            boolean begins = isOperator(token, OperatorName.BEGIN_TEXT);
            if (begins) {
                piece.add(new Text(new ArrayList<>(), new StringBuilder()));
                within = true;
            } else if (!within) {
                mark(piece);
                piece.clear();
                marked.add(token);
            }
            if (within) {
                add(piece.getLast(), token, named);
                within = !isOperator(token, OperatorName.END_TEXT);
            }
        }
        mark(piece);
    }

    private void add(Text text, Object token, COSDictionary named) throws IOException {
        List<Object> before = text.tokens();
        if (isOperator(token, OperatorName.SHOW_TEXT) && before.getLast() instanceof COSString string) {
            COSName font = (COSName) before.stream()
                    .filter(COSName.class::isInstance)
                    .reduce((first, last) -> last)
                    .orElse(COSName.FONT);
            text.drawn().append(fonts.text(named.getCOSDictionary(font), string.getBytes()));
        }
        before.add(token);
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }

    /// The longest runs of texts that are one reordered text, and the rest one by one.
    private void mark(List<Text> piece) {
        int from = 0;
        while (from < piece.size()) {
            int to = piece.size();
            while (to > from && !fonts.actualText().isReordered(drawn(piece.subList(from, to)))) {
                to--;
            }
            if (to == from) {
                Text text = piece.get(from++);
                mark(text, fonts.actualText().of(text.drawn().toString()));
            }
            boolean first = true;
            for (; from < to; from++, first = false) {
                Text text = piece.get(from);
                mark(text, fonts.actualText().ofPart(text.drawn().toString(), first));
            }
        }
    }

    private static String drawn(List<Text> texts) {
        return texts.stream().map(Text::drawn).collect(Collectors.joining());
    }

    private void mark(Text text, Optional<String> actual) {
        actual.ifPresent(written -> {
            COSDictionary properties = new COSDictionary();
            properties.setString(COSName.ACTUAL_TEXT, written);
            marked.add(SPAN);
            marked.add(properties);
            marked.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
        });
        marked.addAll(text.tokens());
        actual.ifPresent(written -> marked.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT)));
    }

    /// From the operator that begins a text to the one that ends it.
    private record Text(List<Object> tokens, StringBuilder drawn) {}
}
