package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.PrintOrder;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.Tier;

/// The questions the program asks a person.
public interface Dialogs {
    /// What to do with a plan that is not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// What to do with a file that another hand has changed.
    enum Changed implements Word {
        COMPARE,
        TAKE_THEIRS,
        SAVE_AS,
        OVERWRITE,
        CANCEL
    }

    /// What would leave text behind that is not in the plan.
    enum Leaving implements Word {
        SAVE,
        EXPORT,
        PRINT,
        REPLACE,
        CLOSE
    }

    /// What to do about text that is not in the plan.
    enum Unread implements Word {
        GO_THERE,
        GO_ON,
        CANCEL
    }

    /// What a person says to the question for a printer.
    sealed interface PrinterAnswer {
        /// Print.
        record Order(PrintOrder order) implements PrinterAnswer {}

        /// The person thought better of it.
        record Cancelled() implements PrinterAnswer {}

        /// The system knows no printer.
        record NoPrinter() implements PrinterAnswer {}
    }

    /// Which plan file to open; empty when the person thinks better of it.
    Optional<Path> fileToOpen();

    /// Which existing definitions to audit; empty when the person thinks better of it.
    List<Path> networkFiles();

    /// Which files of what exists to make a plan of; empty when the person thinks better of it.
    List<Path> existingFiles();

    /// Which service tag file to look tags up in.
    Optional<Path> serviceTagFile();

    /// Where to save a plan.
    ///
    /// @param suggestion a file name
    Optional<Path> fileToSave(String suggestion);

    Unsaved unsaved(String planName);

    /// What to do with a file that another hand has changed since it was opened or saved here.
    Changed changedOnDisk(String fileName);

    /// Whether a file may be replaced that is there and that nobody was asked about.
    boolean mayReplace(String fileName);

    /// Lets the person set how the program looks and begins, until the person is done with it.
    ///
    /// @param tiers says what a tier is called
    void preferences(Function<Tier, String> tiers);

    /// What to do about fields whose text is not in the plan.
    ///
    /// @param places the fields in words
    Unread unread(List<String> places, Leaving leaving);

    /// What to export, beginning with the choice as it is.
    Optional<ExportWish> export(ExportChoice choice);

    /// Shows the pages that would be printed, until the person is done with them.
    void preview(PrintPreviewModel pages);

    /// Shows a text that is read and not changed, until the person is done with it.
    ///
    /// @param title of its window
    void text(String title, String text);

    /// Which printer to print on, and how.
    ///
    /// @param title what the system's queue calls the document
    PrinterAnswer printer(String title);
}
