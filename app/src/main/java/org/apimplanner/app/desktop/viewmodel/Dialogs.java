package org.apimplanner.app.desktop.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.state.ExportFormat;

/// The questions the program asks a person.
public interface Dialogs {
    /// What to do with a plan that is not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// What to export and where to.
    ///
    /// @param formats ids of formats, at least one
    record ExportWish(List<String> formats, Path folder) {}

    /// Which plan file to open; empty when the person thinks better of it.
    Optional<Path> fileToOpen();

    /// Which existing definitions to audit; empty when the person thinks better of it.
    List<Path> networkFiles();

    /// Which service tag file to look tags up in.
    Optional<Path> serviceTagFile();

    /// Where to save a plan.
    ///
    /// @param suggestion a file name
    Optional<Path> fileToSave(String suggestion);

    Unsaved unsaved(String planName);

    Optional<ExportWish> export(List<ExportFormat> formats, Optional<Path> folder);
}
