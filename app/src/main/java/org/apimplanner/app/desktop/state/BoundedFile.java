package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apimplanner.model.json.UnreadableInput;

/// Reads a file whose size a stranger may have chosen, without taking more memory than is allowed.
final class BoundedFile {
    private BoundedFile() {}

    /// The whole text in UTF-8.
    ///
    /// @throws UnreadableInput when the file has more than `most` bytes
    /// @throws IOException when it cannot be read or is no UTF-8
    static String text(Path file, int most) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableInput(
                        "the file", "more than " + (most >> 20) + " MB", "at most " + (most >> 20) + " MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
