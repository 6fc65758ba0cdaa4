/// The topology of a plan as a picture: one layout of the report, and the exporters that write it as
/// SVG, PNG and draw.io.
///
/// It lays out reports and knows which part of them goes where. It must not know the command line,
/// the desktop, or fonts of the machine.
package org.apimplanner.app.export.topology;
