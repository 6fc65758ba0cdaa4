package org.apimplanner.app.desktop.state;

/// Keeps the preferences from one start to the next.
public interface PreferencesStore {
    /// The kept preferences, or those of a first start where none can be read.
    Preferences load();

    /// Keeps the preferences; a failure is no reason to bother anyone and is passed over.
    void save(Preferences preferences);
}
