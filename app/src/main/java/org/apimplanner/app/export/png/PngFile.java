package org.apimplanner.app.export.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// The PNG format (ISO/IEC 15948): eight bits a channel, each line as the difference from the one
/// above, which is nothing wherever a picture stays the same downwards.
///
/// The JDK's own writer of images wants the whole picture in memory, 120 MB of a large one. This one
/// takes it in strips. The pixels are the same on every machine; the bytes depend on its zlib.
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte EIGHT_BITS = 8;
    private static final byte UP = 2;

    private static final double INCH = 0.0254;
    private static final int UNITS_AN_INCH = 96;
    private static final byte METRE = 1;

    private final int width;
    private final int height;
    private final double scale;
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final DeflaterOutputStream deflater = new DeflaterOutputStream(compressed);
    private int[] above;
    private byte[] differences = new byte[0];

    /// @param scale pixels for a unit of the picture, which is a 96th of an inch
    PngFile(int width, int height, double scale) {
        this.scale = scale;
        this.width = width;
        this.height = height;
        this.above = new int[width];
    }

    static byte[] bytes(BufferedImage image) {
        PngFile file = new PngFile(image.getWidth(), image.getHeight(), 1);
        file.add(image, image.getHeight());
        return file.bytes();
    }

    /// The next lines of the picture: the first ones of an image as wide as it.
    void add(BufferedImage strip, int lines) {
        int length = Math.multiplyExact(lines, 1 + 3 * width);
        if (differences.length < length) {
            differences = new byte[length];
        }
        subtract(strip, lines);
        try {
            deflater.write(differences, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file, once every line was added.
    byte[] bytes() {
        try {
            deflater.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(EIGHT_BITS).put(TRUE_COLOUR);
        chunk(out, "IHDR", header.array());
        chunk(out, "pHYs", resolution());
        chunk(out, "IDAT", compressed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /// So that programs show the picture as large as it is meant, however many pixels it has.
    private byte[] resolution() {
        int pixelsAMetre = (int) Math.round(scale * UNITS_AN_INCH / INCH);
        return ByteBuffer.allocate(9)
                .putInt(pixelsAMetre)
                .putInt(pixelsAMetre)
                .put(METRE)
                .array();
    }

    private void subtract(BufferedImage strip, int lines) {
        int[] line = new int[width];
        ByteBuffer bytes = ByteBuffer.wrap(differences);
        for (int y = 0; y < lines; y++) {
            strip.getRGB(0, y, width, 1, line, 0, width);
            bytes.put(UP);
            for (int x = 0; x < width; x++) {
                bytes.put((byte) ((line[x] >> 16) - (above[x] >> 16)));
                bytes.put((byte) ((line[x] >> 8) - (above[x] >> 8)));
                bytes.put((byte) (line[x] - above[x]));
            }
            int[] free = above;
            above = line;
            line = free;
        }
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
