package org.apimplanner.model.audit.existing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tells the encoding of a text file by its first bytes: UTF-8 with or without a byte order mark, or
/// UTF-16, which Windows PowerShell makes of every redirected output.
final class TextEncoding {
    private TextEncoding() {}

    /// The text after any byte order mark. Bytes that are no text become replacement characters.
    static BufferedReader reader(InputStream bytes) throws IOException {
        PushbackInputStream input = new PushbackInputStream(bytes, 3);
        byte[] first = input.readNBytes(3);
        int mark = mark(first);
        input.unread(first, mark, first.length - mark);
        return new BufferedReader(new InputStreamReader(input, charset(first)), 1 << 16);
    }

    private static int mark(byte[] first) {
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF) ? 2 : 0;
    }

    /// Without a mark, a zero beside the first character tells UTF-16: a file begins with ASCII.
    private static Charset charset(byte[] first) {
        boolean pair = first.length > 1;
        if (starts(first, 0xFF, 0xFE) || pair && first[0] != 0 && first[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(first, 0xFE, 0xFF) || pair && first[0] == 0 && first[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] first, int... mark) {
        byte[] expected = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            expected[i] = (byte) mark[i];
        }
        return first.length >= mark.length && Arrays.equals(Arrays.copyOf(first, mark.length), expected);
    }
}
