package org.apimplanner.app.export.code;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;

/// A language of infrastructure code.
public interface CodeLanguage {
    /// The word after `--format`.
    String name();

    /// What it is good for, in a few words that begin with a small letter.
    String summary();

    /// The files that every deployment has.
    List<String> fileNames();

    /// The whole code, those of [#fileNames] first.
    List<ExportedFile> files(CodeInput input);
}
