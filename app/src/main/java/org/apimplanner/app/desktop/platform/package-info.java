/// Where the desktop meets JavaFX's thread, windows, dialogs and the machine's folders.
///
/// It must not decide anything about plans; whatever can be tested without a window belongs in the
/// view models.
@NullMarked
package org.apimplanner.app.desktop.platform;

import org.jspecify.annotations.NullMarked;
