package org.apimplanner.app.export.topology.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// The PNG format (ISO/IEC 15948): eight bits a channel, each line as the difference from the one
/// above, which is nothing wherever a picture stays the same downwards.
///
/// The toolkit's own writer compresses with whichever zlib the machine has, and these do not agree on
/// the bytes; [Deflate] always gives the same.
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte EIGHT_BITS = 8;
    private static final byte UP = 2;

    private PngFile() {}

    static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth())
                .putInt(image.getHeight())
                .put(EIGHT_BITS)
                .put(TRUE_COLOUR);
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", compressed(lines(image)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] lines(BufferedImage image) {
        int width = image.getWidth();
        int[] above = new int[width];
        int[] line = new int[width];
        ByteBuffer lines = ByteBuffer.allocate(Math.multiplyExact(image.getHeight(), 1 + 3 * width));
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            lines.put(UP);
            for (int x = 0; x < width; x++) {
                lines.put((byte) ((line[x] >> 16) - (above[x] >> 16)));
                lines.put((byte) ((line[x] >> 8) - (above[x] >> 8)));
                lines.put((byte) (line[x] - above[x]));
            }
            int[] free = above;
            above = line;
            line = free;
        }
        return lines.array();
    }

    /// The zlib form (RFC 1950): two bytes ahead, a checksum behind.
    private static byte[] compressed(byte[] content) {
        Adler32 check = new Adler32();
        check.update(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x01);
        out.writeBytes(Deflate.bytes(content));
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
