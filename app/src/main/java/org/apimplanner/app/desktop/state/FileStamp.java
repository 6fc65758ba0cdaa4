package org.apimplanner.app.desktop.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether a file still holds what it held: its content and nothing of its dates, which clocks and
/// copying change.
public record FileStamp(String digest) {
    static FileStamp of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static FileStamp of(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new FileStamp(HexFormat.of().formatHex(digest.digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
