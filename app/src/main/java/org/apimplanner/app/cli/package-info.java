/// The command line: one class a subcommand, and the reading and writing of files they share.
///
/// Results go to standard output, everything else to standard error, and every failure is one
/// sentence. It must not know the desktop, and no class of JavaFX is loaded on its way.
@NullMarked
package org.apimplanner.app.cli;

import org.jspecify.annotations.NullMarked;
