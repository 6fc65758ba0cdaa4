package org.apimplanner.app.export.csv;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV by the letter of RFC 4180, and knows nothing of the writer.
public final class CsvParser {
    private final String text;
    private int at;

    private CsvParser(String text) {
        this.text = text;
    }

    public static List<List<String>> rows(String text) {
        CsvParser parser = new CsvParser(text);
        List<List<String>> rows = new ArrayList<>();
        while (parser.at < text.length()) {
            rows.add(parser.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("No CR LF at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (",\"\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
        return cell.toString();
    }
}
