package org.apimplanner.app.export;

import java.util.List;
import org.apimplanner.model.report.Report;

/// One output format. The same report gives the same bytes, in every locale and time zone; on every
/// machine, too, where they are text, and the same pixels or content where they are compressed.
public interface Exporter {
    /// The word after `--format`, such as `csv`.
    String name();

    /// What the format is good for, in a few words that begin with a small letter.
    String summary();

    /// The names of the files that [#export] makes of every report.
    List<String> fileNames();

    /// Whether the format is a folder of files, which cannot go to standard output.
    default boolean severalFiles() {
        return fileNames().size() > 1;
    }

    /// The files of the format, in the order of [#fileNames]; those of what only some plans have come after.
    List<ExportedFile> export(Report report);

    /// The same format for another sheet of paper; formats without pages are the same on each.
    default Exporter on(Paper paper) {
        return this;
    }
}
