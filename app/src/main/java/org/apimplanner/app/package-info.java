/// The program: wires model and resources to the command line, the exports and the desktop.
@NullMarked
package org.apimplanner.app;

import org.jspecify.annotations.NullMarked;
