package org.apimplanner.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.model.json.UnreadableInput;

/// A file that a person named, or standard input where the name is `-`.
///
/// @param name as given
/// @param expected what the file should be, in words, such as `a plan`
record InputFile(String name, String expected) {
    /// The most bytes of one plan: far more than any real one, far less than the memory.
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final String STANDARD_INPUT = "-";

    /// What is found where a name cannot be one of a file.
    static final String BAD_NAME = "a name that this system or its locale does not allow";

    /// The name in sentences.
    String label() {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    /// The file itself, which exists and is not a folder.
    Path path() {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw Failure.in(name, "a folder", expected);
            }
            if (!Files.exists(path)) {
                throw Failure.in(name, "no such file", expected);
            }
            return path;
        } catch (InvalidPathException e) {
            throw Failure.in(name, BAD_NAME, expected);
        }
    }

    InputStream open(Console console) {
        if (name.equals(STANDARD_INPUT)) {
            if (console.input() instanceof StandardInput standard && standard.isClosed()) {
                throw Failure.in(label(), "nothing, since it is closed", expected);
            }
            return console.input();
        }
        try {
            return Files.newInputStream(path());
        } catch (AccessDeniedException e) {
            throw Failure.in(name, "a file that this user may not read", expected);
        } catch (IOException e) {
            throw Failure.in(name, FileFault.reason(e), expected);
        }
    }

    /// The whole text.
    ///
    /// @throws Failure when it cannot be read, is no UTF-8 or is larger than [#MOST_BYTES]
    String text(Console console) {
        try {
            return text(bytes(console, MOST_BYTES));
        } catch (UnreadableInput e) {
            throw Failure.in(label(), e);
        }
    }

    /// All the bytes.
    ///
    /// @throws Failure when they cannot be read or are more than `most`
    byte[] bytes(Console console, int most) {
        try (InputStream stream = open(console)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Failure.in(label(), "more than " + (most >> 20) + " MB", expected);
            }
            return bytes;
        } catch (IOException e) {
            throw Failure.in(label(), FileFault.reason(e), expected);
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    /// Bytes as text: UTF-8 and nothing else. A byte order mark at the beginning is left to the reader.
    ///
    /// @throws UnreadableInput that names the offset, counted from 0, of the first byte that is not UTF-8
    static String text(byte[] bytes) {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        // A new decoder reports what is not of its charset and replaces nothing.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(source, text, true);
        if (result.isError()) {
            int offset = source.position();
            if (offset == 0 && isUtf16(bytes)) {
                throw new UnreadableInput(
                        "byte 0",
                        "text in UTF-16, as > writes in Windows PowerShell",
                        "text in UTF-8 (Out-File -Encoding utf8)");
            }
            throw new UnreadableInput(
                    "byte " + offset, "0x%02X".formatted(bytes[offset] & 0xFF) + " that is not UTF-8", "text in UTF-8");
        }
        text.flip();
        return text.toString();
    }
}
