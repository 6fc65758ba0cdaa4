package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.export.Paper;

/// How a person exported and printed last.
///
/// @param folder where the last export went
/// @param formats ids of what was written then
public record ExportHabits(Optional<Path> folder, List<String> formats, Paper paper) {
    /// What a first start has.
    public static final ExportHabits FIRST = new ExportHabits(Optional.empty(), List.of("pdf", "xlsx"), Paper.A4);

    public ExportHabits {
        formats = List.copyOf(formats);
    }

    public static ExportHabits of(ExportWish wish) {
        return new ExportHabits(Optional.of(wish.folder()), wish.formats(), wish.paper());
    }

    public ExportHabits withFolder(Path other) {
        return new ExportHabits(Optional.of(other), formats, paper);
    }

    public ExportHabits withPaper(Paper other) {
        return new ExportHabits(folder, formats, other);
    }
}
