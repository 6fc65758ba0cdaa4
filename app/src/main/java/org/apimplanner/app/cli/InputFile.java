package org.apimplanner.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apimplanner.model.json.UnreadableInput;

/// A file that a person named, or standard input where the name is `-`.
///
/// @param name as given
/// @param expected what the file should be, in words, such as `a plan`
record InputFile(String name, String expected) {
    /// The most bytes of one plan: far more than any real one, far less than the memory.
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final String STANDARD_INPUT = "-";

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
            throw Failure.in(name, "a name that this system or its locale does not allow", expected);
        }
    }

    InputStream open(Console console) {
        if (name.equals(STANDARD_INPUT)) {
            return console.input();
        }
        try {
            return Files.newInputStream(path());
        } catch (AccessDeniedException e) {
            throw Failure.in(name, "a file that this user may not read", expected);
        } catch (IOException e) {
            throw Failure.in(name, IoSentence.reason(e), expected);
        }
    }

    /// The whole text.
    ///
    /// @throws Failure when it cannot be read, is no UTF-8 or is larger than [#MOST_BYTES]
    String text(Console console) {
        try {
            return StrictText.of(bytes(console, MOST_BYTES));
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
            throw Failure.in(label(), IoSentence.reason(e), expected);
        }
    }
}
