package org.apimplanner.app.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apimplanner.model.json.UnreadableInput;

/// Bytes as text: UTF-8 and nothing else. A byte order mark at the beginning is accepted and dropped.
final class StrictText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    /// @throws UnreadableInput that names the offset, counted from 0, of the first byte that is not UTF-8
    static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(source, text, true);
        if (result.isError()) {
            int offset = source.position();
            throw new UnreadableInput(
                    "byte " + offset, "0x%02X".formatted(bytes[offset] & 0xFF) + " that is not UTF-8", "text in UTF-8");
        }
        text.flip();
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }
}
