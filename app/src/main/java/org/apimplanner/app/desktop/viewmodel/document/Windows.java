package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Path;
import java.util.List;

/// The windows of the program, each with a plan of its own, as one of them sees them.
public interface Windows {
    /// A program that has this one window.
    Windows ONE = new Windows() {
        @Override
        public void open() {}

        @Override
        public void open(Path file) {}

        @Override
        public void resume(Recovery.Offer offer, boolean compared) {}

        @Override
        public void close() {}

        @Override
        public List<Other> all() {
            return List.of();
        }
    };

    /// An open window.
    ///
    /// @param title the name of its plan, with the mark of what is not saved
    /// @param bringToFront puts it before the others
    record Other(String title, Runnable bringToFront) {}

    /// Opens a window with a new plan.
    void open();

    /// Brings the window to the front that has the file, or opens one with it.
    void open(Path file);

    /// Takes up left work in the window of its file, or in a new one.
    ///
    /// @param compared whether what it changed is shown
    void resume(Recovery.Offer offer, boolean compared);

    /// Closes this window, after asking about what is not saved.
    void close();

    /// Every window, this one too, in the order in which they were opened.
    List<Other> all();
}
