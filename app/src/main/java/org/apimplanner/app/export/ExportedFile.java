package org.apimplanner.app.export;

import java.nio.charset.StandardCharsets;

/// A file to be written: its name within the output folder, and all its bytes. The bytes are handed
/// over, not copied: nobody changes them.
public record ExportedFile(String name, byte[] content) {
    /// A text file in UTF-8.
    public static ExportedFile of(String name, String text) {
        return new ExportedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
