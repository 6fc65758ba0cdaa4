package org.apimplanner.model.audit.existing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the rows of a table in RFC 4180 form, one at a time: cells in quotes may hold the separator,
/// doubled quotes and line ends. Lines may end in either way.
final class CsvRows {
    private final Reader text;
    private final char separator;
    private int line = 1;
    private int next;

    CsvRows(Reader text, char separator) throws IOException {
        this.text = text;
        this.separator = separator;
        this.next = text.read();
    }

    /// @param line where the row begins, from 1
    /// @param open whether the file ends inside quotes
    record Row(int line, List<String> cells, boolean open) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The next row, empty at the end.
    Optional<Row> next() throws IOException {
        if (next < 0) {
            return Optional.empty();
        }
        int begin = line;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean open = false;
        while (next >= 0 && next != '\n') {
            if (next == '"' && cell.isEmpty()) {
                open = quoted(cell);
            } else if (next == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
                advance();
            } else {
                cell.append((char) next);
                advance();
            }
        }
        cells.add(cell.toString());
        advance();
        return Optional.of(new Row(begin, cells, open));
    }

    /// Reads to the closing quote; true where there is none.
    private boolean quoted(StringBuilder cell) throws IOException {
        advance();
        while (next >= 0) {
            boolean quote = next == '"';
            char c = (char) next;
            advance();
            if (quote && next != '"') {
                return false;
            }
            cell.append(c);
            if (quote) {
                advance();
            }
        }
        return true;
    }

    private void advance() throws IOException {
        if (next == '\n') {
            line++;
        }
        next = next < 0 ? next : text.read();
    }
}
