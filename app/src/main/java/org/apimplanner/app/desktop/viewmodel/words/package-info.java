/// The window's words: sentences by key, and what to say of files that cannot be read or written. It
/// knows neither plans nor reports.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.words;

import org.jspecify.annotations.NullMarked;
