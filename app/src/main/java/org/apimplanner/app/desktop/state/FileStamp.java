package org.apimplanner.app.desktop.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a file still holds what it held: its content and nothing of its dates, which clocks and
/// copying change.
public record FileStamp(String digest) {
    static FileStamp of(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return of(digest);
    }

    /// Reads all of it and holds none of it: what stands in a plan's place may be of any size.
    static FileStamp of(InputStream content) throws IOException {
        try (DigestInputStream read = new DigestInputStream(content, sha256())) {
            read.transferTo(OutputStream.nullOutputStream());
            return of(read.getMessageDigest());
        }
    }

    private static FileStamp of(MessageDigest digest) {
        return new FileStamp(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
