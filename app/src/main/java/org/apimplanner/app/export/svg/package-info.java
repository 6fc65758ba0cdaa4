/// The topology as an SVG picture. It knows pictures, not how a report is laid out or a scene is drawn.
@NullMarked
package org.apimplanner.app.export.svg;

import org.jspecify.annotations.NullMarked;
