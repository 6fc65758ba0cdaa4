package org.apimplanner.app.export.png;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Compression in the DEFLATE format (RFC 1951): the fixed codes, and the last place in the same block
/// where the same four bytes began as the only candidate for a repetition. Less dense than zlib, and the
/// same bytes on every machine.
final class Deflate {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int WINDOW = 32_768;
    private static final int HASH_BITS = 16;
    private static final int END_OF_BLOCK = 256;
    private static final int[] LENGTH_STARTS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_STARTS = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12_289, 16_385, 24_577
    };

    private final int[] last = new int[1 << HASH_BITS];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] in = new byte[0];
    private int end;
    private long pending;
    private int pendingBits;

    static byte[] bytes(byte[] content) {
        Deflate deflate = new Deflate();
        deflate.add(content, content.length);
        return deflate.end();
    }

    /// The next piece of the content, as a block of its own. Large pieces lose nothing by it.
    ///
    /// @param content holds the piece at its start, and is read only until this returns
    void add(byte[] content, int length) {
        in = content;
        end = length;
        Arrays.fill(last, -1);
        put(0, 1);
        put(1, 2);
        int at = 0;
        while (at < end) {
            int from = candidate(at);
            int same = from < 0 ? 0 : repeated(from, at);
            if (same < SHORTEST) {
                symbol(Byte.toUnsignedInt(in[at]));
                at++;
            } else {
                length(same);
                distance(at - from);
                at += same;
            }
        }
        symbol(END_OF_BLOCK);
    }

    /// All pieces compressed, with the empty block that says that there are no more.
    byte[] end() {
        put(1, 1);
        put(1, 2);
        symbol(END_OF_BLOCK);
        put(0, (8 - pendingBits) % 8);
        return out.toByteArray();
    }

    /// Where the bytes at `at` began before; -1 for nowhere near. Remembers `at`.
    private int candidate(int at) {
        if (at + SHORTEST > end) {
            return -1;
        }
        int four = in[at] << 24 | (in[at + 1] & 0xFF) << 16 | (in[at + 2] & 0xFF) << 8 | in[at + 3] & 0xFF;
        int slot = four * 0x9E3779B1 >>> 32 - HASH_BITS;
        int from = last[slot];
        last[slot] = at;
        return from >= 0 && at - from <= WINDOW ? from : -1;
    }

    private int repeated(int from, int at) {
        int most = Math.min(LONGEST, end - at);
        int length = 0;
        while (length < most && in[from + length] == in[at + length]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int code = index(LENGTH_STARTS, length);
        symbol(END_OF_BLOCK + 1 + code);
        put(length - LENGTH_STARTS[code], LENGTH_BITS[code]);
    }

    private void distance(int distance) {
        int code = index(DISTANCE_STARTS, distance);
        putCode(code, 5);
        put(distance - DISTANCE_STARTS[code], Math.max(0, code / 2 - 1));
    }

    private static int index(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    /// The fixed codes of section 3.2.6.
    private void symbol(int symbol) {
        if (symbol < 144) {
            putCode(0x30 + symbol, 8);
        } else if (symbol < 256) {
            putCode(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            putCode(symbol - 256, 7);
        } else {
            putCode(0xC0 + symbol - 280, 8);
        }
    }

    /// A code goes out with its highest bit first, a number with its lowest.
    private void putCode(int code, int bits) {
        put(Integer.reverse(code) >>> 32 - bits, bits);
    }

    private void put(int value, int bits) {
        pending |= (long) value << pendingBits;
        pendingBits += bits;
        while (pendingBits >= 8) {
            out.write((int) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }
}
