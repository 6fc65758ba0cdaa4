package org.apimplanner.app.desktop.viewmodel.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.tags.ServiceTagFile;

/// The service tag file that audits look tags up in.
///
/// @param tags empty when it could not be read
/// @param sentence what it holds, or why it could not be read
public record AuditTags(Path path, Optional<ServiceTagFile> tags, String sentence) {

    static AuditTags read(Path path, Messages messages) {
        try {
            ServiceTagFile tags = ServiceTagFile.read(Files.readAllBytes(path))
                    .named(path.getFileName().toString());
            String sentence = messages.text(
                    "audit.tags.holds",
                    messages.count("audit.tags.count", tags.tags().size()),
                    tags.cloud().orElse(messages.text("audit.tags.no-cloud")),
                    Long.toString(tags.changeNumber()),
                    messages.language().date(day(path)));
            return new AuditTags(path, Optional.of(tags), sentence);
        } catch (IOException | UnreadableInput e) {
            return new AuditTags(path, Optional.empty(), new IoSentences(messages).reason(e));
        }
    }

    /// The day on which the file was written last: Microsoft has a new one each week.
    private static String day(Path path) throws IOException {
        return Files.getLastModifiedTime(path)
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
    }

    public String name() {
        return path.getFileName().toString();
    }
}
