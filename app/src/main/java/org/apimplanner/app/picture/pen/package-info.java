/// One walk over a scene, and a pen for each target: SVG, draw.io and Java2D. The PDF's stands with the
/// PDF library, the window's with JavaFX.
///
/// It knows scenes and the targets' rules. It must not know reports: what a picture shows was decided
/// before.
@NullMarked
package org.apimplanner.app.picture.pen;

import org.jspecify.annotations.NullMarked;
