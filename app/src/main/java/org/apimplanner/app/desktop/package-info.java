/// The desktop planner: one window with the plan on the left and its answer on the right.
///
/// This package only joins the parts and starts JavaFX. It must not know how plans are read,
/// answered or exported: those come in through [org.apimplanner.app.desktop.DesktopSetup].
@NullMarked
package org.apimplanner.app.desktop;

import org.jspecify.annotations.NullMarked;
