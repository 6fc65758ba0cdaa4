/// Turns a report into files of a format: what an exporter is, and the list of those that ship.
///
/// Exporters know reports and bytes. They must not know where the bytes go, the command line or the
/// desktop.
@NullMarked
package org.apimplanner.app.export;

import org.jspecify.annotations.NullMarked;
