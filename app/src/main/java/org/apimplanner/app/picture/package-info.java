/// The topology of a plan as a picture: the one layout of a report that every export and the window
/// show.
///
/// It lays out reports and knows which part of them goes where. It must not know exports, the command
/// line or the desktop, which all look at it, nor fonts of the machine.
@NullMarked
package org.apimplanner.app.picture;

import org.jspecify.annotations.NullMarked;
