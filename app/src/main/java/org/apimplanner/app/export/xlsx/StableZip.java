package org.apimplanner.app.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a workbook's archive anew, each part completed and without what the clock put in: the library
/// dates each workbook.
///
/// The archive is read by its directory, since the library's own is one that cannot be read as a
/// stream; the new one can.
final class StableZip {
    /// Later than the format's very first moment, beside which the library would write down the time
    /// once more, counted in the machine's time zone.
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    // Places within the records of a ZIP file, from its specification (APPNOTE, 4.3).
    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_DIRECTORY = 16;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_PACKED = 20;
    private static final int ENTRY_SIZE = 24;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_EXTRA = 30;
    private static final int ENTRY_COMMENT = 32;
    private static final int ENTRY_OFFSET = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME = 26;
    private static final int LOCAL_EXTRA = 28;

    private final ByteBuffer archive;

    private StableZip(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] archive) {
        try {
            return new StableZip(archive).written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written() throws IOException, DataFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.capacity());
        int end = archive.capacity() - END_LENGTH;
        int entry = archive.getInt(end + END_DIRECTORY);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < number(end + END_COUNT); i++) {
                int nameLength = number(entry + ENTRY_NAME);
                String name = new String(archive.array(), entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
                ZipEntry copy = new ZipEntry(name);
                copy.setTimeLocal(EPOCH);
                out.putNextEntry(copy);
                out.write(WorkbookPart.completed(name, unpacked(entry)));
                out.closeEntry();
                entry += ENTRY_LENGTH + nameLength + number(entry + ENTRY_EXTRA) + number(entry + ENTRY_COMMENT);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] unpacked(int entry) throws DataFormatException {
        int local = archive.getInt(entry + ENTRY_OFFSET);
        int from = local + LOCAL_LENGTH + number(local + LOCAL_NAME) + number(local + LOCAL_EXTRA);
        byte[] content = new byte[archive.getInt(entry + ENTRY_SIZE)];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(archive.array(), from, archive.getInt(entry + ENTRY_PACKED));
            inflater.inflate(content);
        }
        return content;
    }

    private int number(int at) {
        return Short.toUnsignedInt(archive.getShort(at));
    }
}
