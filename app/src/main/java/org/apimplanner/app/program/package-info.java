/// The parts that whoever starts the program shares: the exporters and the planner wired to each
/// other, the sample plans that ship, and how files are written.
///
/// It must not know the command line or the desktop, which both know it.
@NullMarked
package org.apimplanner.app.program;

import org.jspecify.annotations.NullMarked;
