package org.apimplanner.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The lines of a stream as bytes, one at a time. Of a line that is too long only the fact is kept.
final class BatchLines {
    /// @param number counted from 1
    /// @param bytes without the line's end
    record Line(long number, byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            return !tooLong && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    private final InputStream stream;
    private final int mostBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long number;

    BatchLines(InputStream stream, int mostBytes) {
        this.stream = stream;
        this.mostBytes = mostBytes;
    }

    /// The next line; empty at the end of the stream. A last line need not have an end.
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int lineEnd = lineEnd();
            tooLong |= line.size() + (lineEnd - position) > mostBytes;
            if (!tooLong) {
                line.write(buffer, position, lineEnd - position);
            }
            position = lineEnd;
            if (lineEnd < end) {
                position++;
                break;
            }
        }
        return any ? Optional.of(new Line(++number, withoutReturn(line.toByteArray()), tooLong)) : Optional.empty();
    }

    /// Whether the next line, or a part of it, is still to come, so that reading it may take time.
    boolean wouldWait() throws IOException {
        return lineEnd() == end && stream.available() == 0;
    }

    private int lineEnd() {
        int at = position;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, stream.read(buffer));
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean ends = line.length > 0 && line[line.length - 1] == '\r';
        return ends ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
