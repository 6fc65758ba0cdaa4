package org.apimplanner.app.export;

import java.util.List;
import org.apimplanner.model.Word;

/// A format that is the same files for every result. Formats stand in the order in which they are offered,
/// the first is the one unless another is asked for.
public interface FileFormat extends Word {
    /// What the format is good for, in a few words that begin with a small letter.
    String summary();

    /// The names of the files that the format is, at least one.
    List<String> fileNames();

    /// Whether the format is several files, which cannot go to standard output.
    default boolean severalFiles() {
        return fileNames().size() > 1;
    }

    /// The one file of the format with this text.
    default List<ExportedFile> file(String text) {
        return List.of(ExportedFile.of(fileNames().getFirst(), text));
    }

    /// The one file of the format with these bytes.
    default List<ExportedFile> file(byte[] content) {
        return List.of(new ExportedFile(fileNames().getFirst(), content));
    }
}
