package org.apimplanner.app.desktop.state;

/// Looks on while an export is made, on the thread that makes it.
public interface ExportWatch {
    /// The next format is begun.
    ///
    /// @param name of its first file
    void making(String name, int number, int total);

    /// Whether what is not begun should be left undone.
    boolean stops();
}
