package org.apimplanner.app.desktop.viewmodel.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.model.json.UnreadableInput;

/// Says in the window's words why a file could not be read or written.
public final class IoSentences {
    private final Messages messages;

    public IoSentences(Messages messages) {
        this.messages = messages;
    }

    /// The reason as a sentence, without the file's name.
    public String reason(Exception failure) {
        if (failure instanceof UnreadableInput unread) {
            return unread.getMessage();
        }
        return switch (FileFault.of(failure)) {
            case MISSING -> messages.text("io.missing");
            case DENIED -> messages.text("io.denied");
            case NOT_TEXT -> messages.text("io.not-text");
            case IN_THE_WAY -> messages.text("io.in-the-way");
            case OTHER ->
                failure.getMessage() == null
                        ? messages.text("io.unknown")
                        : messages.text("io.other", failure.getMessage());
        };
    }

    /// What stands in place of a file that could be read: words that can follow "found".
    public String found(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return messages.text("audit.file.folder");
        }
        return switch (FileFault.of(failure)) {
            case MISSING -> messages.text("audit.file.missing");
            case DENIED -> messages.text("audit.file.denied");
            case NOT_TEXT, IN_THE_WAY, OTHER ->
                messages.text("audit.file.failed", String.valueOf(failure.getMessage()));
        };
    }
}
