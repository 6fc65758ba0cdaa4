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
            return unread(unread);
        }
        return switch (FileFault.of(failure)) {
            case MISSING -> messages.text("io.missing");
            case DENIED -> messages.text("io.denied");
            case NOT_TEXT -> messages.text("io.not-text");
            case IN_THE_WAY -> messages.text("io.in-the-way");
            case OTHER ->
                failure.getMessage() == null
                        ? messages.text("io.unknown")
                        : messages.text("io.other", own(failure.getMessage()));
        };
    }

    /// What the system says itself, or whoever could not make the file.
    private String own(String message) {
        return messages.composed("deployment", messages.composed("system", message));
    }

    /// Why a text could not be understood, as a sentence.
    public String unread(UnreadableInput unread) {
        String place = unread.problem().place().path().isEmpty()
                ? messages.text("io.document")
                : unread.problem().place().path();
        return messages.text("io.unread", composed(place), composed(unread.found()), composed(unread.expected()));
    }

    /// What was found or expected in a file, in a few words.
    public String composed(String english) {
        return messages.composed("reading", english);
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
                messages.text("audit.file.failed", own(String.valueOf(failure.getMessage())));
        };
    }
}
