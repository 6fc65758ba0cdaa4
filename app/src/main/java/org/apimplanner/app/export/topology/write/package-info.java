/// Writes a laid-out picture as SVG, as PNG and for draw.io.
///
/// It knows scenes and the formats' rules. It must not know reports: what a picture shows was decided
/// before.
package org.apimplanner.app.export.topology.write;
