package org.apimplanner.app.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The files that a program which was killed while it wrote left beside its target.
final class LeftOvers {
    /// One that is younger may be another program's, which is still writing it.
    private static final Duration AGE = Duration.ofHours(1);

    /// Of the name, so that what is added keeps it within the 255 bytes that file systems allow.
    private static final int MOST_BYTES = 200;

    private static final String END = ".part";
    private static final String ANY_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private LeftOvers() {}

    /// The name under which a text is written before it takes the target's place.
    static String name(Path target, UUID id) {
        return start(target) + id + END;
    }

    /// The target's name, or of one so long that a longer one would be refused its beginning and a number.
    private static String start(Path target) {
        String name = target.getFileName().toString();
        StringBuilder beginning = new StringBuilder();
        int bytes = 0;
        for (int letter : name.codePoints().toArray()) {
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return "." + beginning + "~" + Integer.toHexString(name.hashCode()) + ".";
            }
            beginning.appendCodePoint(letter);
        }
        return "." + name + ".";
    }

    /// Removes those of one target. What cannot be removed stays: it is in nobody's way.
    ///
    /// @param fresh a file just written beside the target, whose time is the file system's own now
    static void remove(Path target, Path fresh) {
        Pattern name = Pattern.compile(Pattern.quote(start(target)) + ANY_ID + Pattern.quote(END));
        try {
            Instant now = Files.getLastModifiedTime(fresh).toInstant();
            for (Path file : named(fresh.resolveSibling("."), name)) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(AGE))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            System.getLogger(LeftOvers.class.getName())
                    .log(System.Logger.Level.DEBUG, "A file that was left over could not be removed.", e);
        }
    }

    private static List<Path> named(Path folder, Pattern name) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, file -> name.matcher(file.getFileName().toString()).matches())) {
            List<Path> named = new ArrayList<>();
            files.forEach(named::add);
            return named;
        }
    }
}
