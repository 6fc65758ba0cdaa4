package org.apimplanner.app.export.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Tells readers which letter a glyph of joined Arabic stands for, in the fonts of a finished file: the
/// library names the form, which nobody types into a search.
final class TypedLetters {
    private static final Pattern TABLE = Pattern.compile("\\d+ beginbfrange\\s.*endbfrange\\s", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}+)>");

    /// More are not allowed in one table.
    private static final int MOST_RANGES = 100;

    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private TypedLetters() {}

    static byte[] of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            Set<COSStream> maps = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : document.getPages()) {
                COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                if (fonts != null) {
                    fonts.keySet().forEach(name -> add(maps, fonts.getCOSDictionary(name)));
                }
            }
            for (COSStream map : maps) {
                rewrite(map);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(Set<COSStream> maps, COSDictionary font) {
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        if (map instanceof COSStream stream) {
            maps.add(stream);
        }
    }

    private static void rewrite(COSStream map) throws IOException {
        String before = new String(map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        Matcher table = TABLE.matcher(before);
        String after = table.find() ? table.replaceFirst(Matcher.quoteReplacement(tables(table.group()))) : before;
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String tables(String table) {
        List<String> ranges = new ArrayList<>();
        Matcher range = RANGE.matcher(table);
        while (range.find()) {
            ranges.addAll(ranges(range.group(1), range.group(2), range.group(3)));
        }
        StringBuilder tables = new StringBuilder();
        for (int from = 0; from < ranges.size(); from += MOST_RANGES) {
            List<String> some = ranges.subList(from, Math.min(from + MOST_RANGES, ranges.size()));
            tables.append(some.size())
                    .append(" beginbfrange\n")
                    .append(String.join("\n", some))
                    .append("\nendbfrange\n");
        }
        return tables.toString();
    }

    /// A range as it is, or each of its letters where one of them is a form.
    private static List<String> ranges(String first, String last, String text) {
        if (text.length() != DIGITS) {
            return List.of("<" + first + "> <" + last + "> <" + text + ">");
        }
        int from = Integer.parseInt(first, HEX);
        int to = Integer.parseInt(last, HEX);
        int letter = Integer.parseInt(text, HEX);
        List<String> ranges = new ArrayList<>();
        for (int code = from; code <= to; code++) {
            String hex = "%04X".formatted(code);
            ranges.add("<" + hex + "> <" + hex + "> <" + hex(ActualText.typed(letter + code - from)) + ">");
        }
        return ranges;
    }

    private static String hex(String text) {
        return text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining());
    }
}
