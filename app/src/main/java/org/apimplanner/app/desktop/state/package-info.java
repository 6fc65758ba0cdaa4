/// What the desktop holds: the document with its history, the preferences, and the seams to files,
/// exports and background work.
///
/// It knows properties but no scene, no stage, no word for people and no thread.
@NullMarked
package org.apimplanner.app.desktop.state;

import org.jspecify.annotations.NullMarked;
